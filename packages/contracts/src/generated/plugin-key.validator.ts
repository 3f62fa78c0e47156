// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const func1 = codePointLength;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err1);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 64){
const err1 = {instancePath,keyword:"minLength",params:{limit: 64}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 43){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 43}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 43){
const err1 = {instancePath,keyword:"minLength",params:{limit: 43}};
(vErrors ??= []).push(err1);
errors++;
}
if(!pattern6.test(data)){
const err2 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}};
(vErrors ??= []).push(err2);
errors++;
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/plugin-key.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "keyId"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.publicKey === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "publicKey"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.holder === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "holder"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "keyId")) || (key0 === "publicKey")) || (key0 === "secretKey")) || (key0 === "holder"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.keyId !== undefined){
if(!(validate65(data.keyId, {instancePath:instancePath+"/keyId",parentData:data,parentDataProperty:"keyId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.publicKey !== undefined){
if(!(validate67(data.publicKey, {instancePath:instancePath+"/publicKey",parentData:data,parentDataProperty:"publicKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.secretKey !== undefined){
let data3 = data.secretKey;
if(typeof data3 === "string"){
if(func1(data3) > 43){
const err4 = {instancePath:instancePath+"/secretKey",keyword:"maxLength",params:{limit: 43}};
(vErrors ??= []).push(err4);
errors++;
}
if(func1(data3) < 43){
const err5 = {instancePath:instancePath+"/secretKey",keyword:"minLength",params:{limit: 43}};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern6.test(data3)){
const err6 = {instancePath:instancePath+"/secretKey",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.holder !== undefined){
let data4 = data.holder;
if(typeof data4 === "string"){
if(func1(data4) > 120){
const err8 = {instancePath:instancePath+"/holder",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err8);
errors++;
}
if(func1(data4) < 1){
const err9 = {instancePath:instancePath+"/holder",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/holder",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
