// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const codePointLength = (text) => { let length = 0; for (const _ of text) length += 1; return length }
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

const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate56.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vi === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "vi"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "vi") || (key0 === "en"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.vi !== undefined){
let data0 = data.vi;
if(typeof data0 === "string"){
if(func1(data0) > 4000){
const err2 = {instancePath:instancePath+"/vi",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err2);
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/vi",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/vi",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func1(data1) > 4000){
const err5 = {instancePath:instancePath+"/en",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err5);
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/en",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern6 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate64.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","enum":["verified","unverified"]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema28.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate64(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate64(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate67(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"required":["id","kind","label"],"properties":{"id":{"$ref":"words.defs.json#/$defs/camelId","not":{"enum":["true","false","null","in","as","break","const","continue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while","constructor","prototype"]}},"kind":{"$ref":"#/$defs/fieldKind"},"label":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"words.defs.json#/$defs/expression"},"visibleWhen":{"$ref":"words.defs.json#/$defs/expression"},"minLength":{"type":"integer","minimum":0,"maximum":20000},"maxLength":{"type":"integer","minimum":1,"maximum":20000},"minimum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"maximum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"scale":{"type":"integer","minimum":0,"maximum":6},"unit":{"$ref":"words.defs.json#/$defs/localText"},"options":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/option"}},"columns":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/field","not":{"properties":{"kind":{"enum":["rows","guidance","computed","heading","matrix","person","legalDocument","period","dtiRank","indicator","rubric"]}},"required":["kind"]}}},"minItems":{"type":"integer","minimum":0,"maximum":200},"maxItems":{"type":"integer","minimum":1,"maximum":200},"allowNotApplicable":{"type":"boolean"},"computed":{"$ref":"words.defs.json#/$defs/expression"},"rules":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/rule"}},"levels":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/level"}},"matrixRows":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/matrixRow"}},"unitKinds":{"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"words.defs.json#/$defs/unitKind"}},"indicatorId":{"$ref":"words.defs.json#/$defs/kebabId"},"better":{"type":"string","enum":["more","less"]},"earliest":{"$ref":"words.defs.json#/$defs/legalDate"},"latest":{"$ref":"words.defs.json#/$defs/legalDate"},"hiddenValue":{"type":"string","enum":["inert","cleared","shown"]},"editableBy":{"$ref":"#/$defs/audience"},"visibleTo":{"$ref":"#/$defs/audience"},"evidenceDemands":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/evidenceDemand"}},"fragment":{"$ref":"#/$defs/fragmentPin"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}},"allOf":[{"if":{"properties":{"kind":{"enum":["choice","choices","matrix"]}},"required":["kind"]},"then":{"required":["options"]},"else":{"not":{"required":["options"]}}},{"if":{"properties":{"kind":{"const":"rows"}},"required":["kind"]},"then":{"required":["columns"]},"else":{"not":{"required":["columns"]}}},{"if":{"properties":{"kind":{"const":"computed"}},"required":["kind"]},"then":{"required":["computed"]},"else":{"not":{"required":["computed"]}}},{"if":{"properties":{"kind":{"const":"rubric"}},"required":["kind"]},"then":{"required":["levels"]},"else":{"not":{"required":["levels"]}}},{"if":{"properties":{"kind":{"const":"matrix"}},"required":["kind"]},"then":{"required":["matrixRows"]},"else":{"not":{"required":["matrixRows"]}}},{"if":{"properties":{"kind":{"const":"indicator"}},"required":["kind"]},"then":{"required":["indicatorId"]},"else":{"not":{"required":["indicatorId"]}}}]};
const func14 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern12.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"string","enum":["shortText","longText","integer","decimal","percent","money","date","yesNo","verdict","choice","choices","rows","evidence","link","computed","guidance","heading","period","yesNoNotApplicable","rubric","matrix","unit","person","legalDocument","indicator","dtiRank"]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((((((((((((((((((((data === "shortText") || (data === "longText")) || (data === "integer")) || (data === "decimal")) || (data === "percent")) || (data === "money")) || (data === "date")) || (data === "yesNo")) || (data === "verdict")) || (data === "choice")) || (data === "choices")) || (data === "rows")) || (data === "evidence")) || (data === "link")) || (data === "computed")) || (data === "guidance")) || (data === "heading")) || (data === "period")) || (data === "yesNoNotApplicable")) || (data === "rubric")) || (data === "matrix")) || (data === "unit")) || (data === "person")) || (data === "legalDocument")) || (data === "indicator")) || (data === "dtiRank"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema42.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vi === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "vi"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "vi") || (key0 === "en"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.vi !== undefined){
let data0 = data.vi;
if(typeof data0 === "string"){
if(func1(data0) > 4000){
const err2 = {instancePath:instancePath+"/vi",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err2);
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/vi",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/vi",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func1(data1) > 4000){
const err5 = {instancePath:instancePath+"/en",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err5);
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/en",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 2000){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err0);
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "label"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err3 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err3);
errors++;
}
if(!pattern13.test(data0)){
const err4 = {instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.label !== undefined){
if(!(validate78(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expression === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "expression"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "expression") || (key0 === "message"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.expression !== undefined){
if(!(validate99(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate78(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.pointsHundredths === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "pointsHundredths"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "value") || (key0 === "label")) || (key0 === "description")) || (key0 === "pointsHundredths"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err4 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err4);
errors++;
}
if(!pattern13.test(data0)){
const err5 = {instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.label !== undefined){
if(!(validate78(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate78(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.pointsHundredths !== undefined){
let data3 = data.pointsHundredths;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/pointsHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/pointsHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err8);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/pointsHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err10);
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "label"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
if(!(validate102(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate78(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"string","enum":["province","provincialDepartment","commune","ward","specialZone","frontOrganization","press","partyBody"]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((data === "province") || (data === "provincialDepartment")) || (data === "commune")) || (data === "ward")) || (data === "specialZone")) || (data === "frontOrganization")) || (data === "press")) || (data === "partyBody"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema47.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate74.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate130.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"string","enum":["platformAdministrator","campaignOffice","verifier","agencyOfficer","agencyHead","councilMember","councilSecretary","deciderOffice","nominee"]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((data === "platformAdministrator") || (data === "campaignOffice")) || (data === "verifier")) || (data === "agencyOfficer")) || (data === "agencyHead")) || (data === "councilMember")) || (data === "councilSecretary")) || (data === "deciderOffice")) || (data === "nominee"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema50.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern16.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "roles") || (key0 === "stages"))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err0);
errors++;
}
}
if(data.roles !== undefined){
let data0 = data.roles;
if(Array.isArray(data0)){
if(data0.length > 20){
const err1 = {instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err1);
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.stages !== undefined){
let data2 = data.stages;
if(Array.isArray(data2)){
if(data2.length > 40){
const err4 = {instancePath:instancePath+"/stages",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err4);
errors++;
}
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/stages",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate136(data2[i1], {instancePath:instancePath+"/stages/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/stages",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minItems === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "minItems"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "message"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "when") || (key0 === "minItems")) || (key0 === "message")) || (key0 === "legalBasis"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.when !== undefined){
if(!(validate99(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.minItems !== undefined){
let data1 = data.minItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/minItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.message !== undefined){
if(!(validate78(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate81(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "version"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
if(!(validate74(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate76(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate101};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((data0 === "choice") || (data0 === "choices")) || (data0 === "matrix"))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "options"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.options === undefined) && (missing1 = "options")){
const err3 = {};
(vErrors ??= []).push(err3);
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err4 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err5);
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err6 = {};
(vErrors ??= []).push(err6);
errors++;
}
else {
if(data.kind !== undefined){
if("rows" !== data.kind){
const err7 = {};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "columns"}};
(vErrors ??= []).push(err8);
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.columns === undefined) && (missing3 = "columns")){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
}
var valid6 = _errs16 === errors;
if(valid6){
const err10 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err10);
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: ifClause1}};
(vErrors ??= []).push(err11);
errors++;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
else {
if(data.kind !== undefined){
if("computed" !== data.kind){
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.computed === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "computed"}};
(vErrors ??= []).push(err14);
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs22 = errors;
const _errs23 = errors;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.computed === undefined) && (missing5 = "computed")){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
}
var valid9 = _errs24 === errors;
if(valid9){
const err16 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err17 = {instancePath,keyword:"if",params:{failingKeyword: ifClause2}};
(vErrors ??= []).push(err17);
errors++;
}
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
const err18 = {};
(vErrors ??= []).push(err18);
errors++;
}
else {
if(data.kind !== undefined){
if("rubric" !== data.kind){
const err19 = {};
(vErrors ??= []).push(err19);
errors++;
}
}
}
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.levels === undefined){
const err20 = {instancePath,keyword:"required",params:{missingProperty: "levels"}};
(vErrors ??= []).push(err20);
errors++;
}
}
var _valid3 = _errs29 === errors;
valid10 = _valid3;
ifClause3 = "then";
}
else {
const _errs30 = errors;
const _errs31 = errors;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.levels === undefined) && (missing7 = "levels")){
const err21 = {};
(vErrors ??= []).push(err21);
errors++;
}
}
var valid12 = _errs32 === errors;
if(valid12){
const err22 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err22);
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs30 === errors;
valid10 = _valid3;
ifClause3 = "else";
}
if(!valid10){
const err23 = {instancePath,keyword:"if",params:{failingKeyword: ifClause3}};
(vErrors ??= []).push(err23);
errors++;
}
const _errs34 = errors;
let valid13 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.kind === undefined) && (missing8 = "kind")){
const err24 = {};
(vErrors ??= []).push(err24);
errors++;
}
else {
if(data.kind !== undefined){
if("matrix" !== data.kind){
const err25 = {};
(vErrors ??= []).push(err25);
errors++;
}
}
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matrixRows === undefined){
const err26 = {instancePath,keyword:"required",params:{missingProperty: "matrixRows"}};
(vErrors ??= []).push(err26);
errors++;
}
}
var _valid4 = _errs37 === errors;
valid13 = _valid4;
ifClause4 = "then";
}
else {
const _errs38 = errors;
const _errs39 = errors;
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.matrixRows === undefined) && (missing9 = "matrixRows")){
const err27 = {};
(vErrors ??= []).push(err27);
errors++;
}
}
var valid15 = _errs40 === errors;
if(valid15){
const err28 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err28);
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs38 === errors;
valid13 = _valid4;
ifClause4 = "else";
}
if(!valid13){
const err29 = {instancePath,keyword:"if",params:{failingKeyword: ifClause4}};
(vErrors ??= []).push(err29);
errors++;
}
const _errs42 = errors;
let valid16 = true;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.kind === undefined) && (missing10 = "kind")){
const err30 = {};
(vErrors ??= []).push(err30);
errors++;
}
else {
if(data.kind !== undefined){
if("indicator" !== data.kind){
const err31 = {};
(vErrors ??= []).push(err31);
errors++;
}
}
}
}
var _valid5 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatorId === undefined){
const err32 = {instancePath,keyword:"required",params:{missingProperty: "indicatorId"}};
(vErrors ??= []).push(err32);
errors++;
}
}
var _valid5 = _errs45 === errors;
valid16 = _valid5;
ifClause5 = "then";
}
else {
const _errs46 = errors;
const _errs47 = errors;
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.indicatorId === undefined) && (missing11 = "indicatorId")){
const err33 = {};
(vErrors ??= []).push(err33);
errors++;
}
}
var valid18 = _errs48 === errors;
if(valid18){
const err34 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err34);
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs46 === errors;
valid16 = _valid5;
ifClause5 = "else";
}
if(!valid16){
const err35 = {instancePath,keyword:"if",params:{failingKeyword: ifClause5}};
(vErrors ??= []).push(err35);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err36 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err36);
errors++;
}
if(data.kind === undefined){
const err37 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err37);
errors++;
}
if(data.label === undefined){
const err38 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err38);
errors++;
}
for(const key0 in data){
if(!(func14.call(schema40.properties, key0))){
const err39 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if(!(validate102(data6, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
const _errs51 = errors;
const _errs52 = errors;
if(!(((((((((((((((((((((((data6 === "true") || (data6 === "false")) || (data6 === "null")) || (data6 === "in")) || (data6 === "as")) || (data6 === "break")) || (data6 === "const")) || (data6 === "continue")) || (data6 === "else")) || (data6 === "for")) || (data6 === "function")) || (data6 === "if")) || (data6 === "import")) || (data6 === "let")) || (data6 === "loop")) || (data6 === "package")) || (data6 === "namespace")) || (data6 === "return")) || (data6 === "var")) || (data6 === "void")) || (data6 === "while")) || (data6 === "constructor")) || (data6 === "prototype"))){
const err40 = {};
(vErrors ??= []).push(err40);
errors++;
}
var valid20 = _errs52 === errors;
if(valid20){
const err41 = {instancePath:instancePath+"/id",keyword:"not",params:{}};
(vErrors ??= []).push(err41);
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.kind !== undefined){
if(!(validate104(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate78(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate78(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err42 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate99(data.requiredWhen, {instancePath:instancePath+"/requiredWhen",parentData:data,parentDataProperty:"requiredWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.visibleWhen !== undefined){
if(!(validate99(data.visibleWhen, {instancePath:instancePath+"/visibleWhen",parentData:data,parentDataProperty:"visibleWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data13 = data.minLength;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err43 = {instancePath:instancePath+"/minLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err43);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 20000 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/minLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err44);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err45);
errors++;
}
}
}
if(data.maxLength !== undefined){
let data14 = data.maxLength;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err46 = {instancePath:instancePath+"/maxLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err46);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 20000 || isNaN(data14)){
const err47 = {instancePath:instancePath+"/maxLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err47);
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err48 = {instancePath:instancePath+"/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
if(data.minimum !== undefined){
let data15 = data.minimum;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000000000 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err49);
errors++;
}
if(data15 < -1000000000000000 || isNaN(data15)){
const err50 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err51);
errors++;
}
}
if(data.maximum !== undefined){
let data16 = data.maximum;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000000000 || isNaN(data16)){
const err52 = {instancePath:instancePath+"/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err52);
errors++;
}
if(data16 < -1000000000000000 || isNaN(data16)){
const err53 = {instancePath:instancePath+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err53);
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err54);
errors++;
}
}
if(data.scale !== undefined){
let data17 = data.scale;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err55 = {instancePath:instancePath+"/scale",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err55);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 6 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 6}};
(vErrors ??= []).push(err56);
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err57 = {instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err57);
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate78(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data19 = data.options;
if(Array.isArray(data19)){
if(data19.length > 200){
const err58 = {instancePath:instancePath+"/options",keyword:"maxItems",params:{limit: 200}};
(vErrors ??= []).push(err58);
errors++;
}
if(data19.length < 1){
const err59 = {instancePath:instancePath+"/options",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err59);
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data19[i0], {instancePath:instancePath+"/options/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/options",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.columns !== undefined){
let data21 = data.columns;
if(Array.isArray(data21)){
if(data21.length > 30){
const err61 = {instancePath:instancePath+"/columns",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err61);
errors++;
}
if(data21.length < 1){
const err62 = {instancePath:instancePath+"/columns",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err62);
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(!(wrapper0.validate(data22, {instancePath:instancePath+"/columns/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
const _errs77 = errors;
const _errs78 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing12;
if((data22.kind === undefined) && (missing12 = "kind")){
const err63 = {};
(vErrors ??= []).push(err63);
errors++;
}
else {
if(data22.kind !== undefined){
let data23 = data22.kind;
if(!(((((((((((data23 === "rows") || (data23 === "guidance")) || (data23 === "computed")) || (data23 === "heading")) || (data23 === "matrix")) || (data23 === "person")) || (data23 === "legalDocument")) || (data23 === "period")) || (data23 === "dtiRank")) || (data23 === "indicator")) || (data23 === "rubric"))){
const err64 = {};
(vErrors ??= []).push(err64);
errors++;
}
}
}
}
var valid25 = _errs78 === errors;
if(valid25){
const err65 = {instancePath:instancePath+"/columns/" + i1,keyword:"not",params:{}};
(vErrors ??= []).push(err65);
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err66);
errors++;
}
}
if(data.minItems !== undefined){
let data24 = data.minItems;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err67 = {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err67);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 200 || isNaN(data24)){
const err68 = {instancePath:instancePath+"/minItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err68);
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err69 = {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err69);
errors++;
}
}
}
if(data.maxItems !== undefined){
let data25 = data.maxItems;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err70 = {instancePath:instancePath+"/maxItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err70);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 200 || isNaN(data25)){
const err71 = {instancePath:instancePath+"/maxItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err71);
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err72 = {instancePath:instancePath+"/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err72);
errors++;
}
}
}
if(data.allowNotApplicable !== undefined){
if(typeof data.allowNotApplicable !== "boolean"){
const err73 = {instancePath:instancePath+"/allowNotApplicable",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err73);
errors++;
}
}
if(data.computed !== undefined){
if(!(validate99(data.computed, {instancePath:instancePath+"/computed",parentData:data,parentDataProperty:"computed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data28 = data.rules;
if(Array.isArray(data28)){
if(data28.length > 20){
const err74 = {instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err74);
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(!(validate115(data28[i2], {instancePath:instancePath+"/rules/" + i2,parentData:data28,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err75);
errors++;
}
}
if(data.levels !== undefined){
let data30 = data.levels;
if(Array.isArray(data30)){
if(data30.length > 20){
const err76 = {instancePath:instancePath+"/levels",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err76);
errors++;
}
if(data30.length < 1){
const err77 = {instancePath:instancePath+"/levels",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err77);
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
if(!(validate119(data30[i3], {instancePath:instancePath+"/levels/" + i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/levels",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data.matrixRows !== undefined){
let data32 = data.matrixRows;
if(Array.isArray(data32)){
if(data32.length > 40){
const err79 = {instancePath:instancePath+"/matrixRows",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err79);
errors++;
}
if(data32.length < 1){
const err80 = {instancePath:instancePath+"/matrixRows",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err80);
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(!(validate123(data32[i4], {instancePath:instancePath+"/matrixRows/" + i4,parentData:data32,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/matrixRows",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err81);
errors++;
}
}
if(data.unitKinds !== undefined){
let data34 = data.unitKinds;
if(Array.isArray(data34)){
if(data34.length > 8){
const err82 = {instancePath:instancePath+"/unitKinds",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err82);
errors++;
}
if(data34.length < 1){
const err83 = {instancePath:instancePath+"/unitKinds",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err83);
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
if(!(validate127(data34[i5], {instancePath:instancePath+"/unitKinds/" + i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/unitKinds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err84);
errors++;
}
}
if(data.indicatorId !== undefined){
if(!(validate74(data.indicatorId, {instancePath:instancePath+"/indicatorId",parentData:data,parentDataProperty:"indicatorId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
let data37 = data.better;
if(typeof data37 !== "string"){
const err85 = {instancePath:instancePath+"/better",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err85);
errors++;
}
if(!((data37 === "more") || (data37 === "less"))){
const err86 = {instancePath:instancePath+"/better",keyword:"enum",params:{allowedValues: schema40.properties.better.enum}};
(vErrors ??= []).push(err86);
errors++;
}
}
if(data.earliest !== undefined){
if(!(validate130(data.earliest, {instancePath:instancePath+"/earliest",parentData:data,parentDataProperty:"earliest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.latest !== undefined){
if(!(validate130(data.latest, {instancePath:instancePath+"/latest",parentData:data,parentDataProperty:"latest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.hiddenValue !== undefined){
let data40 = data.hiddenValue;
if(typeof data40 !== "string"){
const err87 = {instancePath:instancePath+"/hiddenValue",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err87);
errors++;
}
if(!(((data40 === "inert") || (data40 === "cleared")) || (data40 === "shown"))){
const err88 = {instancePath:instancePath+"/hiddenValue",keyword:"enum",params:{allowedValues: schema40.properties.hiddenValue.enum}};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data.editableBy !== undefined){
if(!(validate133(data.editableBy, {instancePath:instancePath+"/editableBy",parentData:data,parentDataProperty:"editableBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.visibleTo !== undefined){
if(!(validate133(data.visibleTo, {instancePath:instancePath+"/visibleTo",parentData:data,parentDataProperty:"visibleTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.evidenceDemands !== undefined){
let data43 = data.evidenceDemands;
if(Array.isArray(data43)){
if(data43.length > 20){
const err89 = {instancePath:instancePath+"/evidenceDemands",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err89);
errors++;
}
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
if(!(validate140(data43[i6], {instancePath:instancePath+"/evidenceDemands/" + i6,parentData:data43,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/evidenceDemands",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err90);
errors++;
}
}
if(data.fragment !== undefined){
if(!(validate145(data.fragment, {instancePath:instancePath+"/fragment",parentData:data,parentDataProperty:"fragment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate81(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err91);
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((data0 === "choice") || (data0 === "choices")) || (data0 === "matrix"))){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "options"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
const _errs7 = errors;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.options === undefined) && (missing1 = "options")){
const err3 = {};
(vErrors ??= []).push(err3);
errors++;
}
}
var valid3 = _errs8 === errors;
if(valid3){
const err4 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err5);
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err6 = {};
(vErrors ??= []).push(err6);
errors++;
}
else {
if(data.kind !== undefined){
if("rows" !== data.kind){
const err7 = {};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "columns"}};
(vErrors ??= []).push(err8);
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.columns === undefined) && (missing3 = "columns")){
const err9 = {};
(vErrors ??= []).push(err9);
errors++;
}
}
var valid6 = _errs16 === errors;
if(valid6){
const err10 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err10);
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: ifClause1}};
(vErrors ??= []).push(err11);
errors++;
}
const _errs18 = errors;
let valid7 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
else {
if(data.kind !== undefined){
if("computed" !== data.kind){
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.computed === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "computed"}};
(vErrors ??= []).push(err14);
errors++;
}
}
var _valid2 = _errs21 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs22 = errors;
const _errs23 = errors;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.computed === undefined) && (missing5 = "computed")){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
}
var valid9 = _errs24 === errors;
if(valid9){
const err16 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err16);
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err17 = {instancePath,keyword:"if",params:{failingKeyword: ifClause2}};
(vErrors ??= []).push(err17);
errors++;
}
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
const err18 = {};
(vErrors ??= []).push(err18);
errors++;
}
else {
if(data.kind !== undefined){
if("rubric" !== data.kind){
const err19 = {};
(vErrors ??= []).push(err19);
errors++;
}
}
}
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.levels === undefined){
const err20 = {instancePath,keyword:"required",params:{missingProperty: "levels"}};
(vErrors ??= []).push(err20);
errors++;
}
}
var _valid3 = _errs29 === errors;
valid10 = _valid3;
ifClause3 = "then";
}
else {
const _errs30 = errors;
const _errs31 = errors;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.levels === undefined) && (missing7 = "levels")){
const err21 = {};
(vErrors ??= []).push(err21);
errors++;
}
}
var valid12 = _errs32 === errors;
if(valid12){
const err22 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err22);
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs30 === errors;
valid10 = _valid3;
ifClause3 = "else";
}
if(!valid10){
const err23 = {instancePath,keyword:"if",params:{failingKeyword: ifClause3}};
(vErrors ??= []).push(err23);
errors++;
}
const _errs34 = errors;
let valid13 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.kind === undefined) && (missing8 = "kind")){
const err24 = {};
(vErrors ??= []).push(err24);
errors++;
}
else {
if(data.kind !== undefined){
if("matrix" !== data.kind){
const err25 = {};
(vErrors ??= []).push(err25);
errors++;
}
}
}
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matrixRows === undefined){
const err26 = {instancePath,keyword:"required",params:{missingProperty: "matrixRows"}};
(vErrors ??= []).push(err26);
errors++;
}
}
var _valid4 = _errs37 === errors;
valid13 = _valid4;
ifClause4 = "then";
}
else {
const _errs38 = errors;
const _errs39 = errors;
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.matrixRows === undefined) && (missing9 = "matrixRows")){
const err27 = {};
(vErrors ??= []).push(err27);
errors++;
}
}
var valid15 = _errs40 === errors;
if(valid15){
const err28 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err28);
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs38 === errors;
valid13 = _valid4;
ifClause4 = "else";
}
if(!valid13){
const err29 = {instancePath,keyword:"if",params:{failingKeyword: ifClause4}};
(vErrors ??= []).push(err29);
errors++;
}
const _errs42 = errors;
let valid16 = true;
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.kind === undefined) && (missing10 = "kind")){
const err30 = {};
(vErrors ??= []).push(err30);
errors++;
}
else {
if(data.kind !== undefined){
if("indicator" !== data.kind){
const err31 = {};
(vErrors ??= []).push(err31);
errors++;
}
}
}
}
var _valid5 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatorId === undefined){
const err32 = {instancePath,keyword:"required",params:{missingProperty: "indicatorId"}};
(vErrors ??= []).push(err32);
errors++;
}
}
var _valid5 = _errs45 === errors;
valid16 = _valid5;
ifClause5 = "then";
}
else {
const _errs46 = errors;
const _errs47 = errors;
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.indicatorId === undefined) && (missing11 = "indicatorId")){
const err33 = {};
(vErrors ??= []).push(err33);
errors++;
}
}
var valid18 = _errs48 === errors;
if(valid18){
const err34 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err34);
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs46 === errors;
valid16 = _valid5;
ifClause5 = "else";
}
if(!valid16){
const err35 = {instancePath,keyword:"if",params:{failingKeyword: ifClause5}};
(vErrors ??= []).push(err35);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err36 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err36);
errors++;
}
if(data.kind === undefined){
const err37 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err37);
errors++;
}
if(data.label === undefined){
const err38 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err38);
errors++;
}
for(const key0 in data){
if(!(func14.call(schema40.properties, key0))){
const err39 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if(!(validate102(data6, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
const _errs51 = errors;
const _errs52 = errors;
if(!(((((((((((((((((((((((data6 === "true") || (data6 === "false")) || (data6 === "null")) || (data6 === "in")) || (data6 === "as")) || (data6 === "break")) || (data6 === "const")) || (data6 === "continue")) || (data6 === "else")) || (data6 === "for")) || (data6 === "function")) || (data6 === "if")) || (data6 === "import")) || (data6 === "let")) || (data6 === "loop")) || (data6 === "package")) || (data6 === "namespace")) || (data6 === "return")) || (data6 === "var")) || (data6 === "void")) || (data6 === "while")) || (data6 === "constructor")) || (data6 === "prototype"))){
const err40 = {};
(vErrors ??= []).push(err40);
errors++;
}
var valid20 = _errs52 === errors;
if(valid20){
const err41 = {instancePath:instancePath+"/id",keyword:"not",params:{}};
(vErrors ??= []).push(err41);
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.kind !== undefined){
if(!(validate104(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate78(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate78(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err42 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate99(data.requiredWhen, {instancePath:instancePath+"/requiredWhen",parentData:data,parentDataProperty:"requiredWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.visibleWhen !== undefined){
if(!(validate99(data.visibleWhen, {instancePath:instancePath+"/visibleWhen",parentData:data,parentDataProperty:"visibleWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data13 = data.minLength;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err43 = {instancePath:instancePath+"/minLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err43);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 20000 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/minLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err44);
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err45);
errors++;
}
}
}
if(data.maxLength !== undefined){
let data14 = data.maxLength;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err46 = {instancePath:instancePath+"/maxLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err46);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 20000 || isNaN(data14)){
const err47 = {instancePath:instancePath+"/maxLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err47);
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err48 = {instancePath:instancePath+"/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
if(data.minimum !== undefined){
let data15 = data.minimum;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000000000 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err49);
errors++;
}
if(data15 < -1000000000000000 || isNaN(data15)){
const err50 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err51);
errors++;
}
}
if(data.maximum !== undefined){
let data16 = data.maximum;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000000000 || isNaN(data16)){
const err52 = {instancePath:instancePath+"/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err52);
errors++;
}
if(data16 < -1000000000000000 || isNaN(data16)){
const err53 = {instancePath:instancePath+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err53);
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err54);
errors++;
}
}
if(data.scale !== undefined){
let data17 = data.scale;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err55 = {instancePath:instancePath+"/scale",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err55);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 6 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 6}};
(vErrors ??= []).push(err56);
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err57 = {instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err57);
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate78(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data19 = data.options;
if(Array.isArray(data19)){
if(data19.length > 200){
const err58 = {instancePath:instancePath+"/options",keyword:"maxItems",params:{limit: 200}};
(vErrors ??= []).push(err58);
errors++;
}
if(data19.length < 1){
const err59 = {instancePath:instancePath+"/options",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err59);
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data19[i0], {instancePath:instancePath+"/options/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/options",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.columns !== undefined){
let data21 = data.columns;
if(Array.isArray(data21)){
if(data21.length > 30){
const err61 = {instancePath:instancePath+"/columns",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err61);
errors++;
}
if(data21.length < 1){
const err62 = {instancePath:instancePath+"/columns",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err62);
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(!(validate101(data22, {instancePath:instancePath+"/columns/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
const _errs77 = errors;
const _errs78 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing12;
if((data22.kind === undefined) && (missing12 = "kind")){
const err63 = {};
(vErrors ??= []).push(err63);
errors++;
}
else {
if(data22.kind !== undefined){
let data23 = data22.kind;
if(!(((((((((((data23 === "rows") || (data23 === "guidance")) || (data23 === "computed")) || (data23 === "heading")) || (data23 === "matrix")) || (data23 === "person")) || (data23 === "legalDocument")) || (data23 === "period")) || (data23 === "dtiRank")) || (data23 === "indicator")) || (data23 === "rubric"))){
const err64 = {};
(vErrors ??= []).push(err64);
errors++;
}
}
}
}
var valid25 = _errs78 === errors;
if(valid25){
const err65 = {instancePath:instancePath+"/columns/" + i1,keyword:"not",params:{}};
(vErrors ??= []).push(err65);
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err66);
errors++;
}
}
if(data.minItems !== undefined){
let data24 = data.minItems;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err67 = {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err67);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 200 || isNaN(data24)){
const err68 = {instancePath:instancePath+"/minItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err68);
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err69 = {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err69);
errors++;
}
}
}
if(data.maxItems !== undefined){
let data25 = data.maxItems;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err70 = {instancePath:instancePath+"/maxItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err70);
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 200 || isNaN(data25)){
const err71 = {instancePath:instancePath+"/maxItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err71);
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err72 = {instancePath:instancePath+"/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err72);
errors++;
}
}
}
if(data.allowNotApplicable !== undefined){
if(typeof data.allowNotApplicable !== "boolean"){
const err73 = {instancePath:instancePath+"/allowNotApplicable",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err73);
errors++;
}
}
if(data.computed !== undefined){
if(!(validate99(data.computed, {instancePath:instancePath+"/computed",parentData:data,parentDataProperty:"computed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data28 = data.rules;
if(Array.isArray(data28)){
if(data28.length > 20){
const err74 = {instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err74);
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(!(validate115(data28[i2], {instancePath:instancePath+"/rules/" + i2,parentData:data28,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err75);
errors++;
}
}
if(data.levels !== undefined){
let data30 = data.levels;
if(Array.isArray(data30)){
if(data30.length > 20){
const err76 = {instancePath:instancePath+"/levels",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err76);
errors++;
}
if(data30.length < 1){
const err77 = {instancePath:instancePath+"/levels",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err77);
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
if(!(validate119(data30[i3], {instancePath:instancePath+"/levels/" + i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/levels",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err78);
errors++;
}
}
if(data.matrixRows !== undefined){
let data32 = data.matrixRows;
if(Array.isArray(data32)){
if(data32.length > 40){
const err79 = {instancePath:instancePath+"/matrixRows",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err79);
errors++;
}
if(data32.length < 1){
const err80 = {instancePath:instancePath+"/matrixRows",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err80);
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(!(validate123(data32[i4], {instancePath:instancePath+"/matrixRows/" + i4,parentData:data32,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/matrixRows",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err81);
errors++;
}
}
if(data.unitKinds !== undefined){
let data34 = data.unitKinds;
if(Array.isArray(data34)){
if(data34.length > 8){
const err82 = {instancePath:instancePath+"/unitKinds",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err82);
errors++;
}
if(data34.length < 1){
const err83 = {instancePath:instancePath+"/unitKinds",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err83);
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
if(!(validate127(data34[i5], {instancePath:instancePath+"/unitKinds/" + i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/unitKinds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err84);
errors++;
}
}
if(data.indicatorId !== undefined){
if(!(validate74(data.indicatorId, {instancePath:instancePath+"/indicatorId",parentData:data,parentDataProperty:"indicatorId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
let data37 = data.better;
if(typeof data37 !== "string"){
const err85 = {instancePath:instancePath+"/better",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err85);
errors++;
}
if(!((data37 === "more") || (data37 === "less"))){
const err86 = {instancePath:instancePath+"/better",keyword:"enum",params:{allowedValues: schema40.properties.better.enum}};
(vErrors ??= []).push(err86);
errors++;
}
}
if(data.earliest !== undefined){
if(!(validate130(data.earliest, {instancePath:instancePath+"/earliest",parentData:data,parentDataProperty:"earliest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.latest !== undefined){
if(!(validate130(data.latest, {instancePath:instancePath+"/latest",parentData:data,parentDataProperty:"latest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.hiddenValue !== undefined){
let data40 = data.hiddenValue;
if(typeof data40 !== "string"){
const err87 = {instancePath:instancePath+"/hiddenValue",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err87);
errors++;
}
if(!(((data40 === "inert") || (data40 === "cleared")) || (data40 === "shown"))){
const err88 = {instancePath:instancePath+"/hiddenValue",keyword:"enum",params:{allowedValues: schema40.properties.hiddenValue.enum}};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data.editableBy !== undefined){
if(!(validate133(data.editableBy, {instancePath:instancePath+"/editableBy",parentData:data,parentDataProperty:"editableBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.visibleTo !== undefined){
if(!(validate133(data.visibleTo, {instancePath:instancePath+"/visibleTo",parentData:data,parentDataProperty:"visibleTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.evidenceDemands !== undefined){
let data43 = data.evidenceDemands;
if(Array.isArray(data43)){
if(data43.length > 20){
const err89 = {instancePath:instancePath+"/evidenceDemands",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err89);
errors++;
}
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
if(!(validate140(data43[i6], {instancePath:instancePath+"/evidenceDemands/" + i6,parentData:data43,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/evidenceDemands",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err90);
errors++;
}
}
if(data.fragment !== undefined){
if(!(validate145(data.fragment, {instancePath:instancePath+"/fragment",parentData:data,parentDataProperty:"fragment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate81(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err91);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/form-fragment.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.fields === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "fields"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "id")) || (key0 === "version")) || (key0 === "title")) || (key0 === "legalBasis")) || (key0 === "fields"))){
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
if(data.id !== undefined){
if(!(validate56(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate58(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate62(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data5 = data.fields;
if(Array.isArray(data5)){
if(data5.length > 60){
const err5 = {instancePath:instancePath+"/fields",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err5);
errors++;
}
if(data5.length < 1){
const err6 = {instancePath:instancePath+"/fields",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate158(data5[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
