// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/form-definition.schema.json","type":"object","additionalProperties":false,"required":["id","formNumber","version","title","sections"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"id":{"$ref":"words.defs.json#/$defs/kebabId"},"formNumber":{"type":"string","pattern":"^F[0-9]{2}$"},"version":{"$ref":"words.defs.json#/$defs/version"},"title":{"$ref":"words.defs.json#/$defs/localText"},"intro":{"$ref":"words.defs.json#/$defs/localText"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"},"opens":{"$ref":"#/$defs/openings"},"deadlines":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/deadline"}},"sections":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"#/$defs/section"}}},"$defs":{"section":{"type":"object","additionalProperties":false,"required":["id","title","fields"],"properties":{"id":{"type":"string","maxLength":80,"pattern":"^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"},"title":{"$ref":"words.defs.json#/$defs/localText"},"criterionId":{"$ref":"words.defs.json#/$defs/kebabId"},"guidance":{"$ref":"words.defs.json#/$defs/localText"},"visibleWhen":{"$ref":"words.defs.json#/$defs/expression"},"fields":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/field"}},"fragments":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/fragmentUse"}}},"if":{"not":{"required":["fragments"]}},"then":{"properties":{"fields":{"minItems":1}}}},"fieldKind":{"type":"string","enum":["shortText","longText","integer","decimal","percent","money","date","yesNo","verdict","choice","choices","rows","evidence","link","computed","guidance","heading","period","yesNoNotApplicable","rubric","matrix","unit","person","legalDocument","indicator","dtiRank"]},"field":{"type":"object","additionalProperties":false,"required":["id","kind","label"],"properties":{"id":{"$ref":"words.defs.json#/$defs/camelId","not":{"enum":["true","false","null","in","as","break","const","continue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while","constructor","prototype"]}},"kind":{"$ref":"#/$defs/fieldKind"},"label":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"words.defs.json#/$defs/expression"},"visibleWhen":{"$ref":"words.defs.json#/$defs/expression"},"minLength":{"type":"integer","minimum":0,"maximum":20000},"maxLength":{"type":"integer","minimum":1,"maximum":20000},"minimum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"maximum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"scale":{"type":"integer","minimum":0,"maximum":6},"unit":{"$ref":"words.defs.json#/$defs/localText"},"options":{"type":"array","minItems":1,"maxItems":2000,"items":{"$ref":"#/$defs/option"}},"codelist":{"$ref":"words.defs.json#/$defs/codelistUse"},"columns":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/field","not":{"properties":{"kind":{"enum":["rows","guidance","computed","heading","matrix","person","legalDocument","period","dtiRank","indicator","rubric"]}},"required":["kind"]}}},"minItems":{"type":"integer","minimum":0,"maximum":200},"maxItems":{"type":"integer","minimum":1,"maximum":200},"allowNotApplicable":{"type":"boolean"},"computed":{"$ref":"words.defs.json#/$defs/expression"},"rules":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/rule"}},"levels":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/level"}},"matrixRows":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/matrixRow"}},"unitKinds":{"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"words.defs.json#/$defs/unitKind"}},"indicatorId":{"$ref":"words.defs.json#/$defs/kebabId"},"better":{"type":"string","enum":["more","less"]},"earliest":{"$ref":"words.defs.json#/$defs/legalDate"},"latest":{"$ref":"words.defs.json#/$defs/legalDate"},"hiddenValue":{"type":"string","enum":["inert","cleared","shown"]},"editableBy":{"$ref":"#/$defs/audience"},"visibleTo":{"$ref":"#/$defs/audience"},"evidenceDemands":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/evidenceDemand"}},"fragment":{"$ref":"#/$defs/fragmentPin"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}},"allOf":[{"if":{"properties":{"kind":{"enum":["choice","choices","matrix"]}},"required":["kind"],"not":{"required":["codelist"]}},"then":{"required":["options"]}},{"if":{"properties":{"kind":{"enum":["choice","choices","matrix"]}},"required":["kind"]},"else":{"not":{"required":["options"]}}},{"if":{"properties":{"kind":{"enum":["choice","choices"]}},"required":["kind"]},"else":{"not":{"required":["codelist"]}}},{"if":{"properties":{"kind":{"const":"rows"}},"required":["kind"]},"then":{"required":["columns"]},"else":{"not":{"required":["columns"]}}},{"if":{"properties":{"kind":{"const":"computed"}},"required":["kind"]},"then":{"required":["computed"]},"else":{"not":{"required":["computed"]}}},{"if":{"properties":{"kind":{"const":"rubric"}},"required":["kind"]},"then":{"required":["levels"]},"else":{"not":{"required":["levels"]}}},{"if":{"properties":{"kind":{"const":"matrix"}},"required":["kind"]},"then":{"required":["matrixRows"]},"else":{"not":{"required":["matrixRows"]}}},{"if":{"properties":{"kind":{"const":"indicator"}},"required":["kind"]},"then":{"required":["indicatorId"]},"else":{"not":{"required":["indicatorId"]}}}]},"option":{"type":"object","additionalProperties":false,"required":["value","label"],"properties":{"value":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"label":{"$ref":"words.defs.json#/$defs/localText"},"validFrom":{"$ref":"words.defs.json#/$defs/legalDate"},"validTo":{"$ref":"words.defs.json#/$defs/legalDate"}}},"rule":{"type":"object","additionalProperties":false,"required":["expression","message"],"properties":{"expression":{"$ref":"words.defs.json#/$defs/expression"},"message":{"$ref":"words.defs.json#/$defs/localText"}}},"level":{"type":"object","additionalProperties":false,"required":["value","label","pointsHundredths"],"properties":{"value":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"label":{"$ref":"words.defs.json#/$defs/localText"},"description":{"$ref":"words.defs.json#/$defs/localText"},"pointsHundredths":{"type":"integer","minimum":0,"maximum":1000000}}},"matrixRow":{"type":"object","additionalProperties":false,"required":["id","label"],"properties":{"id":{"$ref":"words.defs.json#/$defs/camelId"},"label":{"$ref":"words.defs.json#/$defs/localText"}}},"audience":{"type":"object","additionalProperties":false,"properties":{"roles":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"words.defs.json#/$defs/role"}},"stages":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"words.defs.json#/$defs/stageId"}}}},"evidenceDemand":{"type":"object","additionalProperties":false,"required":["minItems","message"],"properties":{"when":{"$ref":"words.defs.json#/$defs/expression"},"minItems":{"type":"integer","minimum":1,"maximum":200},"message":{"$ref":"words.defs.json#/$defs/localText"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}},"fragmentPin":{"type":"object","additionalProperties":false,"required":["id","version"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"version":{"$ref":"words.defs.json#/$defs/version"}}},"fragmentUse":{"type":"object","additionalProperties":false,"required":["id","version"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"version":{"$ref":"words.defs.json#/$defs/version"},"prefix":{"$ref":"words.defs.json#/$defs/camelId"},"after":{"$ref":"words.defs.json#/$defs/camelId"}}},"openings":{"type":"object","additionalProperties":false,"required":["slots"],"properties":{"slots":{"type":"array","maxItems":60,"items":{"$ref":"#/$defs/slot"}},"pointsCapHundredths":{"type":"integer","minimum":0,"maximum":1000000}}},"slot":{"type":"object","additionalProperties":false,"required":["id","accepts"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"label":{"$ref":"words.defs.json#/$defs/localText"},"accepts":{"type":"string","enum":["fields","sections"]},"sectionId":{"type":"string","maxLength":80,"pattern":"^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"},"most":{"type":"integer","minimum":1,"maximum":100}}},"deadline":{"type":"object","additionalProperties":false,"required":["id","label","workingDays"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"label":{"$ref":"words.defs.json#/$defs/localText"},"workingDays":{"type":"integer","minimum":1,"maximum":400},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}}}};
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

const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 80){
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

const pattern5 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
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
if(func2(data0) > 4000){
const err2 = {instancePath:instancePath+"/vi",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err2);
errors++;
}
if(func2(data0) < 1){
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
if(func2(data1) > 4000){
const err5 = {instancePath:instancePath+"/en",keyword:"maxLength",params:{limit: 4000}};
(vErrors ??= []).push(err5);
errors++;
}
if(func2(data1) < 1){
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

const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern7 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern7.test(data)){
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
validate65.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","enum":["verified","unverified"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate68.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/documentId",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err2);
errors++;
}
if(!pattern6.test(data0)){
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
if(func2(data1) > 300){
const err5 = {instancePath:instancePath+"/place",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err5);
errors++;
}
if(func2(data1) < 1){
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
if(!(validate65(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate65(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate68(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(func2(data5) > 1000){
const err8 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err8);
errors++;
}
if(func2(data5) < 1){
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
validate64.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate64(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"required":["id","accepts"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"label":{"$ref":"words.defs.json#/$defs/localText"},"accepts":{"type":"string","enum":["fields","sections"]},"sectionId":{"type":"string","maxLength":80,"pattern":"^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"},"most":{"type":"integer","minimum":1,"maximum":100}}};
const pattern8 = new RegExp("^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.accepts === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "accepts"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "accepts")) || (key0 === "sectionId")) || (key0 === "most"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
if(!(validate56(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.accepts !== undefined){
let data2 = data.accepts;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/accepts",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
if(!((data2 === "fields") || (data2 === "sections"))){
const err4 = {instancePath:instancePath+"/accepts",keyword:"enum",params:{allowedValues: schema30.properties.accepts.enum}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.sectionId !== undefined){
let data3 = data.sectionId;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err5 = {instancePath:instancePath+"/sectionId",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern8.test(data3)){
const err6 = {instancePath:instancePath+"/sectionId",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sectionId",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.most !== undefined){
let data4 = data.most;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/most",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/most",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err9);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/most",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.slots === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "slots"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((key0 === "slots") || (key0 === "pointsCapHundredths"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.slots !== undefined){
let data0 = data.slots;
if(Array.isArray(data0)){
if(data0.length > 60){
const err2 = {instancePath:instancePath+"/slots",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data0[i0], {instancePath:instancePath+"/slots/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/slots",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.pointsCapHundredths !== undefined){
let data2 = data.pointsCapHundredths;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/pointsCapHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/pointsCapHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/pointsCapHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.workingDays === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "workingDays"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "label")) || (key0 === "workingDays")) || (key0 === "legalBasis"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
if(!(validate56(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.workingDays !== undefined){
let data2 = data.workingDays;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/workingDays",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 400 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/workingDays",keyword:"maximum",params:{comparison: "<=", limit: 400}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/workingDays",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.legalBasis !== undefined){
if(!(validate63(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 2000){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err0);
errors++;
}
if(func2(data) < 1){
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
validate87.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["id","kind","label"],"properties":{"id":{"$ref":"words.defs.json#/$defs/camelId","not":{"enum":["true","false","null","in","as","break","const","continue","else","for","function","if","import","let","loop","package","namespace","return","var","void","while","constructor","prototype"]}},"kind":{"$ref":"#/$defs/fieldKind"},"label":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"required":{"type":"boolean"},"requiredWhen":{"$ref":"words.defs.json#/$defs/expression"},"visibleWhen":{"$ref":"words.defs.json#/$defs/expression"},"minLength":{"type":"integer","minimum":0,"maximum":20000},"maxLength":{"type":"integer","minimum":1,"maximum":20000},"minimum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"maximum":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"scale":{"type":"integer","minimum":0,"maximum":6},"unit":{"$ref":"words.defs.json#/$defs/localText"},"options":{"type":"array","minItems":1,"maxItems":2000,"items":{"$ref":"#/$defs/option"}},"codelist":{"$ref":"words.defs.json#/$defs/codelistUse"},"columns":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/field","not":{"properties":{"kind":{"enum":["rows","guidance","computed","heading","matrix","person","legalDocument","period","dtiRank","indicator","rubric"]}},"required":["kind"]}}},"minItems":{"type":"integer","minimum":0,"maximum":200},"maxItems":{"type":"integer","minimum":1,"maximum":200},"allowNotApplicable":{"type":"boolean"},"computed":{"$ref":"words.defs.json#/$defs/expression"},"rules":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/rule"}},"levels":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/level"}},"matrixRows":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/matrixRow"}},"unitKinds":{"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"words.defs.json#/$defs/unitKind"}},"indicatorId":{"$ref":"words.defs.json#/$defs/kebabId"},"better":{"type":"string","enum":["more","less"]},"earliest":{"$ref":"words.defs.json#/$defs/legalDate"},"latest":{"$ref":"words.defs.json#/$defs/legalDate"},"hiddenValue":{"type":"string","enum":["inert","cleared","shown"]},"editableBy":{"$ref":"#/$defs/audience"},"visibleTo":{"$ref":"#/$defs/audience"},"evidenceDemands":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/evidenceDemand"}},"fragment":{"$ref":"#/$defs/fragmentPin"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}},"allOf":[{"if":{"properties":{"kind":{"enum":["choice","choices","matrix"]}},"required":["kind"],"not":{"required":["codelist"]}},"then":{"required":["options"]}},{"if":{"properties":{"kind":{"enum":["choice","choices","matrix"]}},"required":["kind"]},"else":{"not":{"required":["options"]}}},{"if":{"properties":{"kind":{"enum":["choice","choices"]}},"required":["kind"]},"else":{"not":{"required":["codelist"]}}},{"if":{"properties":{"kind":{"const":"rows"}},"required":["kind"]},"then":{"required":["columns"]},"else":{"not":{"required":["columns"]}}},{"if":{"properties":{"kind":{"const":"computed"}},"required":["kind"]},"then":{"required":["computed"]},"else":{"not":{"required":["computed"]}}},{"if":{"properties":{"kind":{"const":"rubric"}},"required":["kind"]},"then":{"required":["levels"]},"else":{"not":{"required":["levels"]}}},{"if":{"properties":{"kind":{"const":"matrix"}},"required":["kind"]},"then":{"required":["matrixRows"]},"else":{"not":{"required":["matrixRows"]}}},{"if":{"properties":{"kind":{"const":"indicator"}},"required":["kind"]},"then":{"required":["indicatorId"]},"else":{"not":{"required":["indicatorId"]}}}]};
const pattern10 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern10.test(data)){
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
validate90.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"string","enum":["shortText","longText","integer","decimal","percent","money","date","yesNo","verdict","choice","choices","rows","evidence","link","computed","guidance","heading","period","yesNoNotApplicable","rubric","matrix","unit","person","legalDocument","indicator","dtiRank"]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((((((((((((((((((((data === "shortText") || (data === "longText")) || (data === "integer")) || (data === "decimal")) || (data === "percent")) || (data === "money")) || (data === "date")) || (data === "yesNo")) || (data === "verdict")) || (data === "choice")) || (data === "choices")) || (data === "rows")) || (data === "evidence")) || (data === "link")) || (data === "computed")) || (data === "guidance")) || (data === "heading")) || (data === "period")) || (data === "yesNoNotApplicable")) || (data === "rubric")) || (data === "matrix")) || (data === "unit")) || (data === "person")) || (data === "legalDocument")) || (data === "indicator")) || (data === "dtiRank"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema36.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern7.test(data)){
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


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!((((key0 === "value") || (key0 === "label")) || (key0 === "validFrom")) || (key0 === "validTo"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err3);
errors++;
}
if(!pattern11.test(data0)){
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
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.validFrom !== undefined){
if(!(validate101(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate101(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/$defs/kebabId"},"from":{"type":"string","enum":["plugin","province"]},"version":{"$ref":"#/$defs/version"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 80){
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
validate106.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
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
validate108.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "from")) || (key0 === "version"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.id !== undefined){
if(!(validate106(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
if(!((data1 === "plugin") || (data1 === "province"))){
const err3 = {instancePath:instancePath+"/from",keyword:"enum",params:{allowedValues: schema39.properties.from.enum}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.version !== undefined){
if(!(validate108(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err4);
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate87(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(!(validate60(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(func2(data0) > 64){
const err4 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err4);
errors++;
}
if(!pattern11.test(data0)){
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
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate60(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate116.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate90(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"string","enum":["province","provincialDepartment","commune","ward","specialZone","frontOrganization","press","partyBody"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((data === "province") || (data === "provincialDepartment")) || (data === "commune")) || (data === "ward")) || (data === "specialZone")) || (data === "frontOrganization")) || (data === "press")) || (data === "partyBody"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema45.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"string","enum":["platformAdministrator","campaignOffice","verifier","agencyOfficer","agencyHead","councilMember","councilSecretary","deciderOffice","nominee"]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((data === "platformAdministrator") || (data === "campaignOffice")) || (data === "verifier")) || (data === "agencyOfficer")) || (data === "agencyHead")) || (data === "councilMember")) || (data === "councilSecretary")) || (data === "deciderOffice")) || (data === "nominee"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema47.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$", "u");

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
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
validate132.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate130(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
if(!(validate132(data2[i1], {instancePath:instancePath+"/stages/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
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
validate129.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate87(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate60(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate63(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate89};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.codelist === undefined) && (missing0 = "codelist")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err2 = {};
(vErrors ??= []).push(err2);
errors++;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((data0 === "choice") || (data0 === "choices")) || (data0 === "matrix"))){
const err3 = {};
(vErrors ??= []).push(err3);
errors++;
}
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
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.options === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "options"}};
(vErrors ??= []).push(err4);
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err5);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err6 = {};
(vErrors ??= []).push(err6);
errors++;
}
else {
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((data1 === "choice") || (data1 === "choices")) || (data1 === "matrix"))){
const err7 = {};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
const _errs13 = errors;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.options === undefined) && (missing3 = "options")){
const err8 = {};
(vErrors ??= []).push(err8);
errors++;
}
}
var valid6 = _errs14 === errors;
if(valid6){
const err9 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err9);
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err10 = {instancePath,keyword:"if",params:{failingKeyword: "else"}};
(vErrors ??= []).push(err10);
errors++;
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.kind === undefined) && (missing4 = "kind")){
const err11 = {};
(vErrors ??= []).push(err11);
errors++;
}
else {
if(data.kind !== undefined){
let data2 = data.kind;
if(!((data2 === "choice") || (data2 === "choices"))){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs19 = errors;
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.codelist === undefined) && (missing5 = "codelist")){
const err13 = {};
(vErrors ??= []).push(err13);
errors++;
}
}
var valid9 = _errs21 === errors;
if(valid9){
const err14 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs19 === errors;
valid7 = _valid2;
}
if(!valid7){
const err15 = {instancePath,keyword:"if",params:{failingKeyword: "else"}};
(vErrors ??= []).push(err15);
errors++;
}
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.kind === undefined) && (missing6 = "kind")){
const err16 = {};
(vErrors ??= []).push(err16);
errors++;
}
else {
if(data.kind !== undefined){
if("rows" !== data.kind){
const err17 = {};
(vErrors ??= []).push(err17);
errors++;
}
}
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid3){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err18 = {instancePath,keyword:"required",params:{missingProperty: "columns"}};
(vErrors ??= []).push(err18);
errors++;
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
ifClause0 = "then";
}
else {
const _errs27 = errors;
const _errs28 = errors;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.columns === undefined) && (missing7 = "columns")){
const err19 = {};
(vErrors ??= []).push(err19);
errors++;
}
}
var valid12 = _errs29 === errors;
if(valid12){
const err20 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err20);
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs27 === errors;
valid10 = _valid3;
ifClause0 = "else";
}
if(!valid10){
const err21 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err21);
errors++;
}
const _errs31 = errors;
let valid13 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.kind === undefined) && (missing8 = "kind")){
const err22 = {};
(vErrors ??= []).push(err22);
errors++;
}
else {
if(data.kind !== undefined){
if("computed" !== data.kind){
const err23 = {};
(vErrors ??= []).push(err23);
errors++;
}
}
}
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid4){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.computed === undefined){
const err24 = {instancePath,keyword:"required",params:{missingProperty: "computed"}};
(vErrors ??= []).push(err24);
errors++;
}
}
var _valid4 = _errs34 === errors;
valid13 = _valid4;
ifClause1 = "then";
}
else {
const _errs35 = errors;
const _errs36 = errors;
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.computed === undefined) && (missing9 = "computed")){
const err25 = {};
(vErrors ??= []).push(err25);
errors++;
}
}
var valid15 = _errs37 === errors;
if(valid15){
const err26 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err26);
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs35 === errors;
valid13 = _valid4;
ifClause1 = "else";
}
if(!valid13){
const err27 = {instancePath,keyword:"if",params:{failingKeyword: ifClause1}};
(vErrors ??= []).push(err27);
errors++;
}
const _errs39 = errors;
let valid16 = true;
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.kind === undefined) && (missing10 = "kind")){
const err28 = {};
(vErrors ??= []).push(err28);
errors++;
}
else {
if(data.kind !== undefined){
if("rubric" !== data.kind){
const err29 = {};
(vErrors ??= []).push(err29);
errors++;
}
}
}
}
var _valid5 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.levels === undefined){
const err30 = {instancePath,keyword:"required",params:{missingProperty: "levels"}};
(vErrors ??= []).push(err30);
errors++;
}
}
var _valid5 = _errs42 === errors;
valid16 = _valid5;
ifClause2 = "then";
}
else {
const _errs43 = errors;
const _errs44 = errors;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.levels === undefined) && (missing11 = "levels")){
const err31 = {};
(vErrors ??= []).push(err31);
errors++;
}
}
var valid18 = _errs45 === errors;
if(valid18){
const err32 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err32);
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs43 === errors;
valid16 = _valid5;
ifClause2 = "else";
}
if(!valid16){
const err33 = {instancePath,keyword:"if",params:{failingKeyword: ifClause2}};
(vErrors ??= []).push(err33);
errors++;
}
const _errs47 = errors;
let valid19 = true;
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.kind === undefined) && (missing12 = "kind")){
const err34 = {};
(vErrors ??= []).push(err34);
errors++;
}
else {
if(data.kind !== undefined){
if("matrix" !== data.kind){
const err35 = {};
(vErrors ??= []).push(err35);
errors++;
}
}
}
}
var _valid6 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matrixRows === undefined){
const err36 = {instancePath,keyword:"required",params:{missingProperty: "matrixRows"}};
(vErrors ??= []).push(err36);
errors++;
}
}
var _valid6 = _errs50 === errors;
valid19 = _valid6;
ifClause3 = "then";
}
else {
const _errs51 = errors;
const _errs52 = errors;
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.matrixRows === undefined) && (missing13 = "matrixRows")){
const err37 = {};
(vErrors ??= []).push(err37);
errors++;
}
}
var valid21 = _errs53 === errors;
if(valid21){
const err38 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err38);
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs51 === errors;
valid19 = _valid6;
ifClause3 = "else";
}
if(!valid19){
const err39 = {instancePath,keyword:"if",params:{failingKeyword: ifClause3}};
(vErrors ??= []).push(err39);
errors++;
}
const _errs55 = errors;
let valid22 = true;
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.kind === undefined) && (missing14 = "kind")){
const err40 = {};
(vErrors ??= []).push(err40);
errors++;
}
else {
if(data.kind !== undefined){
if("indicator" !== data.kind){
const err41 = {};
(vErrors ??= []).push(err41);
errors++;
}
}
}
}
var _valid7 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid7){
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatorId === undefined){
const err42 = {instancePath,keyword:"required",params:{missingProperty: "indicatorId"}};
(vErrors ??= []).push(err42);
errors++;
}
}
var _valid7 = _errs58 === errors;
valid22 = _valid7;
ifClause4 = "then";
}
else {
const _errs59 = errors;
const _errs60 = errors;
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.indicatorId === undefined) && (missing15 = "indicatorId")){
const err43 = {};
(vErrors ??= []).push(err43);
errors++;
}
}
var valid24 = _errs61 === errors;
if(valid24){
const err44 = {instancePath,keyword:"not",params:{}};
(vErrors ??= []).push(err44);
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var _valid7 = _errs59 === errors;
valid22 = _valid7;
ifClause4 = "else";
}
if(!valid22){
const err45 = {instancePath,keyword:"if",params:{failingKeyword: ifClause4}};
(vErrors ??= []).push(err45);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err46 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err46);
errors++;
}
if(data.kind === undefined){
const err47 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err47);
errors++;
}
if(data.label === undefined){
const err48 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err48);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err49 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err49);
errors++;
}
}
if(data.id !== undefined){
let data8 = data.id;
if(!(validate90(data8, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
const _errs64 = errors;
const _errs65 = errors;
if(!(((((((((((((((((((((((data8 === "true") || (data8 === "false")) || (data8 === "null")) || (data8 === "in")) || (data8 === "as")) || (data8 === "break")) || (data8 === "const")) || (data8 === "continue")) || (data8 === "else")) || (data8 === "for")) || (data8 === "function")) || (data8 === "if")) || (data8 === "import")) || (data8 === "let")) || (data8 === "loop")) || (data8 === "package")) || (data8 === "namespace")) || (data8 === "return")) || (data8 === "var")) || (data8 === "void")) || (data8 === "while")) || (data8 === "constructor")) || (data8 === "prototype"))){
const err50 = {};
(vErrors ??= []).push(err50);
errors++;
}
var valid26 = _errs65 === errors;
if(valid26){
const err51 = {instancePath:instancePath+"/id",keyword:"not",params:{}};
(vErrors ??= []).push(err51);
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data.kind !== undefined){
if(!(validate92(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate60(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err52 = {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err52);
errors++;
}
}
if(data.requiredWhen !== undefined){
if(!(validate87(data.requiredWhen, {instancePath:instancePath+"/requiredWhen",parentData:data,parentDataProperty:"requiredWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.visibleWhen !== undefined){
if(!(validate87(data.visibleWhen, {instancePath:instancePath+"/visibleWhen",parentData:data,parentDataProperty:"visibleWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.minLength !== undefined){
let data15 = data.minLength;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err53 = {instancePath:instancePath+"/minLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err53);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 20000 || isNaN(data15)){
const err54 = {instancePath:instancePath+"/minLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err54);
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err55 = {instancePath:instancePath+"/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err55);
errors++;
}
}
}
if(data.maxLength !== undefined){
let data16 = data.maxLength;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err56 = {instancePath:instancePath+"/maxLength",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err56);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 20000 || isNaN(data16)){
const err57 = {instancePath:instancePath+"/maxLength",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
(vErrors ??= []).push(err57);
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err58 = {instancePath:instancePath+"/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err58);
errors++;
}
}
}
if(data.minimum !== undefined){
let data17 = data.minimum;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000000000 || isNaN(data17)){
const err59 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err59);
errors++;
}
if(data17 < -1000000000000000 || isNaN(data17)){
const err60 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err60);
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data.maximum !== undefined){
let data18 = data.maximum;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000000000 || isNaN(data18)){
const err62 = {instancePath:instancePath+"/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err62);
errors++;
}
if(data18 < -1000000000000000 || isNaN(data18)){
const err63 = {instancePath:instancePath+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err63);
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err64);
errors++;
}
}
if(data.scale !== undefined){
let data19 = data.scale;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err65 = {instancePath:instancePath+"/scale",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err65);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 6 || isNaN(data19)){
const err66 = {instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 6}};
(vErrors ??= []).push(err66);
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err67 = {instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err67);
errors++;
}
}
}
if(data.unit !== undefined){
if(!(validate60(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data21 = data.options;
if(Array.isArray(data21)){
if(data21.length > 2000){
const err68 = {instancePath:instancePath+"/options",keyword:"maxItems",params:{limit: 2000}};
(vErrors ??= []).push(err68);
errors++;
}
if(data21.length < 1){
const err69 = {instancePath:instancePath+"/options",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err69);
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data21[i0], {instancePath:instancePath+"/options/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/options",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err70);
errors++;
}
}
if(data.codelist !== undefined){
if(!(validate105(data.codelist, {instancePath:instancePath+"/codelist",parentData:data,parentDataProperty:"codelist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data24 = data.columns;
if(Array.isArray(data24)){
if(data24.length > 30){
const err71 = {instancePath:instancePath+"/columns",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err71);
errors++;
}
if(data24.length < 1){
const err72 = {instancePath:instancePath+"/columns",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err72);
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(!(wrapper0.validate(data25, {instancePath:instancePath+"/columns/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
const _errs91 = errors;
const _errs92 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing16;
if((data25.kind === undefined) && (missing16 = "kind")){
const err73 = {};
(vErrors ??= []).push(err73);
errors++;
}
else {
if(data25.kind !== undefined){
let data26 = data25.kind;
if(!(((((((((((data26 === "rows") || (data26 === "guidance")) || (data26 === "computed")) || (data26 === "heading")) || (data26 === "matrix")) || (data26 === "person")) || (data26 === "legalDocument")) || (data26 === "period")) || (data26 === "dtiRank")) || (data26 === "indicator")) || (data26 === "rubric"))){
const err74 = {};
(vErrors ??= []).push(err74);
errors++;
}
}
}
}
var valid31 = _errs92 === errors;
if(valid31){
const err75 = {instancePath:instancePath+"/columns/" + i1,keyword:"not",params:{}};
(vErrors ??= []).push(err75);
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/columns",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err76);
errors++;
}
}
if(data.minItems !== undefined){
let data27 = data.minItems;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err77 = {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err77);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 200 || isNaN(data27)){
const err78 = {instancePath:instancePath+"/minItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err78);
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err79 = {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err79);
errors++;
}
}
}
if(data.maxItems !== undefined){
let data28 = data.maxItems;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err80 = {instancePath:instancePath+"/maxItems",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err80);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 200 || isNaN(data28)){
const err81 = {instancePath:instancePath+"/maxItems",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err81);
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err82 = {instancePath:instancePath+"/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err82);
errors++;
}
}
}
if(data.allowNotApplicable !== undefined){
if(typeof data.allowNotApplicable !== "boolean"){
const err83 = {instancePath:instancePath+"/allowNotApplicable",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data.computed !== undefined){
if(!(validate87(data.computed, {instancePath:instancePath+"/computed",parentData:data,parentDataProperty:"computed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
let data31 = data.rules;
if(Array.isArray(data31)){
if(data31.length > 20){
const err84 = {instancePath:instancePath+"/rules",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err84);
errors++;
}
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
if(!(validate112(data31[i2], {instancePath:instancePath+"/rules/" + i2,parentData:data31,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/rules",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err85);
errors++;
}
}
if(data.levels !== undefined){
let data33 = data.levels;
if(Array.isArray(data33)){
if(data33.length > 20){
const err86 = {instancePath:instancePath+"/levels",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err86);
errors++;
}
if(data33.length < 1){
const err87 = {instancePath:instancePath+"/levels",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err87);
errors++;
}
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
if(!(validate116(data33[i3], {instancePath:instancePath+"/levels/" + i3,parentData:data33,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/levels",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data.matrixRows !== undefined){
let data35 = data.matrixRows;
if(Array.isArray(data35)){
if(data35.length > 40){
const err89 = {instancePath:instancePath+"/matrixRows",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err89);
errors++;
}
if(data35.length < 1){
const err90 = {instancePath:instancePath+"/matrixRows",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err90);
errors++;
}
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
if(!(validate120(data35[i4], {instancePath:instancePath+"/matrixRows/" + i4,parentData:data35,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/matrixRows",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err91);
errors++;
}
}
if(data.unitKinds !== undefined){
let data37 = data.unitKinds;
if(Array.isArray(data37)){
if(data37.length > 8){
const err92 = {instancePath:instancePath+"/unitKinds",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err92);
errors++;
}
if(data37.length < 1){
const err93 = {instancePath:instancePath+"/unitKinds",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err93);
errors++;
}
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(!(validate124(data37[i5], {instancePath:instancePath+"/unitKinds/" + i5,parentData:data37,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
}
else {
const err94 = {instancePath:instancePath+"/unitKinds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data.indicatorId !== undefined){
if(!(validate56(data.indicatorId, {instancePath:instancePath+"/indicatorId",parentData:data,parentDataProperty:"indicatorId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
let data40 = data.better;
if(typeof data40 !== "string"){
const err95 = {instancePath:instancePath+"/better",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err95);
errors++;
}
if(!((data40 === "more") || (data40 === "less"))){
const err96 = {instancePath:instancePath+"/better",keyword:"enum",params:{allowedValues: schema34.properties.better.enum}};
(vErrors ??= []).push(err96);
errors++;
}
}
if(data.earliest !== undefined){
if(!(validate101(data.earliest, {instancePath:instancePath+"/earliest",parentData:data,parentDataProperty:"earliest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.latest !== undefined){
if(!(validate101(data.latest, {instancePath:instancePath+"/latest",parentData:data,parentDataProperty:"latest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.hiddenValue !== undefined){
let data43 = data.hiddenValue;
if(typeof data43 !== "string"){
const err97 = {instancePath:instancePath+"/hiddenValue",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err97);
errors++;
}
if(!(((data43 === "inert") || (data43 === "cleared")) || (data43 === "shown"))){
const err98 = {instancePath:instancePath+"/hiddenValue",keyword:"enum",params:{allowedValues: schema34.properties.hiddenValue.enum}};
(vErrors ??= []).push(err98);
errors++;
}
}
if(data.editableBy !== undefined){
if(!(validate129(data.editableBy, {instancePath:instancePath+"/editableBy",parentData:data,parentDataProperty:"editableBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.visibleTo !== undefined){
if(!(validate129(data.visibleTo, {instancePath:instancePath+"/visibleTo",parentData:data,parentDataProperty:"visibleTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.evidenceDemands !== undefined){
let data46 = data.evidenceDemands;
if(Array.isArray(data46)){
if(data46.length > 20){
const err99 = {instancePath:instancePath+"/evidenceDemands",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err99);
errors++;
}
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
if(!(validate136(data46[i6], {instancePath:instancePath+"/evidenceDemands/" + i6,parentData:data46,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err100 = {instancePath:instancePath+"/evidenceDemands",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err100);
errors++;
}
}
if(data.fragment !== undefined){
if(!(validate141(data.fragment, {instancePath:instancePath+"/fragment",parentData:data,parentDataProperty:"fragment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate63(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err101);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!((((key0 === "id") || (key0 === "version")) || (key0 === "prefix")) || (key0 === "after"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
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
if(data.prefix !== undefined){
if(!(validate90(data.prefix, {instancePath:instancePath+"/prefix",parentData:data,parentDataProperty:"prefix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate90(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fragments === undefined) && (missing0 = "fragments")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/fields",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err2);
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.fields = true;
}
}
if(!valid0){
const err3 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.title === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.fields === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "fields"}};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "criterionId")) || (key0 === "guidance")) || (key0 === "visibleWhen")) || (key0 === "fields")) || (key0 === "fragments"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err8 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern8.test(data1)){
const err9 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$"}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.criterionId !== undefined){
if(!(validate56(data.criterionId, {instancePath:instancePath+"/criterionId",parentData:data,parentDataProperty:"criterionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.guidance !== undefined){
if(!(validate60(data.guidance, {instancePath:instancePath+"/guidance",parentData:data,parentDataProperty:"guidance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.visibleWhen !== undefined){
if(!(validate87(data.visibleWhen, {instancePath:instancePath+"/visibleWhen",parentData:data,parentDataProperty:"visibleWhen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data6 = data.fields;
if(Array.isArray(data6)){
if(data6.length > 100){
const err11 = {instancePath:instancePath+"/fields",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data6[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/fields",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.fragments !== undefined){
let data8 = data.fragments;
if(Array.isArray(data8)){
if(data8.length > 20){
const err13 = {instancePath:instancePath+"/fragments",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err13);
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate147(data8[i1], {instancePath:instancePath+"/fragments/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/fragments",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err15);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^F[0-9]{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/form-definition.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.formNumber === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "formNumber"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.sections === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "sections"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
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
if(data.formNumber !== undefined){
let data2 = data.formNumber;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/formNumber",keyword:"pattern",params:{pattern: "^F[0-9]{2}$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/formNumber",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
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
if(data.intro !== undefined){
if(!(validate60(data.intro, {instancePath:instancePath+"/intro",parentData:data,parentDataProperty:"intro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate63(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.opens !== undefined){
if(!(validate72(data.opens, {instancePath:instancePath+"/opens",parentData:data,parentDataProperty:"opens",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.deadlines !== undefined){
let data8 = data.deadlines;
if(Array.isArray(data8)){
if(data8.length > 20){
const err8 = {instancePath:instancePath+"/deadlines",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data8[i0], {instancePath:instancePath+"/deadlines/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/deadlines",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.sections !== undefined){
let data10 = data.sections;
if(Array.isArray(data10)){
if(data10.length > 60){
const err10 = {instancePath:instancePath+"/sections",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err10);
errors++;
}
if(data10.length < 1){
const err11 = {instancePath:instancePath+"/sections",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate83(data10[i1], {instancePath:instancePath+"/sections/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/sections",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
