// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/working-calendar.schema.json","type":"object","additionalProperties":false,"required":["country","fromYear","toYear","days"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"country":{"type":"string","enum":["VN"]},"fromYear":{"type":"integer","minimum":2000,"maximum":2100},"toYear":{"type":"integer","minimum":2000,"maximum":2100},"days":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/day"}}},"$defs":{"day":{"type":"object","additionalProperties":false,"required":["date","kind","name","source","certainty"],"properties":{"date":{"$ref":"words.defs.json#/$defs/legalDate"},"kind":{"type":"string","enum":["holiday","workday"]},"name":{"type":"string","minLength":1,"maxLength":200},"source":{"type":"string","minLength":1,"maxLength":300},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}}}}};
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

const schema22 = {"type":"object","additionalProperties":false,"required":["date","kind","name","source","certainty"],"properties":{"date":{"$ref":"words.defs.json#/$defs/legalDate"},"kind":{"type":"string","enum":["holiday","workday"]},"name":{"type":"string","minLength":1,"maxLength":200},"source":{"type":"string","minLength":1,"maxLength":300},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}}};
const pattern3 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
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
validate57.errors = vErrors;
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


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "date"}};
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
if(data.source === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "source"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.certainty === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "date") || (key0 === "kind")) || (key0 === "name")) || (key0 === "source")) || (key0 === "certainty"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.date !== undefined){
if(!(validate57(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!((data1 === "holiday") || (data1 === "workday"))){
const err7 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err8 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err8);
errors++;
}
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func1(data3) > 300){
const err11 = {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err11);
errors++;
}
if(func1(data3) < 1){
const err12 = {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate59(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/working-calendar.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "country"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.fromYear === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "fromYear"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.toYear === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "toYear"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.days === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "days"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "country")) || (key0 === "fromYear")) || (key0 === "toYear")) || (key0 === "days"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
let data1 = data.country;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/country",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
if(!(data1 === "VN")){
const err6 = {instancePath:instancePath+"/country",keyword:"enum",params:{allowedValues: schema19.properties.country.enum}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.fromYear !== undefined){
let data2 = data.fromYear;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/fromYear",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/fromYear",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err8);
errors++;
}
if(data2 < 2000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/fromYear",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.toYear !== undefined){
let data3 = data.toYear;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/toYear",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2100 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/toYear",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err11);
errors++;
}
if(data3 < 2000 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/toYear",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.days !== undefined){
let data4 = data.days;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/days",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err13);
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/days",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data4[i0], {instancePath:instancePath+"/days/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/days",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err16);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
