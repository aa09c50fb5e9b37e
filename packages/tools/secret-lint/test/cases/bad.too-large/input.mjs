export default { small: '0123456789', large: '0123456789a' };
