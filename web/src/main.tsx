import { keyFromSeed, sign } from './acts/act';
document.title = JSON.stringify(sign({author:'',body:{},dialogue:'',sequence:1,type:''}, keyFromSeed(new Uint8Array(32))));
