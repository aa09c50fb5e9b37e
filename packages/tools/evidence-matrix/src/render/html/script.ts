/**
 * What the page adds where scripts run: search, filters, and opening what a link points to. Without it everything can be
 * read all the same. It reads and writes the page and nothing else: the content security policy allows no request.
 */
export const script = `
const rows=[...document.querySelectorAll('.rows>details')];
const tools=document.querySelector('.tools');
const search=tools.querySelector('input');
const count=tools.querySelector('output');
const filters=[...tools.querySelectorAll('button[data-status]')];
const all=tools.querySelector('button[data-all]');
const texts=new Map(rows.map((row)=>[row,row.textContent.toLowerCase()]));
function show(){
  const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const wanted=filters.filter((button)=>button.getAttribute('aria-pressed')==='true').map((button)=>button.dataset.status);
  let shown=0;
  for(const row of rows){
    const fits=(wanted.length===0||wanted.includes(row.dataset.status))&&words.every((word)=>texts.get(row).includes(word));
    row.hidden=!fits;
    if(fits)shown++;
  }
  for(const part of document.querySelectorAll('.part'))part.hidden=![...part.querySelectorAll('details')].some((row)=>!row.hidden);
  count.textContent=shown===rows.length?rows.length+' pieces':shown+' of '+rows.length+' pieces';
}
search.addEventListener('input',show);
for(const button of filters)button.addEventListener('click',()=>{
  button.setAttribute('aria-pressed',String(button.getAttribute('aria-pressed')!=='true'));
  show();
});
all.addEventListener('click',()=>{
  const open=rows.some((row)=>!row.hidden&&!row.open);
  for(const row of rows)if(!row.hidden)row.open=open;
  all.textContent=open?'Close all':'Open all';
});
function follow(){
  const row=document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if(!row||row.tagName!=='DETAILS')return;
  if(row.hidden){search.value='';for(const button of filters)button.setAttribute('aria-pressed','false');show();}
  row.open=true;
  row.scrollIntoView();
}
addEventListener('hashchange',follow);
addEventListener('keydown',(event)=>{
  if(event.key!=='/'||event.target===search)return;
  event.preventDefault();
  search.focus();
});
let opened=[];
addEventListener('beforeprint',()=>{opened=rows.filter((row)=>!row.open);for(const row of opened)row.open=true;});
addEventListener('afterprint',()=>{for(const row of opened)row.open=false;});
tools.hidden=false;
show();
follow();
`;
