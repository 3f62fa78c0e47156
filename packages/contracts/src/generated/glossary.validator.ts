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

const schema22 = {"type":"object","additionalProperties":false,"required":["id","vi","en","identifiers","meaning","avoid","seenAs","wording","shelf"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"vi":{"type":"string","minLength":1,"maxLength":120},"en":{"type":"string","minLength":1,"maxLength":160},"identifiers":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"string","maxLength":120,"pattern":"^[A-Za-z'][A-Za-z0-9.':… ]*$"}},"meaning":{"type":"string","minLength":1,"maxLength":500},"avoid":{"type":"array","maxItems":12,"items":{"type":"string","minLength":1,"maxLength":120}},"seenAs":{"type":"array","maxItems":12,"items":{"type":"string","minLength":1,"maxLength":120}},"wording":{"type":"string","enum":["met","customary"]},"shelf":{"type":"string","enum":["most-needed","next"]},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
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
validate57.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern6 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern6.test(data)){
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
validate61.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","enum":["verified","unverified"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema27.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.documentId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "documentId"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "documentId") || (key0 === "place")) || (key0 === "validFrom")) || (key0 === "validTo")) || (key0 === "certainty")) || (key0 === "note"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.documentId !== undefined){
let data0 = data.documentId;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err2 = {instancePath:instancePath+"/documentId",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err2);
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/documentId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/documentId",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(typeof data1 === "string"){
if(func1(data1) > 300){
const err5 = {instancePath:instancePath+"/place",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err5);
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/place",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate61(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate61(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate64(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(func1(data5) > 1000){
const err8 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err8);
errors++;
}
if(func1(data5) < 1){
const err9 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
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
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[A-Za-z'][A-Za-z0-9.':… ]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.vi === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "vi"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.en === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "en"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.identifiers === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "identifiers"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.meaning === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "meaning"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.avoid === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "avoid"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.seenAs === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "seenAs"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.wording === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "wording"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.shelf === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "shelf"}};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.vi !== undefined){
let data1 = data.vi;
if(typeof data1 === "string"){
if(func1(data1) > 120){
const err10 = {instancePath:instancePath+"/vi",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err10);
errors++;
}
if(func1(data1) < 1){
const err11 = {instancePath:instancePath+"/vi",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/vi",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.en !== undefined){
let data2 = data.en;
if(typeof data2 === "string"){
if(func1(data2) > 160){
const err13 = {instancePath:instancePath+"/en",keyword:"maxLength",params:{limit: 160}};
(vErrors ??= []).push(err13);
errors++;
}
if(func1(data2) < 1){
const err14 = {instancePath:instancePath+"/en",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/en",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.identifiers !== undefined){
let data3 = data.identifiers;
if(Array.isArray(data3)){
if(data3.length > 6){
const err16 = {instancePath:instancePath+"/identifiers",keyword:"maxItems",params:{limit: 6}};
(vErrors ??= []).push(err16);
errors++;
}
if(data3.length < 1){
const err17 = {instancePath:instancePath+"/identifiers",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func1(data4) > 120){
const err18 = {instancePath:instancePath+"/identifiers/" + i0,keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err18);
errors++;
}
if(!pattern4.test(data4)){
const err19 = {instancePath:instancePath+"/identifiers/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z'][A-Za-z0-9.':… ]*$"}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/identifiers/" + i0,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/identifiers",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.meaning !== undefined){
let data5 = data.meaning;
if(typeof data5 === "string"){
if(func1(data5) > 500){
const err22 = {instancePath:instancePath+"/meaning",keyword:"maxLength",params:{limit: 500}};
(vErrors ??= []).push(err22);
errors++;
}
if(func1(data5) < 1){
const err23 = {instancePath:instancePath+"/meaning",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/meaning",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.avoid !== undefined){
let data6 = data.avoid;
if(Array.isArray(data6)){
if(data6.length > 12){
const err25 = {instancePath:instancePath+"/avoid",keyword:"maxItems",params:{limit: 12}};
(vErrors ??= []).push(err25);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func1(data7) > 120){
const err26 = {instancePath:instancePath+"/avoid/" + i1,keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err26);
errors++;
}
if(func1(data7) < 1){
const err27 = {instancePath:instancePath+"/avoid/" + i1,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/avoid/" + i1,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/avoid",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.seenAs !== undefined){
let data8 = data.seenAs;
if(Array.isArray(data8)){
if(data8.length > 12){
const err30 = {instancePath:instancePath+"/seenAs",keyword:"maxItems",params:{limit: 12}};
(vErrors ??= []).push(err30);
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func1(data9) > 120){
const err31 = {instancePath:instancePath+"/seenAs/" + i2,keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err31);
errors++;
}
if(func1(data9) < 1){
const err32 = {instancePath:instancePath+"/seenAs/" + i2,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/seenAs/" + i2,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/seenAs",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.wording !== undefined){
let data10 = data.wording;
if(typeof data10 !== "string"){
const err35 = {instancePath:instancePath+"/wording",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err35);
errors++;
}
if(!((data10 === "met") || (data10 === "customary"))){
const err36 = {instancePath:instancePath+"/wording",keyword:"enum",params:{allowedValues: schema22.properties.wording.enum}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.shelf !== undefined){
let data11 = data.shelf;
if(typeof data11 !== "string"){
const err37 = {instancePath:instancePath+"/shelf",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err37);
errors++;
}
if(!((data11 === "most-needed") || (data11 === "next"))){
const err38 = {instancePath:instancePath+"/shelf",keyword:"enum",params:{allowedValues: schema22.properties.shelf.enum}};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate59(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err39);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/glossary.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.terms === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "terms"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "terms"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
let data1 = data.terms;
if(Array.isArray(data1)){
if(data1.length > 500){
const err2 = {instancePath:instancePath+"/terms",keyword:"maxItems",params:{limit: 500}};
(vErrors ??= []).push(err2);
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/terms",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data1[i0], {instancePath:instancePath+"/terms/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/terms",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
