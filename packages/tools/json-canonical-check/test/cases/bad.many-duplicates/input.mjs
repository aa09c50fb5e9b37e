// More places than a report tells of one by one.
export default Buffer.from(`{${'"a":0,'.repeat(99)}"a":0}`);
