// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/demonstration.schema.json","type":"object","additionalProperties":false,"required":["invented","note","units","councilSizes","subjects","accounts","campaign","rounds"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"invented":{"const":true,"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":600},"units":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"organisation-unit.schema.json#/$defs/unit"}},"councilSizes":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["unit","size"],"properties":{"unit":{"$ref":"words.defs.json#/$defs/unitCode"},"size":{"type":"integer","minimum":3,"maximum":60}}}},"subjects":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/subject"}},"accounts":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/account"}},"campaign":{"$ref":"words.defs.json#/$defs/kebabId"},"rounds":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/round"}}},"$defs":{"subject":{"type":"object","additionalProperties":false,"required":["stakeholder","kind","name","unit"],"properties":{"stakeholder":{"$ref":"words.defs.json#/$defs/stakeholderKind"},"kind":{"$ref":"words.defs.json#/$defs/subjectKind"},"name":{"type":"string","minLength":1,"maxLength":200},"address":{"type":"string","minLength":1,"maxLength":300},"unit":{"$ref":"words.defs.json#/$defs/unitCode"},"owner":{"type":"string","minLength":1,"maxLength":60},"note":{"type":"string","minLength":1,"maxLength":400}}},"account":{"type":"object","additionalProperties":false,"required":["username","name","assignments"],"properties":{"username":{"type":"string","maxLength":40,"pattern":"^[a-z][a-z0-9.-]{2,39}$"},"name":{"type":"string","minLength":1,"maxLength":120},"assignments":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["role","unit"],"properties":{"role":{"$ref":"words.defs.json#/$defs/role"},"unit":{"$ref":"words.defs.json#/$defs/unitCode"}}}}}},"round":{"type":"object","additionalProperties":false,"required":["code","name","occasion","year","opensOn","closesOn","titles"],"properties":{"code":{"type":"string","maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9-]*$"},"name":{"type":"string","minLength":1,"maxLength":200},"occasion":{"$ref":"words.defs.json#/$defs/occasion"},"year":{"type":"integer","minimum":2000,"maximum":2100},"opensOn":{"$ref":"words.defs.json#/$defs/legalDate"},"closesOn":{"$ref":"words.defs.json#/$defs/legalDate"},"titles":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"words.defs.json#/$defs/titleCode"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = codePointLength;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 300){
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

const schema25 = {"type":"object","additionalProperties":false,"required":["code","name","kind","parent","validFrom"],"properties":{"code":{"$ref":"words.defs.json#/$defs/unitCode"},"name":{"type":"string","minLength":1,"maxLength":200},"shortName":{"type":"string","minLength":1,"maxLength":120},"nameEn":{"type":"string","minLength":1,"maxLength":200},"kind":{"$ref":"words.defs.json#/$defs/unitKind"},"parent":{"anyOf":[{"$ref":"words.defs.json#/$defs/unitCode"},{"type":"null"}]},"validFrom":{"$ref":"words.defs.json#/$defs/legalDate"},"validTo":{"$ref":"words.defs.json#/$defs/legalDate"},"councilSize":{"type":"integer","minimum":3,"maximum":60},"areaKm2":{"type":"number","minimum":0,"maximum":100000},"formerNames":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["name","until"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"until":{"$ref":"words.defs.json#/$defs/legalDate"}}}},"invented":{"type":"boolean"},"source":{"type":"string","minLength":1,"maxLength":400},"certainty":{"$ref":"words.defs.json#/$defs/certainty"},"note":{"type":"string","minLength":1,"maxLength":600}}};
const pattern3 = new RegExp("^[A-Z0-9][A-Z0-9.-]*$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 24){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 24}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9.-]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","enum":["province","provincialDepartment","commune","ward","specialZone","frontOrganization","press","partyBody"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((data === "province") || (data === "provincialDepartment")) || (data === "commune")) || (data === "ward")) || (data === "specialZone")) || (data === "frontOrganization")) || (data === "press")) || (data === "partyBody"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema27.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"string","enum":["verified","unverified"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema24.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.parent === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "parent"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.validFrom === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "validFrom"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.code !== undefined){
if(!(validate62(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err6 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err6);
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.shortName !== undefined){
let data2 = data.shortName;
if(typeof data2 === "string"){
if(func2(data2) > 120){
const err9 = {instancePath:instancePath+"/shortName",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err9);
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/shortName",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/shortName",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.nameEn !== undefined){
let data3 = data.nameEn;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err12 = {instancePath:instancePath+"/nameEn",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err12);
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/nameEn",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/nameEn",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.kind !== undefined){
if(!(validate64(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.parent !== undefined){
let data5 = data.parent;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
if(!(validate62(data5, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(data5 !== null){
const err15 = {instancePath:instancePath+"/parent",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err15);
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err16 = {instancePath:instancePath+"/parent",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.validFrom !== undefined){
if(!(validate67(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate67(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.councilSize !== undefined){
let data8 = data.councilSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/councilSize",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 60 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/councilSize",keyword:"maximum",params:{comparison: "<=", limit: 60}};
(vErrors ??= []).push(err18);
errors++;
}
if(data8 < 3 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/councilSize",keyword:"minimum",params:{comparison: ">=", limit: 3}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.areaKm2 !== undefined){
let data9 = data.areaKm2;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/areaKm2",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
(vErrors ??= []).push(err20);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/areaKm2",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/areaKm2",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.formerNames !== undefined){
let data10 = data.formerNames;
if(Array.isArray(data10)){
if(data10.length > 20){
const err23 = {instancePath:instancePath+"/formerNames",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err23);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err24 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err24);
errors++;
}
if(data11.until === undefined){
const err25 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"required",params:{missingProperty: "until"}};
(vErrors ??= []).push(err25);
errors++;
}
for(const key1 in data11){
if(!((key1 === "name") || (key1 === "until"))){
const err26 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err27 = {instancePath:instancePath+"/formerNames/" + i0+"/name",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err27);
errors++;
}
if(func2(data12) < 1){
const err28 = {instancePath:instancePath+"/formerNames/" + i0+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/formerNames/" + i0+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data11.until !== undefined){
if(!(validate67(data11.until, {instancePath:instancePath+"/formerNames/" + i0+"/until",parentData:data11,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/formerNames/" + i0,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/formerNames",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.invented !== undefined){
if(typeof data.invented !== "boolean"){
const err32 = {instancePath:instancePath+"/invented",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.source !== undefined){
let data15 = data.source;
if(typeof data15 === "string"){
if(func2(data15) > 400){
const err33 = {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err33);
errors++;
}
if(func2(data15) < 1){
const err34 = {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate59(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data17 = data.note;
if(typeof data17 === "string"){
if(func2(data17) > 600){
const err36 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err36);
errors++;
}
if(func2(data17) < 1){
const err37 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err39);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 24){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 24}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9.-]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"string","enum":["individual","collective","household"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "individual") || (data === "collective")) || (data === "household"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema33.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stakeholder === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "stakeholder"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.unit === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "unit"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "stakeholder") || (key0 === "kind")) || (key0 === "name")) || (key0 === "address")) || (key0 === "unit")) || (key0 === "owner")) || (key0 === "note"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.stakeholder !== undefined){
if(!(validate85(data.stakeholder, {instancePath:instancePath+"/stakeholder",parentData:data,parentDataProperty:"stakeholder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate87(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err5 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err5);
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.address !== undefined){
let data3 = data.address;
if(typeof data3 === "string"){
if(func2(data3) > 300){
const err8 = {instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err8);
errors++;
}
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/address",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/address",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.unit !== undefined){
if(!(validate82(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
let data5 = data.owner;
if(typeof data5 === "string"){
if(func2(data5) > 60){
const err11 = {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data5) < 1){
const err12 = {instancePath:instancePath+"/owner",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.note !== undefined){
let data6 = data.note;
if(typeof data6 === "string"){
if(func2(data6) > 400){
const err14 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err14);
errors++;
}
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err17);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const pattern7 = new RegExp("^[a-z][a-z0-9.-]{2,39}$", "u");
const schema35 = {"type":"string","enum":["platformAdministrator","campaignOffice","verifier","agencyOfficer","agencyHead","councilMember","councilSecretary","deciderOffice","nominee"]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((data === "platformAdministrator") || (data === "campaignOffice")) || (data === "verifier")) || (data === "agencyOfficer")) || (data === "agencyHead")) || (data === "councilMember")) || (data === "councilSecretary")) || (data === "deciderOffice")) || (data === "nominee"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema35.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "username"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.assignments === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "assignments"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "username") || (key0 === "name")) || (key0 === "assignments"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err4 = {instancePath:instancePath+"/username",keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err4);
errors++;
}
if(!pattern7.test(data0)){
const err5 = {instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9.-]{2,39}$"}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err7 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err7);
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.assignments !== undefined){
let data2 = data.assignments;
if(Array.isArray(data2)){
if(data2.length > 6){
const err10 = {instancePath:instancePath+"/assignments",keyword:"maxItems",params:{limit: 6}};
(vErrors ??= []).push(err10);
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/assignments",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.role === undefined){
const err12 = {instancePath:instancePath+"/assignments/" + i0,keyword:"required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data3.unit === undefined){
const err13 = {instancePath:instancePath+"/assignments/" + i0,keyword:"required",params:{missingProperty: "unit"}};
(vErrors ??= []).push(err13);
errors++;
}
for(const key1 in data3){
if(!((key1 === "role") || (key1 === "unit"))){
const err14 = {instancePath:instancePath+"/assignments/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data3.role !== undefined){
if(!(validate92(data3.role, {instancePath:instancePath+"/assignments/" + i0+"/role",parentData:data3,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data3.unit !== undefined){
if(!(validate82(data3.unit, {instancePath:instancePath+"/assignments/" + i0+"/unit",parentData:data3,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/assignments/" + i0,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/assignments",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err17);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 80){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^[A-Z0-9][A-Z0-9-]*$", "u");
const schema38 = {"type":"string","enum":["annual","interim","final","adHoc"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((data === "annual") || (data === "interim")) || (data === "final")) || (data === "adHoc"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema38.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.occasion === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "occasion"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.year === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "year"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.opensOn === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "opensOn"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.closesOn === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "closesOn"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.titles === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "titles"}};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "code") || (key0 === "name")) || (key0 === "occasion")) || (key0 === "year")) || (key0 === "opensOn")) || (key0 === "closesOn")) || (key0 === "titles"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err8 = {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern9.test(data0)){
const err9 = {instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]*$"}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err11 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.occasion !== undefined){
if(!(validate99(data.occasion, {instancePath:instancePath+"/occasion",parentData:data,parentDataProperty:"occasion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
let data3 = data.year;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/year",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2100 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/year",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err15);
errors++;
}
if(data3 < 2000 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/year",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.opensOn !== undefined){
if(!(validate101(data.opensOn, {instancePath:instancePath+"/opensOn",parentData:data,parentDataProperty:"opensOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.closesOn !== undefined){
if(!(validate101(data.closesOn, {instancePath:instancePath+"/closesOn",parentData:data,parentDataProperty:"closesOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.titles !== undefined){
let data6 = data.titles;
if(Array.isArray(data6)){
if(data6.length > 10){
const err17 = {instancePath:instancePath+"/titles",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err17);
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/titles",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data6[i0], {instancePath:instancePath+"/titles/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/titles",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err20);
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/demonstration.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.invented === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "invented"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.note === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "note"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.units === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "units"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.councilSizes === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "councilSizes"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.subjects === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "subjects"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.accounts === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "accounts"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.campaign === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "campaign"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.rounds === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "rounds"}};
(vErrors ??= []).push(err7);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err8 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.invented !== undefined){
let data1 = data.invented;
if(typeof data1 !== "boolean"){
const err9 = {instancePath:instancePath+"/invented",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err9);
errors++;
}
if(true !== data1){
const err10 = {instancePath:instancePath+"/invented",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func2(data2) > 600){
const err11 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.units !== undefined){
let data3 = data.units;
if(Array.isArray(data3)){
if(data3.length > 50){
const err14 = {instancePath:instancePath+"/units",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err14);
errors++;
}
if(data3.length < 1){
const err15 = {instancePath:instancePath+"/units",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err15);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data3[i0], {instancePath:instancePath+"/units/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/units",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.councilSizes !== undefined){
let data5 = data.councilSizes;
if(Array.isArray(data5)){
if(data5.length > 200){
const err17 = {instancePath:instancePath+"/councilSizes",keyword:"maxItems",params:{limit: 200}};
(vErrors ??= []).push(err17);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.unit === undefined){
const err18 = {instancePath:instancePath+"/councilSizes/" + i1,keyword:"required",params:{missingProperty: "unit"}};
(vErrors ??= []).push(err18);
errors++;
}
if(data6.size === undefined){
const err19 = {instancePath:instancePath+"/councilSizes/" + i1,keyword:"required",params:{missingProperty: "size"}};
(vErrors ??= []).push(err19);
errors++;
}
for(const key1 in data6){
if(!((key1 === "unit") || (key1 === "size"))){
const err20 = {instancePath:instancePath+"/councilSizes/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data6.unit !== undefined){
if(!(validate82(data6.unit, {instancePath:instancePath+"/councilSizes/" + i1+"/unit",parentData:data6,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data6.size !== undefined){
let data8 = data6.size;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/councilSizes/" + i1+"/size",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err21);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 60 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/councilSizes/" + i1+"/size",keyword:"maximum",params:{comparison: "<=", limit: 60}};
(vErrors ??= []).push(err22);
errors++;
}
if(data8 < 3 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/councilSizes/" + i1+"/size",keyword:"minimum",params:{comparison: ">=", limit: 3}};
(vErrors ??= []).push(err23);
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/councilSizes/" + i1,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/councilSizes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.subjects !== undefined){
let data9 = data.subjects;
if(Array.isArray(data9)){
if(data9.length > 100){
const err26 = {instancePath:instancePath+"/subjects",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err26);
errors++;
}
if(data9.length < 1){
const err27 = {instancePath:instancePath+"/subjects",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err27);
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate84(data9[i2], {instancePath:instancePath+"/subjects/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.accounts !== undefined){
let data11 = data.accounts;
if(Array.isArray(data11)){
if(data11.length > 100){
const err29 = {instancePath:instancePath+"/accounts",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err29);
errors++;
}
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/accounts",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err30);
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(!(validate91(data11[i3], {instancePath:instancePath+"/accounts/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/accounts",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.campaign !== undefined){
if(!(validate96(data.campaign, {instancePath:instancePath+"/campaign",parentData:data,parentDataProperty:"campaign",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.rounds !== undefined){
let data14 = data.rounds;
if(Array.isArray(data14)){
if(data14.length > 20){
const err32 = {instancePath:instancePath+"/rounds",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err32);
errors++;
}
if(data14.length < 1){
const err33 = {instancePath:instancePath+"/rounds",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err33);
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(!(validate98(data14[i4], {instancePath:instancePath+"/rounds/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/rounds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err35);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
