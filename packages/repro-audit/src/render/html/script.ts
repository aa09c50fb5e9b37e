/**
 * The page checks itself: it hashes the files that it carries, verifies the signature over the provenance with the key of
 * the audit (WebCrypto; P-256, P-384, Ed25519, RSA), and holds the digests in what was signed against the files. It also
 * hashes files that a reader drops on it, such as the artifact. Nothing leaves the page.
 */
export const script = `
const data=JSON.parse(document.getElementById('audit-data').textContent);
const status=document.getElementById('self');
const hex=(buffer)=>[...new Uint8Array(buffer)].map((byte)=>byte.toString(16).padStart(2,'0')).join('');
const bytesOf=(base64)=>Uint8Array.from(atob(base64),(letter)=>letter.charCodeAt(0));
const sha256=async(bytes)=>hex(await crypto.subtle.digest('SHA-256',bytes));
const text=new TextDecoder();
function pae(type,payload){
  const head=new TextEncoder().encode('DSSEv1 '+new TextEncoder().encode(type).length+' '+type+' '+payload.length+' ');
  const all=new Uint8Array(head.length+payload.length);
  all.set(head);all.set(payload,head.length);
  return all;
}
function rawSignature(der,size){
  const out=new Uint8Array(2*size);
  let at=der[1]&128?2+(der[1]&127):2;
  for(const end of [size,2*size]){
    if(der[at]!==2)throw new Error('the signature is no pair of integers');
    const length=der[at+1];
    let part=der.subarray(at+2,at+2+length);
    while(part.length>size&&part[0]===0)part=part.subarray(1);
    out.set(part,end-part.length);
    at+=2+length;
  }
  return out;
}
const ALGORITHMS=[
  [{name:'Ed25519'},{name:'Ed25519'}],
  [{name:'ECDSA',namedCurve:'P-256'},{name:'ECDSA',hash:'SHA-256'},32],
  [{name:'ECDSA',namedCurve:'P-384'},{name:'ECDSA',hash:'SHA-256'},48],
  [{name:'ECDSA',namedCurve:'P-384'},{name:'ECDSA',hash:'SHA-384'},48],
  [{name:'RSASSA-PKCS1-v1_5',hash:'SHA-256'},{name:'RSASSA-PKCS1-v1_5'}],
];
async function holds(spki,signature,message){
  let known=false;
  for(const [kind,use,size] of ALGORITHMS){
    let key;
    try{key=await crypto.subtle.importKey('spki',spki,kind,false,['verify']);}catch{continue;}
    known=true;
    try{if(await crypto.subtle.verify(use,key,size?rawSignature(signature,size):signature,message))return true;}catch{}
  }
  if(!known)throw new Error('this browser does not know the kind of the key');
  return false;
}
function tell(state,title,said,done){
  status.className='verdict '+state;
  status.querySelector('use').setAttribute('href','#icon-'+state);
  status.querySelector('strong').textContent=title;
  status.querySelector('span').textContent=said;
  status.dataset.done=done;
}
function mark(path,good,word){
  for(const cell of document.querySelectorAll('[data-file]'))if(cell.dataset.file===path){
    cell.className='chip '+(good?'pass':'fail');
    cell.textContent=word;
  }
}
async function checkFiles(){
  const bad=[];
  let carried=0;
  for(const {path,sha256:expected,content} of data.files){
    if(content===undefined)continue;
    carried++;
    const good=await sha256(bytesOf(content))===expected;
    mark(path,good,good?'Intact':'Changed');
    if(!good)bad.push(path+' is not the file that was audited');
  }
  return {bad,carried};
}
async function checkSignature(){
  if(!data.signed)return {bad:[],said:'There is no signature to check here.'};
  const file=data.files.find(({path})=>path===data.signed.path);
  const envelope=JSON.parse(text.decode(bytesOf(file.content))).dsseEnvelope;
  const payload=bytesOf(envelope.payload);
  const good=await holds(bytesOf(data.signed.public_key),bytesOf(envelope.signatures[0].sig),pae(envelope.payloadType,payload));
  if(!good)return {bad:['the signature is not that of the key over the provenance'],said:''};
  const statement=JSON.parse(text.decode(payload));
  const named=[...statement.subject,...(statement.predicate.runDetails.byproducts||[]),...(statement.predicate.buildDefinition.resolvedDependencies||[])];
  const bad=[];
  let count=0;
  for(const {name,digest} of named){
    const known=data.files.find(({path})=>path===name);
    if(!known||!digest||!digest.sha256)continue;
    count++;
    if(known.sha256!==digest.sha256){bad.push(name+' is not the file that was signed');mark(name,false,'Not signed');}
  }
  return {bad,said:'The signature over the provenance holds, and '+count+' files are the ones that it names.'};
}
async function check(){
  const files=await checkFiles();
  const signature=await checkSignature();
  const bad=[...files.bad,...signature.bad];
  if(bad.length===0)tell('pass','The evidence in this page is intact',files.carried+' files in it have the digests of the audit. '+signature.said+' What the page says of them is not checked here: make the audit again.','intact');
  else tell('fail','The evidence in this page was changed',bad.join('; ')+'.','changed');
}
async function hashFiles(list){
  const out=document.getElementById('dropped');
  for(const file of list){
    const digest=await sha256(await file.arrayBuffer());
    const known=data.files.find((candidate)=>candidate.sha256===digest);
    const line=document.createElement('li');
    line.className=known?'ok':'bad';
    line.textContent=known?file.name+' is '+known.path+' of this release (SHA-256 '+digest+')':file.name+' is no file of this release (SHA-256 '+digest+')';
    out.append(line);
  }
}
const drop=document.getElementById('drop');
drop.hidden=false;
drop.querySelector('input').addEventListener('change',(event)=>hashFiles(event.target.files));
addEventListener('dragover',(event)=>event.preventDefault());
addEventListener('drop',(event)=>{event.preventDefault();hashFiles(event.dataTransfer.files);});
check().catch((error)=>tell('unverifiable','This browser cannot check the page',error.message,'unknown'));
`;
