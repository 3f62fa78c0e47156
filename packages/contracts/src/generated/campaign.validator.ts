// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/campaign.schema.json","type":"object","additionalProperties":false,"required":["identity","legalDocuments","purposes","requirements","contentAreas","phases","yearToPhase","criterionGroups","dtiRule","awards","solutions","duties","reports","oddities"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"identity":{"$ref":"#/$defs/identity"},"legalDocuments":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"#/$defs/document"}},"purposes":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/aim"}},"requirements":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/aim"}},"contentAreas":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/contentArea"}},"phases":{"type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/phase"}},"yearToPhase":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/yearToPhase"}},"criterionGroups":{"type":"array","minItems":1,"maxItems":12,"items":{"$ref":"#/$defs/criterionGroup"}},"dtiRule":{"$ref":"#/$defs/dtiRule"},"awards":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"#/$defs/award"}},"solutions":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/aim"}},"duties":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"#/$defs/duty"}},"reports":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/report"}},"oddities":{"type":"array","maxItems":60,"items":{"$ref":"#/$defs/oddity"}}},"$defs":{"identity":{"type":"object","additionalProperties":false,"required":["id","code","name","alias","scope","provinceCode","startYear","endYear","decision","parentMovement","closing"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"code":{"type":"string","maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9-]*$"},"name":{"type":"string","minLength":1,"maxLength":300},"alias":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":300}},"scope":{"type":"string","minLength":1,"maxLength":200},"provinceCode":{"$ref":"words.defs.json#/$defs/unitCode"},"startYear":{"type":"integer","minimum":2000,"maximum":2100},"endYear":{"type":"integer","minimum":2000,"maximum":2100},"decision":{"type":"object","additionalProperties":false,"required":["number","date","issuer","signedBy","signedAs","summary","article1","inForce","executors","recipients","asPrinted","proposedBy"],"properties":{"number":{"type":"string","minLength":1,"maxLength":60},"date":{"$ref":"words.defs.json#/$defs/legalDate"},"issuer":{"type":"string","minLength":1,"maxLength":200},"signedBy":{"type":"string","minLength":1,"maxLength":120},"signedAs":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":120}},"summary":{"type":"string","minLength":1,"maxLength":600},"article1":{"type":"string","minLength":1,"maxLength":600},"inForce":{"type":"string","minLength":1,"maxLength":300},"executors":{"type":"string","minLength":1,"maxLength":1000},"recipients":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"string","minLength":1,"maxLength":200}},"asPrinted":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":60}},"proposedBy":{"type":"string","minLength":1,"maxLength":300}}},"parentMovement":{"type":"string","minLength":1,"maxLength":300},"closing":{"type":"string","minLength":1,"maxLength":1000}}},"document":{"$ref":"legal-document.schema.json#/$defs/document"},"aim":{"type":"object","additionalProperties":false,"required":["id","text","place","gloss"],"properties":{"id":{"type":"string","maxLength":8,"pattern":"^(MD|YC|G)[0-9]{1,2}$"},"text":{"type":"string","minLength":1,"maxLength":6000},"place":{"type":"string","minLength":1,"maxLength":60},"gloss":{"$ref":"words.defs.json#/$defs/localText"}}},"contentArea":{"type":"object","additionalProperties":false,"required":["id","letter","slug","text","gloss"],"properties":{"id":{"type":"string","maxLength":8,"pattern":"^N[0-9]{1,2}$"},"letter":{"type":"string","minLength":1,"maxLength":2},"slug":{"$ref":"words.defs.json#/$defs/kebabId"},"text":{"type":"string","minLength":1,"maxLength":6000},"gloss":{"$ref":"words.defs.json#/$defs/localText"}}},"phase":{"type":"object","additionalProperties":false,"required":["id","title","startYear","endYear","reviewYear","review","text"],"properties":{"id":{"type":"string","maxLength":8,"pattern":"^[IVX]+$"},"title":{"type":"string","minLength":1,"maxLength":120},"startYear":{"type":"integer","minimum":2000,"maximum":2100},"endYear":{"type":"integer","minimum":2000,"maximum":2100},"reviewYear":{"type":"integer","minimum":2000,"maximum":2100},"review":{"$ref":"words.defs.json#/$defs/occasion"},"text":{"type":"string","minLength":1,"maxLength":6000}}},"yearToPhase":{"type":"object","additionalProperties":false,"required":["year","phase","note","certainty"],"properties":{"year":{"type":"integer","minimum":2000,"maximum":2100},"phase":{"type":"string","maxLength":8,"pattern":"^[IVX]+$"},"note":{"anyOf":[{"type":"string","minLength":1,"maxLength":300},{"type":"null"}]},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}}},"criterion":{"type":"object","additionalProperties":false,"required":["id","code","text","place","answerTypes","evidence","forms","appliesTo","gloss"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"code":{"type":"string","maxLength":4,"pattern":"^[A-Z][0-9]{1,2}$"},"text":{"type":"string","minLength":1,"maxLength":6000},"place":{"type":"string","minLength":1,"maxLength":80},"answerTypes":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","enum":["yesNo","graded","numeric","count","alternative"]}},"evidence":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"words.defs.json#/$defs/localText"}},"forms":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":3,"pattern":"^F[0-9]{2}$"}},"appliesTo":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"words.defs.json#/$defs/occasion"}},"gloss":{"$ref":"words.defs.json#/$defs/localText"},"parts":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["code","gloss"],"properties":{"code":{"type":"string","maxLength":8,"pattern":"^[A-Z][0-9]{1,2}\\.[0-9]{1,2}$"},"gloss":{"$ref":"words.defs.json#/$defs/localText"}}}},"computedBy":{"type":"string","enum":["dti-rank"]},"settings":{"type":"array","maxItems":10,"items":{"$ref":"setting.schema.json#/$defs/setting"}}}},"criterionGroup":{"type":"object","additionalProperties":false,"required":["id","letter","title","cumulative","certainty","criteria"],"properties":{"id":{"type":"string","maxLength":2,"pattern":"^[a-z]$"},"letter":{"type":"string","minLength":1,"maxLength":2},"title":{"type":"string","minLength":1,"maxLength":300},"cumulative":{"type":"boolean"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"},"criteria":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/criterion"}}}},"award":{"type":"object","additionalProperties":false,"required":["occasion","title","subjects","decidedBy","preparedBy","standard","legalBasis"],"properties":{"occasion":{"$ref":"words.defs.json#/$defs/occasion"},"title":{"$ref":"words.defs.json#/$defs/titleCode"},"subjects":{"type":"array","minItems":1,"maxItems":3,"items":{"$ref":"words.defs.json#/$defs/subjectKind"}},"decidedBy":{"type":"string","minLength":1,"maxLength":200},"preparedBy":{"type":"string","minLength":1,"maxLength":300},"standard":{"anyOf":[{"type":"string","minLength":1,"maxLength":6000},{"type":"null"}]},"note":{"$ref":"words.defs.json#/$defs/localText"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}},"duty":{"type":"object","additionalProperties":false,"required":["id","organization","verb","text","gloss"],"properties":{"id":{"type":"string","maxLength":8,"pattern":"^V[0-9]\\.[0-9]{1,2}$"},"organization":{"type":"string","minLength":1,"maxLength":200},"verb":{"type":"string","minLength":1,"maxLength":120},"text":{"type":"string","minLength":1,"maxLength":6000},"request":{"type":"boolean"},"gloss":{"$ref":"words.defs.json#/$defs/localText"}}},"report":{"type":"object","additionalProperties":false,"required":["id","from","to","what","when","place","quote"],"properties":{"id":{"type":"string","maxLength":4,"pattern":"^R[0-9]{1,2}$"},"from":{"type":"string","minLength":1,"maxLength":300},"to":{"type":"string","minLength":1,"maxLength":300},"what":{"type":"string","minLength":1,"maxLength":400},"when":{"type":"string","minLength":1,"maxLength":300},"place":{"type":"string","minLength":1,"maxLength":60},"quote":{"type":"string","minLength":1,"maxLength":6000}}},"oddity":{"type":"object","additionalProperties":false,"required":["id","text","handling","quotes"],"properties":{"id":{"type":"string","maxLength":4,"pattern":"^O[0-9]{1,2}$"},"text":{"type":"string","minLength":1,"maxLength":1500},"handling":{"type":"string","minLength":1,"maxLength":1000},"quotes":{"type":"array","maxItems":12,"items":{"type":"string","minLength":1,"maxLength":2000}}}},"dtiRule":{"type":"object","additionalProperties":false,"required":["criterionId","appliesTo","requiresDocument","untilIssued","ranks","value","quote","settings","legalBasis"],"properties":{"criterionId":{"$ref":"words.defs.json#/$defs/kebabId"},"appliesTo":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"words.defs.json#/$defs/occasion"}},"requiresDocument":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$"},"untilIssued":{"type":"string","enum":["notYetApplicable"]},"ranks":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["unitKinds","bestRank","worstRank","quote"],"properties":{"unitKinds":{"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"words.defs.json#/$defs/unitKind"}},"bestRank":{"type":"integer","minimum":1,"maximum":200},"worstRank":{"type":"integer","minimum":1,"maximum":200},"quote":{"type":"string","minLength":1,"maxLength":600}}}},"value":{"type":"string","enum":["averageOfYearlyScores"]},"quote":{"type":"string","minLength":1,"maxLength":6000},"settings":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"setting.schema.json#/$defs/setting"}},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}}}};
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

const schema22 = {"type":"object","additionalProperties":false,"required":["id","code","name","alias","scope","provinceCode","startYear","endYear","decision","parentMovement","closing"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"code":{"type":"string","maxLength":40,"pattern":"^[A-Z0-9][A-Z0-9-]*$"},"name":{"type":"string","minLength":1,"maxLength":300},"alias":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":300}},"scope":{"type":"string","minLength":1,"maxLength":200},"provinceCode":{"$ref":"words.defs.json#/$defs/unitCode"},"startYear":{"type":"integer","minimum":2000,"maximum":2100},"endYear":{"type":"integer","minimum":2000,"maximum":2100},"decision":{"type":"object","additionalProperties":false,"required":["number","date","issuer","signedBy","signedAs","summary","article1","inForce","executors","recipients","asPrinted","proposedBy"],"properties":{"number":{"type":"string","minLength":1,"maxLength":60},"date":{"$ref":"words.defs.json#/$defs/legalDate"},"issuer":{"type":"string","minLength":1,"maxLength":200},"signedBy":{"type":"string","minLength":1,"maxLength":120},"signedAs":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","minLength":1,"maxLength":120}},"summary":{"type":"string","minLength":1,"maxLength":600},"article1":{"type":"string","minLength":1,"maxLength":600},"inForce":{"type":"string","minLength":1,"maxLength":300},"executors":{"type":"string","minLength":1,"maxLength":1000},"recipients":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"string","minLength":1,"maxLength":200}},"asPrinted":{"type":"array","maxItems":10,"items":{"type":"string","minLength":1,"maxLength":60}},"proposedBy":{"type":"string","minLength":1,"maxLength":300}}},"parentMovement":{"type":"string","minLength":1,"maxLength":300},"closing":{"type":"string","minLength":1,"maxLength":1000}}};
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate57.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[A-Z0-9][A-Z0-9.-]*$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 24){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 24}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
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
validate59.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
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

const pattern4 = new RegExp("^[A-Z0-9][A-Z0-9-]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.alias === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "alias"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.scope === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "scope"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.provinceCode === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "provinceCode"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.startYear === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "startYear"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.endYear === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "endYear"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.decision === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "decision"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.parentMovement === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "parentMovement"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.closing === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "closing"}};
(vErrors ??= []).push(err10);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
const err11 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err12 = {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err12);
errors++;
}
if(!pattern4.test(data1)){
const err13 = {instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9-]*$"}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err15 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err15);
errors++;
}
if(func2(data2) < 1){
const err16 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.alias !== undefined){
let data3 = data.alias;
if(Array.isArray(data3)){
if(data3.length > 10){
const err18 = {instancePath:instancePath+"/alias",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err18);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 300){
const err19 = {instancePath:instancePath+"/alias/" + i0,keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err19);
errors++;
}
if(func2(data4) < 1){
const err20 = {instancePath:instancePath+"/alias/" + i0,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/alias/" + i0,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/alias",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.scope !== undefined){
let data5 = data.scope;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err23 = {instancePath:instancePath+"/scope",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err23);
errors++;
}
if(func2(data5) < 1){
const err24 = {instancePath:instancePath+"/scope",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.provinceCode !== undefined){
if(!(validate59(data.provinceCode, {instancePath:instancePath+"/provinceCode",parentData:data,parentDataProperty:"provinceCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.startYear !== undefined){
let data7 = data.startYear;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/startYear",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err26);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2100 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/startYear",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err27);
errors++;
}
if(data7 < 2000 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/startYear",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err28);
errors++;
}
}
}
if(data.endYear !== undefined){
let data8 = data.endYear;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err29 = {instancePath:instancePath+"/endYear",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err29);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2100 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/endYear",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err30);
errors++;
}
if(data8 < 2000 || isNaN(data8)){
const err31 = {instancePath:instancePath+"/endYear",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
if(data.decision !== undefined){
let data9 = data.decision;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.number === undefined){
const err32 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "number"}};
(vErrors ??= []).push(err32);
errors++;
}
if(data9.date === undefined){
const err33 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "date"}};
(vErrors ??= []).push(err33);
errors++;
}
if(data9.issuer === undefined){
const err34 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "issuer"}};
(vErrors ??= []).push(err34);
errors++;
}
if(data9.signedBy === undefined){
const err35 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "signedBy"}};
(vErrors ??= []).push(err35);
errors++;
}
if(data9.signedAs === undefined){
const err36 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "signedAs"}};
(vErrors ??= []).push(err36);
errors++;
}
if(data9.summary === undefined){
const err37 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "summary"}};
(vErrors ??= []).push(err37);
errors++;
}
if(data9.article1 === undefined){
const err38 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "article1"}};
(vErrors ??= []).push(err38);
errors++;
}
if(data9.inForce === undefined){
const err39 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "inForce"}};
(vErrors ??= []).push(err39);
errors++;
}
if(data9.executors === undefined){
const err40 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "executors"}};
(vErrors ??= []).push(err40);
errors++;
}
if(data9.recipients === undefined){
const err41 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "recipients"}};
(vErrors ??= []).push(err41);
errors++;
}
if(data9.asPrinted === undefined){
const err42 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "asPrinted"}};
(vErrors ??= []).push(err42);
errors++;
}
if(data9.proposedBy === undefined){
const err43 = {instancePath:instancePath+"/decision",keyword:"required",params:{missingProperty: "proposedBy"}};
(vErrors ??= []).push(err43);
errors++;
}
for(const key1 in data9){
if(!(func1.call(schema22.properties.decision.properties, key1))){
const err44 = {instancePath:instancePath+"/decision",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data9.number !== undefined){
let data10 = data9.number;
if(typeof data10 === "string"){
if(func2(data10) > 60){
const err45 = {instancePath:instancePath+"/decision/number",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err45);
errors++;
}
if(func2(data10) < 1){
const err46 = {instancePath:instancePath+"/decision/number",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err46);
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/decision/number",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data9.date !== undefined){
if(!(validate61(data9.date, {instancePath:instancePath+"/decision/date",parentData:data9,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data9.issuer !== undefined){
let data12 = data9.issuer;
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err48 = {instancePath:instancePath+"/decision/issuer",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err48);
errors++;
}
if(func2(data12) < 1){
const err49 = {instancePath:instancePath+"/decision/issuer",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err49);
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/decision/issuer",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err50);
errors++;
}
}
if(data9.signedBy !== undefined){
let data13 = data9.signedBy;
if(typeof data13 === "string"){
if(func2(data13) > 120){
const err51 = {instancePath:instancePath+"/decision/signedBy",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err51);
errors++;
}
if(func2(data13) < 1){
const err52 = {instancePath:instancePath+"/decision/signedBy",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err52);
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/decision/signedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data9.signedAs !== undefined){
let data14 = data9.signedAs;
if(Array.isArray(data14)){
if(data14.length > 4){
const err54 = {instancePath:instancePath+"/decision/signedAs",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err54);
errors++;
}
if(data14.length < 1){
const err55 = {instancePath:instancePath+"/decision/signedAs",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err55);
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func2(data15) > 120){
const err56 = {instancePath:instancePath+"/decision/signedAs/" + i1,keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err56);
errors++;
}
if(func2(data15) < 1){
const err57 = {instancePath:instancePath+"/decision/signedAs/" + i1,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err57);
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/decision/signedAs/" + i1,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err58);
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/decision/signedAs",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err59);
errors++;
}
}
if(data9.summary !== undefined){
let data16 = data9.summary;
if(typeof data16 === "string"){
if(func2(data16) > 600){
const err60 = {instancePath:instancePath+"/decision/summary",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err60);
errors++;
}
if(func2(data16) < 1){
const err61 = {instancePath:instancePath+"/decision/summary",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err61);
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/decision/summary",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err62);
errors++;
}
}
if(data9.article1 !== undefined){
let data17 = data9.article1;
if(typeof data17 === "string"){
if(func2(data17) > 600){
const err63 = {instancePath:instancePath+"/decision/article1",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err63);
errors++;
}
if(func2(data17) < 1){
const err64 = {instancePath:instancePath+"/decision/article1",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err64);
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/decision/article1",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err65);
errors++;
}
}
if(data9.inForce !== undefined){
let data18 = data9.inForce;
if(typeof data18 === "string"){
if(func2(data18) > 300){
const err66 = {instancePath:instancePath+"/decision/inForce",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err66);
errors++;
}
if(func2(data18) < 1){
const err67 = {instancePath:instancePath+"/decision/inForce",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err67);
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/decision/inForce",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err68);
errors++;
}
}
if(data9.executors !== undefined){
let data19 = data9.executors;
if(typeof data19 === "string"){
if(func2(data19) > 1000){
const err69 = {instancePath:instancePath+"/decision/executors",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err69);
errors++;
}
if(func2(data19) < 1){
const err70 = {instancePath:instancePath+"/decision/executors",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err70);
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/decision/executors",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err71);
errors++;
}
}
if(data9.recipients !== undefined){
let data20 = data9.recipients;
if(Array.isArray(data20)){
if(data20.length > 30){
const err72 = {instancePath:instancePath+"/decision/recipients",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err72);
errors++;
}
if(data20.length < 1){
const err73 = {instancePath:instancePath+"/decision/recipients",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err73);
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(func2(data21) > 200){
const err74 = {instancePath:instancePath+"/decision/recipients/" + i2,keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err74);
errors++;
}
if(func2(data21) < 1){
const err75 = {instancePath:instancePath+"/decision/recipients/" + i2,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err75);
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/decision/recipients/" + i2,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err76);
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/decision/recipients",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err77);
errors++;
}
}
if(data9.asPrinted !== undefined){
let data22 = data9.asPrinted;
if(Array.isArray(data22)){
if(data22.length > 10){
const err78 = {instancePath:instancePath+"/decision/asPrinted",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err78);
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func2(data23) > 60){
const err79 = {instancePath:instancePath+"/decision/asPrinted/" + i3,keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err79);
errors++;
}
if(func2(data23) < 1){
const err80 = {instancePath:instancePath+"/decision/asPrinted/" + i3,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err80);
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/decision/asPrinted/" + i3,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/decision/asPrinted",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err82);
errors++;
}
}
if(data9.proposedBy !== undefined){
let data24 = data9.proposedBy;
if(typeof data24 === "string"){
if(func2(data24) > 300){
const err83 = {instancePath:instancePath+"/decision/proposedBy",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err83);
errors++;
}
if(func2(data24) < 1){
const err84 = {instancePath:instancePath+"/decision/proposedBy",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err84);
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/decision/proposedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err85);
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/decision",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err86);
errors++;
}
}
if(data.parentMovement !== undefined){
let data25 = data.parentMovement;
if(typeof data25 === "string"){
if(func2(data25) > 300){
const err87 = {instancePath:instancePath+"/parentMovement",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err87);
errors++;
}
if(func2(data25) < 1){
const err88 = {instancePath:instancePath+"/parentMovement",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err88);
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/parentMovement",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err89);
errors++;
}
}
if(data.closing !== undefined){
let data26 = data.closing;
if(typeof data26 === "string"){
if(func2(data26) > 1000){
const err90 = {instancePath:instancePath+"/closing",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err90);
errors++;
}
if(func2(data26) < 1){
const err91 = {instancePath:instancePath+"/closing",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err91);
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/closing",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err92);
errors++;
}
}
}
else {
const err93 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err93);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","additionalProperties":false,"required":["id","kind","title","number","date","issuer","use","issued","certainty"],"properties":{"id":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$"},"kind":{"type":"string","enum":["law","resolution","decree","circular","decision","plan","actionProgramme","submissionLetter","scheme","criteriaSet","guidance","movement","officialLetter","consolidatedText"]},"title":{"type":"string","minLength":1,"maxLength":600},"number":{"anyOf":[{"type":"string","minLength":1,"maxLength":60},{"type":"null"}]},"date":{"anyOf":[{"$ref":"words.defs.json#/$defs/legalDate"},{"type":"null"}]},"issuer":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"null"}]},"use":{"type":"string","minLength":1,"maxLength":400},"issued":{"type":"boolean"},"validFrom":{"$ref":"words.defs.json#/$defs/legalDate"},"validTo":{"$ref":"words.defs.json#/$defs/legalDate"},"replacedBy":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"},"source":{"type":"string","minLength":1,"maxLength":400},"note":{"type":"string","minLength":1,"maxLength":1000},"quote":{"type":"string","minLength":1,"maxLength":2000}}};
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
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
validate68.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","enum":["verified","unverified"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.number === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "number"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.date === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "date"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.issuer === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "issuer"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.use === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "use"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.issued === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "issued"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.certainty === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err10 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err10);
errors++;
}
if(!pattern7.test(data0)){
const err11 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err13 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
if(!((((((((((((((data1 === "law") || (data1 === "resolution")) || (data1 === "decree")) || (data1 === "circular")) || (data1 === "decision")) || (data1 === "plan")) || (data1 === "actionProgramme")) || (data1 === "submissionLetter")) || (data1 === "scheme")) || (data1 === "criteriaSet")) || (data1 === "guidance")) || (data1 === "movement")) || (data1 === "officialLetter")) || (data1 === "consolidatedText"))){
const err14 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema28.properties.kind.enum}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) > 600){
const err15 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err15);
errors++;
}
if(func2(data2) < 1){
const err16 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.number !== undefined){
let data3 = data.number;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err18 = {instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err18);
errors++;
}
if(func2(data3) < 1){
const err19 = {instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data3 !== null){
const err21 = {instancePath:instancePath+"/number",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err21);
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err22 = {instancePath:instancePath+"/number",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err22);
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.date !== undefined){
let data4 = data.date;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(!(validate68(data4, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
const _errs17 = errors;
if(data4 !== null){
const err23 = {instancePath:instancePath+"/date",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err23);
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err24 = {instancePath:instancePath+"/date",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err24);
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
}
if(data.issuer !== undefined){
let data5 = data.issuer;
const _errs20 = errors;
let valid3 = false;
const _errs21 = errors;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err25 = {instancePath:instancePath+"/issuer",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err25);
errors++;
}
if(func2(data5) < 1){
const err26 = {instancePath:instancePath+"/issuer",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err27);
errors++;
}
var _valid2 = _errs21 === errors;
valid3 = valid3 || _valid2;
const _errs23 = errors;
if(data5 !== null){
const err28 = {instancePath:instancePath+"/issuer",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err28);
errors++;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err29 = {instancePath:instancePath+"/issuer",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err29);
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
}
if(data.use !== undefined){
let data6 = data.use;
if(typeof data6 === "string"){
if(func2(data6) > 400){
const err30 = {instancePath:instancePath+"/use",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err30);
errors++;
}
if(func2(data6) < 1){
const err31 = {instancePath:instancePath+"/use",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/use",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.issued !== undefined){
if(typeof data.issued !== "boolean"){
const err33 = {instancePath:instancePath+"/issued",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.validFrom !== undefined){
if(!(validate68(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate68(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.replacedBy !== undefined){
let data10 = data.replacedBy;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err34 = {instancePath:instancePath+"/replacedBy",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err34);
errors++;
}
if(!pattern7.test(data10)){
const err35 = {instancePath:instancePath+"/replacedBy",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/replacedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate72(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data12 = data.source;
if(typeof data12 === "string"){
if(func2(data12) > 400){
const err37 = {instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err37);
errors++;
}
if(func2(data12) < 1){
const err38 = {instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.note !== undefined){
let data13 = data.note;
if(typeof data13 === "string"){
if(func2(data13) > 1000){
const err40 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err40);
errors++;
}
if(func2(data13) < 1){
const err41 = {instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.quote !== undefined){
let data14 = data.quote;
if(typeof data14 === "string"){
if(func2(data14) > 2000){
const err43 = {instancePath:instancePath+"/quote",keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err43);
errors++;
}
if(func2(data14) < 1){
const err44 = {instancePath:instancePath+"/quote",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/quote",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
const err46 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err46);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const pattern12 = new RegExp("^(MD|YC|G)[0-9]{1,2}$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.place === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "place"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.gloss === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "gloss"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "text")) || (key0 === "place")) || (key0 === "gloss"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 8){
const err5 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 8}};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern12.test(data0)){
const err6 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^(MD|YC|G)[0-9]{1,2}$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1) > 6000){
const err8 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err8);
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.place !== undefined){
let data2 = data.place;
if(typeof data2 === "string"){
if(func2(data2) > 60){
const err11 = {instancePath:instancePath+"/place",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/place",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.gloss !== undefined){
if(!(validate82(data.gloss, {instancePath:instancePath+"/gloss",parentData:data,parentDataProperty:"gloss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^N[0-9]{1,2}$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.letter === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "letter"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.slug === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "slug"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.text === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.gloss === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "gloss"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "letter")) || (key0 === "slug")) || (key0 === "text")) || (key0 === "gloss"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 8){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 8}};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern13.test(data0)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^N[0-9]{1,2}$"}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.letter !== undefined){
let data1 = data.letter;
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err9 = {instancePath:instancePath+"/letter",keyword:"maxLength",params:{limit: 2}};
(vErrors ??= []).push(err9);
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/letter",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/letter",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.slug !== undefined){
if(!(validate57(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(func2(data3) > 6000){
const err12 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err12);
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.gloss !== undefined){
if(!(validate82(data.gloss, {instancePath:instancePath+"/gloss",parentData:data,parentDataProperty:"gloss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err15);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^[IVX]+$", "u");
const schema36 = {"type":"string","enum":["annual","interim","final","adHoc"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((data === "annual") || (data === "interim")) || (data === "final")) || (data === "adHoc"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema36.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.startYear === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "startYear"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.endYear === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "endYear"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.reviewYear === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "reviewYear"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.review === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "review"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.text === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "startYear")) || (key0 === "endYear")) || (key0 === "reviewYear")) || (key0 === "review")) || (key0 === "text"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 8){
const err8 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 8}};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern14.test(data0)){
const err9 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[IVX]+$"}};
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
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err11 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.startYear !== undefined){
let data2 = data.startYear;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err14 = {instancePath:instancePath+"/startYear",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2100 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/startYear",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err15);
errors++;
}
if(data2 < 2000 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/startYear",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data.endYear !== undefined){
let data3 = data.endYear;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err17 = {instancePath:instancePath+"/endYear",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2100 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/endYear",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err18);
errors++;
}
if(data3 < 2000 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/endYear",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
if(data.reviewYear !== undefined){
let data4 = data.reviewYear;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/reviewYear",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err20);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2100 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/reviewYear",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err21);
errors++;
}
if(data4 < 2000 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/reviewYear",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err22);
errors++;
}
}
}
if(data.review !== undefined){
if(!(validate91(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 === "string"){
if(func2(data6) > 6000){
const err23 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err23);
errors++;
}
if(func2(data6) < 1){
const err24 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err25);
errors++;
}
}
}
else {
const err26 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err26);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.year === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "year"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.phase === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "phase"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.note === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "note"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.certainty === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "year") || (key0 === "phase")) || (key0 === "note")) || (key0 === "certainty"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.year !== undefined){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/year",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2100 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/year",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
(vErrors ??= []).push(err6);
errors++;
}
if(data0 < 2000 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/year",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(typeof data1 === "string"){
if(func2(data1) > 8){
const err8 = {instancePath:instancePath+"/phase",keyword:"maxLength",params:{limit: 8}};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern14.test(data1)){
const err9 = {instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[IVX]+$"}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err11 = {instancePath:instancePath+"/note",keyword:"maxLength",params:{limit: 300}};
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
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data2 !== null){
const err14 = {instancePath:instancePath+"/note",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err14);
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/note",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err15);
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
}
if(data.certainty !== undefined){
if(!(validate95(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err16);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^[a-z]$", "u");
const schema40 = {"type":"object","additionalProperties":false,"required":["id","code","text","place","answerTypes","evidence","forms","appliesTo","gloss"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"code":{"type":"string","maxLength":4,"pattern":"^[A-Z][0-9]{1,2}$"},"text":{"type":"string","minLength":1,"maxLength":6000},"place":{"type":"string","minLength":1,"maxLength":80},"answerTypes":{"type":"array","minItems":1,"maxItems":5,"items":{"type":"string","enum":["yesNo","graded","numeric","count","alternative"]}},"evidence":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"words.defs.json#/$defs/localText"}},"forms":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","maxLength":3,"pattern":"^F[0-9]{2}$"}},"appliesTo":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"words.defs.json#/$defs/occasion"}},"gloss":{"$ref":"words.defs.json#/$defs/localText"},"parts":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["code","gloss"],"properties":{"code":{"type":"string","maxLength":8,"pattern":"^[A-Z][0-9]{1,2}\\.[0-9]{1,2}$"},"gloss":{"$ref":"words.defs.json#/$defs/localText"}}}},"computedBy":{"type":"string","enum":["dti-rank"]},"settings":{"type":"array","maxItems":10,"items":{"$ref":"setting.schema.json#/$defs/setting"}}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["key","title","kind","value","legalBasis","sources","certainty"],"properties":{"key":{"type":"string","maxLength":80,"pattern":"^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"},"title":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"kind":{"type":"string","enum":["integer","text","boolean"]},"format":{"type":"string","enum":["percent","workingDays","ratio","monthDay","choice"]},"choices":{"type":"array","minItems":2,"maxItems":12,"items":{"type":"object","additionalProperties":false,"required":["value","label"],"properties":{"value":{"type":"string","minLength":1,"maxLength":60},"label":{"$ref":"words.defs.json#/$defs/localText"}}}},"minimum":{"type":"integer","minimum":-1000000,"maximum":1000000},"maximum":{"type":"integer","minimum":-1000000,"maximum":1000000},"value":{"anyOf":[{"type":"integer"},{"type":"string","maxLength":300},{"type":"boolean"},{"type":"null"}]},"legalBasis":{"type":"string","minLength":1,"maxLength":1000},"sources":{"$ref":"words.defs.json#/$defs/legalBases"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}},"allOf":[{"if":{"properties":{"kind":{"const":"integer"}},"required":["kind"]},"then":{"properties":{"value":{"type":["integer","null"]}}}},{"if":{"properties":{"kind":{"const":"text"}},"required":["kind"]},"then":{"properties":{"value":{"type":["string","null"]}}}},{"if":{"properties":{"kind":{"const":"boolean"}},"required":["kind"]},"then":{"properties":{"value":{"type":["boolean","null"]}}}},{"if":{"properties":{"format":{"const":"ratio"}},"required":["format"]},"then":{"properties":{"value":{"type":["string","null"],"pattern":"^>?[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$"}}}},{"if":{"properties":{"format":{"const":"choice"}},"required":["format"]},"then":{"required":["choices"]}}]};
const pattern20 = new RegExp("^>?[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$", "u");
const pattern21 = new RegExp("^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate110.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 10){
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
validate116.errors = vErrors;
return errors === 0;
}


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!pattern7.test(data0)){
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
if(!(validate116(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate116(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate119(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate115(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if("integer" !== data.kind){
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
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data1 = data.value;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema43.allOf[0].then.properties.value.type}};
(vErrors ??= []).push(err2);
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.value = true;
props0.kind = true;
}
}
if(!valid1){
const err3 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err3);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
else {
if(data.kind !== undefined){
if("text" !== data.kind){
const err5 = {};
(vErrors ??= []).push(err5);
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
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data3 = data.value;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema43.allOf[1].then.properties.value.type}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.value = true;
props1.kind = true;
}
}
if(!valid4){
const err7 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err7);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
const err8 = {};
(vErrors ??= []).push(err8);
errors++;
}
else {
if(data.kind !== undefined){
if("boolean" !== data.kind){
const err9 = {};
(vErrors ??= []).push(err9);
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
if(_valid2){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data5 = data.value;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema43.allOf[2].then.properties.value.type}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
var _valid2 = _errs19 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.value = true;
props2.kind = true;
}
}
if(!valid7){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err11);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.format === undefined) && (missing3 = "format")){
const err12 = {};
(vErrors ??= []).push(err12);
errors++;
}
else {
if(data.format !== undefined){
if("ratio" !== data.format){
const err13 = {};
(vErrors ??= []).push(err13);
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
if(_valid3){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data7 = data.value;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/value",keyword:"type",params:{type: schema43.allOf[3].then.properties.value.type}};
(vErrors ??= []).push(err14);
errors++;
}
if(typeof data7 === "string"){
if(!pattern20.test(data7)){
const err15 = {instancePath:instancePath+"/value",keyword:"pattern",params:{pattern: "^>?[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$"}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.value = true;
props3.format = true;
}
}
if(!valid10){
const err16 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err16);
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs30 = errors;
let valid13 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.format === undefined) && (missing4 = "format")){
const err17 = {};
(vErrors ??= []).push(err17);
errors++;
}
else {
if(data.format !== undefined){
if("choice" !== data.format){
const err18 = {};
(vErrors ??= []).push(err18);
errors++;
}
}
}
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.choices === undefined){
const err19 = {instancePath,keyword:"required",params:{missingProperty: "choices"}};
(vErrors ??= []).push(err19);
errors++;
}
}
var _valid4 = _errs33 === errors;
valid13 = _valid4;
}
if(!valid13){
const err20 = {instancePath,keyword:"if",params:{failingKeyword: "then"}};
(vErrors ??= []).push(err20);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.format = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err21 = {instancePath,keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err21);
errors++;
}
if(data.title === undefined){
const err22 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err22);
errors++;
}
if(data.kind === undefined){
const err23 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err23);
errors++;
}
if(data.value === undefined){
const err24 = {instancePath,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err24);
errors++;
}
if(data.legalBasis === undefined){
const err25 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err25);
errors++;
}
if(data.sources === undefined){
const err26 = {instancePath,keyword:"required",params:{missingProperty: "sources"}};
(vErrors ??= []).push(err26);
errors++;
}
if(data.certainty === undefined){
const err27 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err27);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err28 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.key !== undefined){
let data9 = data.key;
if(typeof data9 === "string"){
if(func2(data9) > 80){
const err29 = {instancePath:instancePath+"/key",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err29);
errors++;
}
if(!pattern21.test(data9)){
const err30 = {instancePath:instancePath+"/key",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"}};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.title !== undefined){
if(!(validate110(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate110(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data12 = data.kind;
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err32);
errors++;
}
if(!(((data12 === "integer") || (data12 === "text")) || (data12 === "boolean"))){
const err33 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema43.properties.kind.enum}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.format !== undefined){
let data13 = data.format;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err34);
errors++;
}
if(!(((((data13 === "percent") || (data13 === "workingDays")) || (data13 === "ratio")) || (data13 === "monthDay")) || (data13 === "choice"))){
const err35 = {instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema43.properties.format.enum}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.choices !== undefined){
let data14 = data.choices;
if(Array.isArray(data14)){
if(data14.length > 12){
const err36 = {instancePath:instancePath+"/choices",keyword:"maxItems",params:{limit: 12}};
(vErrors ??= []).push(err36);
errors++;
}
if(data14.length < 2){
const err37 = {instancePath:instancePath+"/choices",keyword:"minItems",params:{limit: 2}};
(vErrors ??= []).push(err37);
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value === undefined){
const err38 = {instancePath:instancePath+"/choices/" + i0,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err38);
errors++;
}
if(data15.label === undefined){
const err39 = {instancePath:instancePath+"/choices/" + i0,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err39);
errors++;
}
for(const key1 in data15){
if(!((key1 === "value") || (key1 === "label"))){
const err40 = {instancePath:instancePath+"/choices/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data15.value !== undefined){
let data16 = data15.value;
if(typeof data16 === "string"){
if(func2(data16) > 60){
const err41 = {instancePath:instancePath+"/choices/" + i0+"/value",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err41);
errors++;
}
if(func2(data16) < 1){
const err42 = {instancePath:instancePath+"/choices/" + i0+"/value",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/choices/" + i0+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data15.label !== undefined){
if(!(validate110(data15.label, {instancePath:instancePath+"/choices/" + i0+"/label",parentData:data15,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/choices/" + i0,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err44);
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/choices",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.minimum !== undefined){
let data18 = data.minimum;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err46 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err46);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err47);
errors++;
}
if(data18 < -1000000 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
if(data.maximum !== undefined){
let data19 = data.maximum;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err49 = {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err49);
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000 || isNaN(data19)){
const err50 = {instancePath:instancePath+"/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err50);
errors++;
}
if(data19 < -1000000 || isNaN(data19)){
const err51 = {instancePath:instancePath+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: -1000000}};
(vErrors ??= []).push(err51);
errors++;
}
}
}
if(data.value !== undefined){
let data20 = data.value;
const _errs56 = errors;
let valid19 = false;
const _errs57 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err52 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err52);
errors++;
}
var _valid5 = _errs57 === errors;
valid19 = valid19 || _valid5;
const _errs59 = errors;
if(typeof data20 === "string"){
if(func2(data20) > 300){
const err53 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err53);
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err54);
errors++;
}
var _valid5 = _errs59 === errors;
valid19 = valid19 || _valid5;
const _errs61 = errors;
if(typeof data20 !== "boolean"){
const err55 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err55);
errors++;
}
var _valid5 = _errs61 === errors;
valid19 = valid19 || _valid5;
const _errs63 = errors;
if(data20 !== null){
const err56 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err56);
errors++;
}
var _valid5 = _errs63 === errors;
valid19 = valid19 || _valid5;
if(!valid19){
const err57 = {instancePath:instancePath+"/value",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err57);
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data.legalBasis !== undefined){
let data21 = data.legalBasis;
if(typeof data21 === "string"){
if(func2(data21) > 1000){
const err58 = {instancePath:instancePath+"/legalBasis",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err58);
errors++;
}
if(func2(data21) < 1){
const err59 = {instancePath:instancePath+"/legalBasis",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err59);
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/legalBasis",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data.sources !== undefined){
if(!(validate114(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate123(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err61);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const pattern17 = new RegExp("^[A-Z][0-9]{1,2}$", "u");
const pattern18 = new RegExp("^F[0-9]{2}$", "u");
const pattern19 = new RegExp("^[A-Z][0-9]{1,2}\\.[0-9]{1,2}$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.place === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "place"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.answerTypes === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "answerTypes"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.evidence === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "evidence"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.forms === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "forms"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.appliesTo === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "appliesTo"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.gloss === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "gloss"}};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
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
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err10 = {instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 4}};
(vErrors ??= []).push(err10);
errors++;
}
if(!pattern17.test(data1)){
const err11 = {instancePath:instancePath+"/code",keyword:"pattern",params:{pattern: "^[A-Z][0-9]{1,2}$"}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(func2(data2) > 6000){
const err13 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err13);
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.place !== undefined){
let data3 = data.place;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err16 = {instancePath:instancePath+"/place",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err16);
errors++;
}
if(func2(data3) < 1){
const err17 = {instancePath:instancePath+"/place",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.answerTypes !== undefined){
let data4 = data.answerTypes;
if(Array.isArray(data4)){
if(data4.length > 5){
const err19 = {instancePath:instancePath+"/answerTypes",keyword:"maxItems",params:{limit: 5}};
(vErrors ??= []).push(err19);
errors++;
}
if(data4.length < 1){
const err20 = {instancePath:instancePath+"/answerTypes",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err20);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/answerTypes/" + i0,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
if(!(((((data5 === "yesNo") || (data5 === "graded")) || (data5 === "numeric")) || (data5 === "count")) || (data5 === "alternative"))){
const err22 = {instancePath:instancePath+"/answerTypes/" + i0,keyword:"enum",params:{allowedValues: schema40.properties.answerTypes.items.enum}};
(vErrors ??= []).push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/answerTypes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(Array.isArray(data6)){
if(data6.length > 20){
const err24 = {instancePath:instancePath+"/evidence",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err24);
errors++;
}
if(data6.length < 1){
const err25 = {instancePath:instancePath+"/evidence",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err25);
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate82(data6[i1], {instancePath:instancePath+"/evidence/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.forms !== undefined){
let data8 = data.forms;
if(Array.isArray(data8)){
if(data8.length > 10){
const err27 = {instancePath:instancePath+"/forms",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err27);
errors++;
}
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/forms",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err28);
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(func2(data9) > 3){
const err29 = {instancePath:instancePath+"/forms/" + i2,keyword:"maxLength",params:{limit: 3}};
(vErrors ??= []).push(err29);
errors++;
}
if(!pattern18.test(data9)){
const err30 = {instancePath:instancePath+"/forms/" + i2,keyword:"pattern",params:{pattern: "^F[0-9]{2}$"}};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/forms/" + i2,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/forms",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.appliesTo !== undefined){
let data10 = data.appliesTo;
if(Array.isArray(data10)){
if(data10.length > 4){
const err33 = {instancePath:instancePath+"/appliesTo",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err33);
errors++;
}
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/appliesTo",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate91(data10[i3], {instancePath:instancePath+"/appliesTo/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/appliesTo",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.gloss !== undefined){
if(!(validate82(data.gloss, {instancePath:instancePath+"/gloss",parentData:data,parentDataProperty:"gloss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data13 = data.parts;
if(Array.isArray(data13)){
if(data13.length > 10){
const err36 = {instancePath:instancePath+"/parts",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err36);
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.code === undefined){
const err37 = {instancePath:instancePath+"/parts/" + i4,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err37);
errors++;
}
if(data14.gloss === undefined){
const err38 = {instancePath:instancePath+"/parts/" + i4,keyword:"required",params:{missingProperty: "gloss"}};
(vErrors ??= []).push(err38);
errors++;
}
for(const key1 in data14){
if(!((key1 === "code") || (key1 === "gloss"))){
const err39 = {instancePath:instancePath+"/parts/" + i4,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data14.code !== undefined){
let data15 = data14.code;
if(typeof data15 === "string"){
if(func2(data15) > 8){
const err40 = {instancePath:instancePath+"/parts/" + i4+"/code",keyword:"maxLength",params:{limit: 8}};
(vErrors ??= []).push(err40);
errors++;
}
if(!pattern19.test(data15)){
const err41 = {instancePath:instancePath+"/parts/" + i4+"/code",keyword:"pattern",params:{pattern: "^[A-Z][0-9]{1,2}\\.[0-9]{1,2}$"}};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/parts/" + i4+"/code",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data14.gloss !== undefined){
if(!(validate82(data14.gloss, {instancePath:instancePath+"/parts/" + i4+"/gloss",parentData:data14,parentDataProperty:"gloss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/parts/" + i4,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data.computedBy !== undefined){
let data17 = data.computedBy;
if(typeof data17 !== "string"){
const err45 = {instancePath:instancePath+"/computedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
if(!(data17 === "dti-rank")){
const err46 = {instancePath:instancePath+"/computedBy",keyword:"enum",params:{allowedValues: schema40.properties.computedBy.enum}};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.settings !== undefined){
let data18 = data.settings;
if(Array.isArray(data18)){
if(data18.length > 10){
const err47 = {instancePath:instancePath+"/settings",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err47);
errors++;
}
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate126(data18[i5], {instancePath:instancePath+"/settings/" + i5,parentData:data18,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/settings",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err49);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.letter === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "letter"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.cumulative === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "cumulative"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.certainty === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.criteria === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "criteria"}};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "letter")) || (key0 === "title")) || (key0 === "cumulative")) || (key0 === "certainty")) || (key0 === "criteria"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 2){
const err7 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 2}};
(vErrors ??= []).push(err7);
errors++;
}
if(!pattern16.test(data0)){
const err8 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z]$"}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.letter !== undefined){
let data1 = data.letter;
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err10 = {instancePath:instancePath+"/letter",keyword:"maxLength",params:{limit: 2}};
(vErrors ??= []).push(err10);
errors++;
}
if(func2(data1) < 1){
const err11 = {instancePath:instancePath+"/letter",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/letter",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err13 = {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err13);
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.cumulative !== undefined){
if(typeof data.cumulative !== "boolean"){
const err16 = {instancePath:instancePath+"/cumulative",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate95(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data5 = data.criteria;
if(Array.isArray(data5)){
if(data5.length > 40){
const err17 = {instancePath:instancePath+"/criteria",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err17);
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/criteria",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data5[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"}};
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

const schema51 = {"type":"object","additionalProperties":false,"required":["criterionId","appliesTo","requiresDocument","untilIssued","ranks","value","quote","settings","legalBasis"],"properties":{"criterionId":{"$ref":"words.defs.json#/$defs/kebabId"},"appliesTo":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"words.defs.json#/$defs/occasion"}},"requiresDocument":{"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$"},"untilIssued":{"type":"string","enum":["notYetApplicable"]},"ranks":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["unitKinds","bestRank","worstRank","quote"],"properties":{"unitKinds":{"type":"array","minItems":1,"maxItems":8,"items":{"$ref":"words.defs.json#/$defs/unitKind"}},"bestRank":{"type":"integer","minimum":1,"maximum":200},"worstRank":{"type":"integer","minimum":1,"maximum":200},"quote":{"type":"string","minLength":1,"maxLength":600}}}},"value":{"type":"string","enum":["averageOfYearlyScores"]},"quote":{"type":"string","minLength":1,"maxLength":6000},"settings":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"setting.schema.json#/$defs/setting"}},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}};
const schema52 = {"type":"string","enum":["province","provincialDepartment","commune","ward","specialZone","frontOrganization","press","partyBody"]};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((data === "province") || (data === "provincialDepartment")) || (data === "commune")) || (data === "ward")) || (data === "specialZone")) || (data === "frontOrganization")) || (data === "press")) || (data === "partyBody"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema52.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate115(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criterionId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "criterionId"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.appliesTo === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "appliesTo"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.requiresDocument === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "requiresDocument"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.untilIssued === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "untilIssued"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.ranks === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "ranks"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.value === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.quote === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "quote"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.settings === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "settings"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.legalBasis === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.criterionId !== undefined){
if(!(validate57(data.criterionId, {instancePath:instancePath+"/criterionId",parentData:data,parentDataProperty:"criterionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.appliesTo !== undefined){
let data1 = data.appliesTo;
if(Array.isArray(data1)){
if(data1.length > 4){
const err10 = {instancePath:instancePath+"/appliesTo",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err10);
errors++;
}
if(data1.length < 1){
const err11 = {instancePath:instancePath+"/appliesTo",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data1[i0], {instancePath:instancePath+"/appliesTo/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/appliesTo",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.requiresDocument !== undefined){
let data3 = data.requiresDocument;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err13 = {instancePath:instancePath+"/requiresDocument",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err13);
errors++;
}
if(!pattern7.test(data3)){
const err14 = {instancePath:instancePath+"/requiresDocument",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"}};
(vErrors ??= []).push(err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/requiresDocument",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.untilIssued !== undefined){
let data4 = data.untilIssued;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/untilIssued",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
if(!(data4 === "notYetApplicable")){
const err17 = {instancePath:instancePath+"/untilIssued",keyword:"enum",params:{allowedValues: schema51.properties.untilIssued.enum}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.ranks !== undefined){
let data5 = data.ranks;
if(Array.isArray(data5)){
if(data5.length > 6){
const err18 = {instancePath:instancePath+"/ranks",keyword:"maxItems",params:{limit: 6}};
(vErrors ??= []).push(err18);
errors++;
}
if(data5.length < 1){
const err19 = {instancePath:instancePath+"/ranks",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.unitKinds === undefined){
const err20 = {instancePath:instancePath+"/ranks/" + i1,keyword:"required",params:{missingProperty: "unitKinds"}};
(vErrors ??= []).push(err20);
errors++;
}
if(data6.bestRank === undefined){
const err21 = {instancePath:instancePath+"/ranks/" + i1,keyword:"required",params:{missingProperty: "bestRank"}};
(vErrors ??= []).push(err21);
errors++;
}
if(data6.worstRank === undefined){
const err22 = {instancePath:instancePath+"/ranks/" + i1,keyword:"required",params:{missingProperty: "worstRank"}};
(vErrors ??= []).push(err22);
errors++;
}
if(data6.quote === undefined){
const err23 = {instancePath:instancePath+"/ranks/" + i1,keyword:"required",params:{missingProperty: "quote"}};
(vErrors ??= []).push(err23);
errors++;
}
for(const key1 in data6){
if(!((((key1 === "unitKinds") || (key1 === "bestRank")) || (key1 === "worstRank")) || (key1 === "quote"))){
const err24 = {instancePath:instancePath+"/ranks/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data6.unitKinds !== undefined){
let data7 = data6.unitKinds;
if(Array.isArray(data7)){
if(data7.length > 8){
const err25 = {instancePath:instancePath+"/ranks/" + i1+"/unitKinds",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err25);
errors++;
}
if(data7.length < 1){
const err26 = {instancePath:instancePath+"/ranks/" + i1+"/unitKinds",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err26);
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate138(data7[i2], {instancePath:instancePath+"/ranks/" + i1+"/unitKinds/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/ranks/" + i1+"/unitKinds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data6.bestRank !== undefined){
let data9 = data6.bestRank;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/ranks/" + i1+"/bestRank",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err28);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 200 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/ranks/" + i1+"/bestRank",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err29);
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/ranks/" + i1+"/bestRank",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
if(data6.worstRank !== undefined){
let data10 = data6.worstRank;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/ranks/" + i1+"/worstRank",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err31);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 200 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/ranks/" + i1+"/worstRank",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err32);
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/ranks/" + i1+"/worstRank",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err33);
errors++;
}
}
}
if(data6.quote !== undefined){
let data11 = data6.quote;
if(typeof data11 === "string"){
if(func2(data11) > 600){
const err34 = {instancePath:instancePath+"/ranks/" + i1+"/quote",keyword:"maxLength",params:{limit: 600}};
(vErrors ??= []).push(err34);
errors++;
}
if(func2(data11) < 1){
const err35 = {instancePath:instancePath+"/ranks/" + i1+"/quote",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/ranks/" + i1+"/quote",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/ranks/" + i1,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/ranks",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data.value !== undefined){
let data12 = data.value;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err39);
errors++;
}
if(!(data12 === "averageOfYearlyScores")){
const err40 = {instancePath:instancePath+"/value",keyword:"enum",params:{allowedValues: schema51.properties.value.enum}};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data.quote !== undefined){
let data13 = data.quote;
if(typeof data13 === "string"){
if(func2(data13) > 6000){
const err41 = {instancePath:instancePath+"/quote",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err41);
errors++;
}
if(func2(data13) < 1){
const err42 = {instancePath:instancePath+"/quote",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/quote",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.settings !== undefined){
let data14 = data.settings;
if(Array.isArray(data14)){
if(data14.length > 20){
const err44 = {instancePath:instancePath+"/settings",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err44);
errors++;
}
if(data14.length < 1){
const err45 = {instancePath:instancePath+"/settings",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err45);
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate126(data14[i3], {instancePath:instancePath+"/settings/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/settings",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate141(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err47);
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
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
validate147.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"string","enum":["individual","collective","household"]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "individual") || (data === "collective")) || (data === "household"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema56.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.occasion === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "occasion"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.subjects === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "subjects"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.decidedBy === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "decidedBy"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.preparedBy === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "preparedBy"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.standard === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "standard"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.legalBasis === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "occasion") || (key0 === "title")) || (key0 === "subjects")) || (key0 === "decidedBy")) || (key0 === "preparedBy")) || (key0 === "standard")) || (key0 === "note")) || (key0 === "legalBasis"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.occasion !== undefined){
if(!(validate91(data.occasion, {instancePath:instancePath+"/occasion",parentData:data,parentDataProperty:"occasion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate147(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.subjects !== undefined){
let data2 = data.subjects;
if(Array.isArray(data2)){
if(data2.length > 3){
const err8 = {instancePath:instancePath+"/subjects",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err8);
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/subjects",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate149(data2[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.decidedBy !== undefined){
let data4 = data.decidedBy;
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err11 = {instancePath:instancePath+"/decidedBy",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/decidedBy",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/decidedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.preparedBy !== undefined){
let data5 = data.preparedBy;
if(typeof data5 === "string"){
if(func2(data5) > 300){
const err14 = {instancePath:instancePath+"/preparedBy",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err14);
errors++;
}
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/preparedBy",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/preparedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.standard !== undefined){
let data6 = data.standard;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 6000){
const err17 = {instancePath:instancePath+"/standard",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err17);
errors++;
}
if(func2(data6) < 1){
const err18 = {instancePath:instancePath+"/standard",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/standard",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if(data6 !== null){
const err20 = {instancePath:instancePath+"/standard",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err20);
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err21 = {instancePath:instancePath+"/standard",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err21);
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.note !== undefined){
if(!(validate82(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate141(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err22);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}

const pattern28 = new RegExp("^V[0-9]\\.[0-9]{1,2}$", "u");

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.organization === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "organization"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.verb === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "verb"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.text === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.gloss === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "gloss"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "organization")) || (key0 === "verb")) || (key0 === "text")) || (key0 === "request")) || (key0 === "gloss"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 8){
const err6 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 8}};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern28.test(data0)){
const err7 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^V[0-9]\\.[0-9]{1,2}$"}};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.organization !== undefined){
let data1 = data.organization;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err9 = {instancePath:instancePath+"/organization",keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err9);
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/organization",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/organization",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.verb !== undefined){
let data2 = data.verb;
if(typeof data2 === "string"){
if(func2(data2) > 120){
const err12 = {instancePath:instancePath+"/verb",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err12);
errors++;
}
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/verb",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/verb",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(func2(data3) > 6000){
const err15 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err15);
errors++;
}
if(func2(data3) < 1){
const err16 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.request !== undefined){
if(typeof data.request !== "boolean"){
const err18 = {instancePath:instancePath+"/request",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.gloss !== undefined){
if(!(validate82(data.gloss, {instancePath:instancePath+"/gloss",parentData:data,parentDataProperty:"gloss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err19);
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}

const pattern29 = new RegExp("^R[0-9]{1,2}$", "u");

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.what === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "what"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.when === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "when"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.place === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "place"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.quote === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "quote"}};
(vErrors ??= []).push(err6);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "from")) || (key0 === "to")) || (key0 === "what")) || (key0 === "when")) || (key0 === "place")) || (key0 === "quote"))){
const err7 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 4){
const err8 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 4}};
(vErrors ??= []).push(err8);
errors++;
}
if(!pattern29.test(data0)){
const err9 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^R[0-9]{1,2}$"}};
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
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err11 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/from",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err14 = {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err14);
errors++;
}
if(func2(data2) < 1){
const err15 = {instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.what !== undefined){
let data3 = data.what;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err17 = {instancePath:instancePath+"/what",keyword:"maxLength",params:{limit: 400}};
(vErrors ??= []).push(err17);
errors++;
}
if(func2(data3) < 1){
const err18 = {instancePath:instancePath+"/what",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/what",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(typeof data4 === "string"){
if(func2(data4) > 300){
const err20 = {instancePath:instancePath+"/when",keyword:"maxLength",params:{limit: 300}};
(vErrors ??= []).push(err20);
errors++;
}
if(func2(data4) < 1){
const err21 = {instancePath:instancePath+"/when",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/when",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.place !== undefined){
let data5 = data.place;
if(typeof data5 === "string"){
if(func2(data5) > 60){
const err23 = {instancePath:instancePath+"/place",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err23);
errors++;
}
if(func2(data5) < 1){
const err24 = {instancePath:instancePath+"/place",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/place",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.quote !== undefined){
let data6 = data.quote;
if(typeof data6 === "string"){
if(func2(data6) > 6000){
const err26 = {instancePath:instancePath+"/quote",keyword:"maxLength",params:{limit: 6000}};
(vErrors ??= []).push(err26);
errors++;
}
if(func2(data6) < 1){
const err27 = {instancePath:instancePath+"/quote",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/quote",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err28);
errors++;
}
}
}
else {
const err29 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err29);
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const pattern30 = new RegExp("^O[0-9]{1,2}$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "text"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.handling === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "handling"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.quotes === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "quotes"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "text")) || (key0 === "handling")) || (key0 === "quotes"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 4){
const err5 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 4}};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern30.test(data0)){
const err6 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^O[0-9]{1,2}$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1) > 1500){
const err8 = {instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 1500}};
(vErrors ??= []).push(err8);
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.handling !== undefined){
let data2 = data.handling;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err11 = {instancePath:instancePath+"/handling",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err11);
errors++;
}
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/handling",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/handling",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.quotes !== undefined){
let data3 = data.quotes;
if(Array.isArray(data3)){
if(data3.length > 12){
const err14 = {instancePath:instancePath+"/quotes",keyword:"maxItems",params:{limit: 12}};
(vErrors ??= []).push(err14);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err15 = {instancePath:instancePath+"/quotes/" + i0,keyword:"maxLength",params:{limit: 2000}};
(vErrors ??= []).push(err15);
errors++;
}
if(func2(data4) < 1){
const err16 = {instancePath:instancePath+"/quotes/" + i0,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/quotes/" + i0,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/quotes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err18);
errors++;
}
}
}
else {
const err19 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err19);
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/campaign.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "identity"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.legalDocuments === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "legalDocuments"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.purposes === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "purposes"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.requirements === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "requirements"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.contentAreas === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "contentAreas"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.phases === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "phases"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.yearToPhase === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "yearToPhase"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.criterionGroups === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "criterionGroups"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.dtiRule === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "dtiRule"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.awards === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "awards"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.solutions === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "solutions"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.duties === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "duties"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.reports === undefined){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "reports"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data.oddities === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "oddities"}};
(vErrors ??= []).push(err13);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err14 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
if(!(validate56(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.legalDocuments !== undefined){
let data2 = data.legalDocuments;
if(Array.isArray(data2)){
if(data2.length > 60){
const err15 = {instancePath:instancePath+"/legalDocuments",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err15);
errors++;
}
if(data2.length < 1){
const err16 = {instancePath:instancePath+"/legalDocuments",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data2[i0], {instancePath:instancePath+"/legalDocuments/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/legalDocuments",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.purposes !== undefined){
let data4 = data.purposes;
if(Array.isArray(data4)){
if(data4.length > 20){
const err18 = {instancePath:instancePath+"/purposes",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err18);
errors++;
}
if(data4.length < 1){
const err19 = {instancePath:instancePath+"/purposes",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate81(data4[i1], {instancePath:instancePath+"/purposes/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/purposes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.requirements !== undefined){
let data6 = data.requirements;
if(Array.isArray(data6)){
if(data6.length > 20){
const err21 = {instancePath:instancePath+"/requirements",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err21);
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/requirements",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err22);
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate81(data6[i2], {instancePath:instancePath+"/requirements/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.contentAreas !== undefined){
let data8 = data.contentAreas;
if(Array.isArray(data8)){
if(data8.length > 20){
const err24 = {instancePath:instancePath+"/contentAreas",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err24);
errors++;
}
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/contentAreas",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err25);
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate86(data8[i3], {instancePath:instancePath+"/contentAreas/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/contentAreas",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(Array.isArray(data10)){
if(data10.length > 10){
const err27 = {instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err27);
errors++;
}
if(data10.length < 1){
const err28 = {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err28);
errors++;
}
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate90(data10[i4], {instancePath:instancePath+"/phases/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.yearToPhase !== undefined){
let data12 = data.yearToPhase;
if(Array.isArray(data12)){
if(data12.length > 30){
const err30 = {instancePath:instancePath+"/yearToPhase",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err30);
errors++;
}
if(data12.length < 1){
const err31 = {instancePath:instancePath+"/yearToPhase",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err31);
errors++;
}
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
if(!(validate94(data12[i5], {instancePath:instancePath+"/yearToPhase/" + i5,parentData:data12,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/yearToPhase",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.criterionGroups !== undefined){
let data14 = data.criterionGroups;
if(Array.isArray(data14)){
if(data14.length > 12){
const err33 = {instancePath:instancePath+"/criterionGroups",keyword:"maxItems",params:{limit: 12}};
(vErrors ??= []).push(err33);
errors++;
}
if(data14.length < 1){
const err34 = {instancePath:instancePath+"/criterionGroups",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
if(!(validate98(data14[i6], {instancePath:instancePath+"/criterionGroups/" + i6,parentData:data14,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/criterionGroups",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.dtiRule !== undefined){
if(!(validate135(data.dtiRule, {instancePath:instancePath+"/dtiRule",parentData:data,parentDataProperty:"dtiRule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.awards !== undefined){
let data17 = data.awards;
if(Array.isArray(data17)){
if(data17.length > 60){
const err36 = {instancePath:instancePath+"/awards",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err36);
errors++;
}
if(data17.length < 1){
const err37 = {instancePath:instancePath+"/awards",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err37);
errors++;
}
const len7 = data17.length;
for(let i7=0; i7<len7; i7++){
if(!(validate145(data17[i7], {instancePath:instancePath+"/awards/" + i7,parentData:data17,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/awards",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data.solutions !== undefined){
let data19 = data.solutions;
if(Array.isArray(data19)){
if(data19.length > 20){
const err39 = {instancePath:instancePath+"/solutions",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err39);
errors++;
}
if(data19.length < 1){
const err40 = {instancePath:instancePath+"/solutions",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err40);
errors++;
}
const len8 = data19.length;
for(let i8=0; i8<len8; i8++){
if(!(validate81(data19[i8], {instancePath:instancePath+"/solutions/" + i8,parentData:data19,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/solutions",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data.duties !== undefined){
let data21 = data.duties;
if(Array.isArray(data21)){
if(data21.length > 60){
const err42 = {instancePath:instancePath+"/duties",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err42);
errors++;
}
if(data21.length < 1){
const err43 = {instancePath:instancePath+"/duties",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err43);
errors++;
}
const len9 = data21.length;
for(let i9=0; i9<len9; i9++){
if(!(validate155(data21[i9], {instancePath:instancePath+"/duties/" + i9,parentData:data21,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/duties",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data.reports !== undefined){
let data23 = data.reports;
if(Array.isArray(data23)){
if(data23.length > 40){
const err45 = {instancePath:instancePath+"/reports",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err45);
errors++;
}
if(data23.length < 1){
const err46 = {instancePath:instancePath+"/reports",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err46);
errors++;
}
const len10 = data23.length;
for(let i10=0; i10<len10; i10++){
if(!(validate158(data23[i10], {instancePath:instancePath+"/reports/" + i10,parentData:data23,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/reports",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data.oddities !== undefined){
let data25 = data.oddities;
if(Array.isArray(data25)){
if(data25.length > 60){
const err48 = {instancePath:instancePath+"/oddities",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err48);
errors++;
}
const len11 = data25.length;
for(let i11=0; i11<len11; i11++){
if(!(validate160(data25[i11], {instancePath:instancePath+"/oddities/" + i11,parentData:data25,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/oddities",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err49);
errors++;
}
}
}
else {
const err50 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err50);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
