// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/plugin-manifest.schema.json","type":"object","additionalProperties":false,"required":["id","version","platform","title","description","publisher","stakeholders","contributes","fixtures"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"id":{"type":"string","maxLength":80,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"version":{"$ref":"words.defs.json#/$defs/version"},"platform":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[0-9A-Za-z.^~<>=| *-]+$"},"title":{"$ref":"words.defs.json#/$defs/localText"},"description":{"$ref":"words.defs.json#/$defs/localText"},"publisher":{"type":"string","minLength":1,"maxLength":120},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"},"stakeholders":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/stakeholder"}},"requires":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/requirement"}},"capabilities":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/capability"}},"settings":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/setting"}},"lenses":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/lens"}},"code":{"$ref":"#/$defs/code"},"contributes":{"type":"object","additionalProperties":false,"required":["criterionGroups","forms","scoring","workflows","documents"],"properties":{"criterionGroups":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/criterionGroup"}},"forms":{"$ref":"#/$defs/files"},"scoring":{"$ref":"#/$defs/files"},"workflows":{"$ref":"#/$defs/files"},"documents":{"$ref":"#/$defs/files"},"reports":{"$ref":"#/$defs/files"},"widgets":{"$ref":"#/$defs/files"},"collections":{"$ref":"#/$defs/files"},"codelists":{"$ref":"#/$defs/files"},"hooks":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/hook"}},"permissions":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/permission"}},"menu":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/menuItem"}},"notifications":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/notification"}},"i18n":{"type":"array","maxItems":4,"items":{"$ref":"#/$defs/messageFile"}}}},"fixtures":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/fixture"}}},"$defs":{"path":{"type":"string","maxLength":200,"pattern":"^(\\./)?[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*\\.json$"},"file":{"type":"object","additionalProperties":false,"required":["id","file"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"file":{"$ref":"#/$defs/path"}}},"files":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/file"}},"criterionGroup":{"type":"object","additionalProperties":false,"required":["groupId","criteria"],"properties":{"groupId":{"$ref":"words.defs.json#/$defs/kebabId"},"criteria":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"words.defs.json#/$defs/kebabId"}}}},"fixture":{"type":"object","additionalProperties":false,"required":["form","file","expect"],"properties":{"form":{"$ref":"words.defs.json#/$defs/kebabId"},"file":{"$ref":"#/$defs/path"},"expect":{"type":"string","enum":["valid","invalid"]}}},"pluginId":{"type":"string","maxLength":80,"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"requirement":{"type":"object","additionalProperties":false,"required":["id","range"],"properties":{"id":{"$ref":"#/$defs/pluginId"},"range":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[0-9A-Za-z.^~<>=| *-]+$"}}},"capability":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","enum":["notify.send"]},"items":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":80}},"perDay":{"type":"integer","minimum":1,"maximum":1000000}}},"setting":{"type":"object","additionalProperties":false,"required":["key","title","kind","default"],"properties":{"key":{"$ref":"words.defs.json#/$defs/camelId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"kind":{"type":"string","enum":["integer","text","boolean","choice"]},"minimum":{"type":"integer","minimum":-1000000000,"maximum":1000000000},"maximum":{"type":"integer","minimum":-1000000000,"maximum":1000000000},"choices":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/settingChoice"}},"default":{"anyOf":[{"type":"integer"},{"type":"string","maxLength":1000},{"type":"boolean"}]}}},"settingChoice":{"type":"object","additionalProperties":false,"required":["value","label"],"properties":{"value":{"type":"string","minLength":1,"maxLength":80},"label":{"$ref":"words.defs.json#/$defs/localText"}}},"lens":{"type":"object","additionalProperties":false,"required":["form","fromVersion"],"properties":{"form":{"$ref":"words.defs.json#/$defs/kebabId"},"fromVersion":{"$ref":"words.defs.json#/$defs/version"},"renames":{"type":"array","maxItems":400,"items":{"$ref":"#/$defs/rename"}},"optionValues":{"type":"array","maxItems":400,"items":{"$ref":"#/$defs/optionValue"}}}},"rename":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"$ref":"words.defs.json#/$defs/camelId"},"to":{"$ref":"words.defs.json#/$defs/camelId"}}},"optionValue":{"type":"object","additionalProperties":false,"required":["field","from","to"],"properties":{"field":{"$ref":"words.defs.json#/$defs/camelId"},"from":{"type":"string","minLength":1,"maxLength":80},"to":{"type":"string","minLength":1,"maxLength":80}}},"dossier":{"type":"object","additionalProperties":false,"required":["occasions","form","workflow"],"properties":{"occasions":{"type":"array","minItems":1,"maxItems":4,"items":{"$ref":"words.defs.json#/$defs/occasion"}},"form":{"$ref":"words.defs.json#/$defs/kebabId"},"scoring":{"$ref":"words.defs.json#/$defs/kebabId"},"workflow":{"$ref":"words.defs.json#/$defs/kebabId"}}},"stakeholder":{"type":"object","additionalProperties":false,"required":["kind","title","subjectKind","unitKinds","proposedBy","dossiers"],"properties":{"kind":{"$ref":"words.defs.json#/$defs/stakeholderKind"},"title":{"$ref":"words.defs.json#/$defs/localText"},"subjectKind":{"$ref":"words.defs.json#/$defs/subjectKind"},"unitKinds":{"type":"array","maxItems":8,"items":{"$ref":"words.defs.json#/$defs/unitKind"}},"proposedBy":{"type":"array","maxItems":8,"items":{"$ref":"words.defs.json#/$defs/unitKind"}},"dossiers":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/dossier"}}}},"codePath":{"type":"string","maxLength":100,"pattern":"^compute/[a-z0-9_][a-z0-9._-]*\\.js$"},"code":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"$ref":"#/$defs/codePath"},"callTicks":{"type":"integer","minimum":1,"maximum":200},"memoryMegabytes":{"type":"integer","minimum":1,"maximum":16}}},"hook":{"type":"object","additionalProperties":false,"required":["id","event","function","fields"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"event":{"type":"string","enum":["answer.validate","answer.derive","score.form","dossier.beforeHandoff","transition.after","import.parse"]},"function":{"$ref":"words.defs.json#/$defs/camelId"},"form":{"$ref":"words.defs.json#/$defs/kebabId"},"fields":{"type":"array","maxItems":100,"items":{"$ref":"words.defs.json#/$defs/camelId"}},"title":{"$ref":"words.defs.json#/$defs/localText"},"type":{"type":"string","enum":["text","integer","decimal","boolean"]},"criteria":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/hookCriterion"}},"capHundredths":{"type":"integer","minimum":0,"maximum":1000000}},"if":{"properties":{"event":{"const":"score.form"}},"required":["event"]},"then":{"required":["form","criteria"],"properties":{"type":false}},"else":{"properties":{"criteria":false,"capHundredths":false}}},"hookCriterion":{"type":"object","additionalProperties":false,"required":["id","title","maxPointsHundredths"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"maxPointsHundredths":{"type":"integer","minimum":1,"maximum":1000000}}},"permission":{"type":"object","additionalProperties":false,"required":["id","title","roles","on","acts"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"roles":{"type":"array","minItems":1,"maxItems":9,"items":{"$ref":"words.defs.json#/$defs/role"}},"on":{"$ref":"#/$defs/ownThing"},"acts":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","enum":["read","write","export"]}}}},"ownThing":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","enum":["collection","report"]},"id":{"$ref":"words.defs.json#/$defs/kebabId"}}},"ownPage":{"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","enum":["collection","report","form"]},"id":{"$ref":"words.defs.json#/$defs/kebabId"}}},"menuItem":{"type":"object","additionalProperties":false,"required":["id","title","area","page","roles"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"area":{"type":"string","enum":["work","campaign","reports","administration"]},"page":{"$ref":"#/$defs/ownPage"},"icon":{"type":"string","enum":["list","chart","book","people","calendar","document"]},"roles":{"type":"array","minItems":1,"maxItems":9,"items":{"$ref":"words.defs.json#/$defs/role"}},"priority":{"type":"integer","minimum":0,"maximum":1000}}},"notification":{"type":"object","additionalProperties":false,"required":["id","event","to","title","body","perDay"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"event":{"type":"string","enum":["dossier.opened","dossier.returned","dossier.supplementRequested","dossier.submitted","dossier.decided","deadline.near"]},"to":{"type":"array","minItems":1,"maxItems":9,"items":{"$ref":"words.defs.json#/$defs/role"}},"title":{"$ref":"words.defs.json#/$defs/localText"},"body":{"$ref":"words.defs.json#/$defs/localText"},"perDay":{"type":"integer","minimum":1,"maximum":1000}}},"messageFile":{"type":"object","additionalProperties":false,"required":["language","file"],"properties":{"language":{"type":"string","enum":["vi","en"]},"file":{"$ref":"#/$defs/path"}}}}};
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

const pattern4 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
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
validate56.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate58.errors = vErrors;
return errors === 0;
}

const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern7 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate63.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"string","enum":["verified","unverified"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate66.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate63(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate63(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate66(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
validate62.errors = vErrors;
return errors === 0;
}


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate62(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const pattern8 = new RegExp("^[a-z][A-Za-z0-9-]*$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern8.test(data)){
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
validate71.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"string","enum":["individual","collective","household"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "individual") || (data === "collective")) || (data === "household"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema30.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"string","enum":["province","provincialDepartment","commune","ward","specialZone","frontOrganization","press","partyBody"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((data === "province") || (data === "provincialDepartment")) || (data === "commune")) || (data === "ward")) || (data === "specialZone")) || (data === "frontOrganization")) || (data === "press")) || (data === "partyBody"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema31.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"string","enum":["annual","interim","final","adHoc"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((data === "annual") || (data === "interim")) || (data === "final")) || (data === "adHoc"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema33.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 80){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern9.test(data)){
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
validate82.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.occasions === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "occasions"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.form === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "form"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.workflow === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "workflow"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((key0 === "occasions") || (key0 === "form")) || (key0 === "scoring")) || (key0 === "workflow"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.occasions !== undefined){
let data0 = data.occasions;
if(Array.isArray(data0)){
if(data0.length > 4){
const err4 = {instancePath:instancePath+"/occasions",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err4);
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/occasions",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data0[i0], {instancePath:instancePath+"/occasions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/occasions",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.form !== undefined){
if(!(validate82(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.scoring !== undefined){
if(!(validate82(data.scoring, {instancePath:instancePath+"/scoring",parentData:data,parentDataProperty:"scoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.workflow !== undefined){
if(!(validate82(data.workflow, {instancePath:instancePath+"/workflow",parentData:data,parentDataProperty:"workflow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err7);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.subjectKind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "subjectKind"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.unitKinds === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "unitKinds"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.proposedBy === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "proposedBy"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.dossiers === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "dossiers"}};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "title")) || (key0 === "subjectKind")) || (key0 === "unitKinds")) || (key0 === "proposedBy")) || (key0 === "dossiers"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.kind !== undefined){
if(!(validate71(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.subjectKind !== undefined){
if(!(validate74(data.subjectKind, {instancePath:instancePath+"/subjectKind",parentData:data,parentDataProperty:"subjectKind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.unitKinds !== undefined){
let data3 = data.unitKinds;
if(Array.isArray(data3)){
if(data3.length > 8){
const err7 = {instancePath:instancePath+"/unitKinds",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err7);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data3[i0], {instancePath:instancePath+"/unitKinds/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/unitKinds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.proposedBy !== undefined){
let data5 = data.proposedBy;
if(Array.isArray(data5)){
if(data5.length > 8){
const err9 = {instancePath:instancePath+"/proposedBy",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err9);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate76(data5[i1], {instancePath:instancePath+"/proposedBy/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/proposedBy",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.dossiers !== undefined){
let data7 = data.dossiers;
if(Array.isArray(data7)){
if(data7.length > 20){
const err11 = {instancePath:instancePath+"/dossiers",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err11);
errors++;
}
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/dossiers",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate79(data7[i2], {instancePath:instancePath+"/dossiers/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/dossiers",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 80){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[0-9A-Za-z.^~<>=| *-]+$", "u");

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.range === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "range"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "range"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
if(!(validate89(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.range !== undefined){
let data1 = data.range;
if(typeof data1 === "string"){
if(func2(data1) > 60){
const err3 = {instancePath:instancePath+"/range",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err3);
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/range",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/range",keyword:"pattern",params:{pattern: "^[0-9A-Za-z.^~<>=| *-]+$"}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/range",keyword:"type",params:{type: "string"}};
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
validate88.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","enum":["notify.send"]},"items":{"type":"array","maxItems":100,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":80}},"perDay":{"type":"integer","minimum":1,"maximum":1000000}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "items")) || (key0 === "perDay"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
if(!(data0 === "notify.send")){
const err3 = {instancePath:instancePath+"/name",keyword:"enum",params:{allowedValues: schema37.properties.name.enum}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 80){
const err5 = {instancePath:instancePath+"/items/" + i0,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err5);
errors++;
}
if(func2(data2) < 1){
const err6 = {instancePath:instancePath+"/items/" + i0,keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/items",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err8);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.perDay !== undefined){
let data3 = data.perDay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/perDay",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/perDay",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err11);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/perDay",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
}
else {
const err13 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err13);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":false,"required":["key","title","kind","default"],"properties":{"key":{"$ref":"words.defs.json#/$defs/camelId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"help":{"$ref":"words.defs.json#/$defs/localText"},"kind":{"type":"string","enum":["integer","text","boolean","choice"]},"minimum":{"type":"integer","minimum":-1000000000,"maximum":1000000000},"maximum":{"type":"integer","minimum":-1000000000,"maximum":1000000000},"choices":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/settingChoice"}},"default":{"anyOf":[{"type":"integer"},{"type":"string","maxLength":1000},{"type":"boolean"}]}}};
const pattern12 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
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
validate95.errors = vErrors;
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
if(!((key0 === "value") || (key0 === "label"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err3 = {instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err3);
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/value",keyword:"minLength",params:{limit: 1}};
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
if(!(validate58(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.default === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "default"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "key") || (key0 === "title")) || (key0 === "help")) || (key0 === "kind")) || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "choices")) || (key0 === "default"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.key !== undefined){
if(!(validate95(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.help !== undefined){
if(!(validate58(data.help, {instancePath:instancePath+"/help",parentData:data,parentDataProperty:"help",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err5);
errors++;
}
if(!((((data3 === "integer") || (data3 === "text")) || (data3 === "boolean")) || (data3 === "choice"))){
const err6 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.minimum !== undefined){
let data4 = data.minimum;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/minimum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
(vErrors ??= []).push(err8);
errors++;
}
if(data4 < -1000000000 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
if(data.maximum !== undefined){
let data5 = data.maximum;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
(vErrors ??= []).push(err11);
errors++;
}
if(data5 < -1000000000 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.choices !== undefined){
let data6 = data.choices;
if(Array.isArray(data6)){
if(data6.length > 50){
const err13 = {instancePath:instancePath+"/choices",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err13);
errors++;
}
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/choices",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data6[i0], {instancePath:instancePath+"/choices/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/choices",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.default !== undefined){
let data8 = data.default;
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/default",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err16);
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
const _errs18 = errors;
if(typeof data8 === "string"){
if(func2(data8) > 1000){
const err17 = {instancePath:instancePath+"/default",keyword:"maxLength",params:{limit: 1000}};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/default",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
const _errs20 = errors;
if(typeof data8 !== "boolean"){
const err19 = {instancePath:instancePath+"/default",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err19);
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err20 = {instancePath:instancePath+"/default",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err20);
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
}
else {
const err21 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err21);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "to"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.from !== undefined){
if(!(validate95(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate95(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "field"}};
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
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "from")) || (key0 === "to"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.field !== undefined){
if(!(validate95(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err4 = {instancePath:instancePath+"/from",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err4);
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/from",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(func2(data2) > 80){
const err7 = {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err7);
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err10);
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "form"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.fromVersion === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "fromVersion"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((((key0 === "form") || (key0 === "fromVersion")) || (key0 === "renames")) || (key0 === "optionValues"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.form !== undefined){
if(!(validate82(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.fromVersion !== undefined){
if(!(validate56(data.fromVersion, {instancePath:instancePath+"/fromVersion",parentData:data,parentDataProperty:"fromVersion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.renames !== undefined){
let data2 = data.renames;
if(Array.isArray(data2)){
if(data2.length > 400){
const err3 = {instancePath:instancePath+"/renames",keyword:"maxItems",params:{limit: 400}};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data2[i0], {instancePath:instancePath+"/renames/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/renames",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.optionValues !== undefined){
let data4 = data.optionValues;
if(Array.isArray(data4)){
if(data4.length > 400){
const err5 = {instancePath:instancePath+"/optionValues",keyword:"maxItems",params:{limit: 400}};
(vErrors ??= []).push(err5);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate110(data4[i1], {instancePath:instancePath+"/optionValues/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/optionValues",keyword:"type",params:{type: "array"}};
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
validate103.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^compute/[a-z0-9_][a-z0-9._-]*\\.js$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 100){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 100}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^compute/[a-z0-9_][a-z0-9._-]*\\.js$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "file"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "callTicks")) || (key0 === "memoryMegabytes"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.file !== undefined){
if(!(validate115(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.callTicks !== undefined){
let data1 = data.callTicks;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/callTicks",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 200 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/callTicks",keyword:"maximum",params:{comparison: "<=", limit: 200}};
(vErrors ??= []).push(err3);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/callTicks",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
}
}
if(data.memoryMegabytes !== undefined){
let data2 = data.memoryMegabytes;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/memoryMegabytes",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 16 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/memoryMegabytes",keyword:"maximum",params:{comparison: "<=", limit: 16}};
(vErrors ??= []).push(err6);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/memoryMegabytes",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err8);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupId === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "groupId"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.criteria === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "criteria"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "groupId") || (key0 === "criteria"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.groupId !== undefined){
if(!(validate82(data.groupId, {instancePath:instancePath+"/groupId",parentData:data,parentDataProperty:"groupId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data1 = data.criteria;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/criteria",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/criteria",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data1[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^(\\./)?[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*\\.json$", "u");

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 200){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 200}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern14.test(data)){
const err1 = {instancePath,keyword:"pattern",params:{pattern: "^(\\./)?[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*\\.json$"}};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
validate125.errors = vErrors;
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
if(data.file === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "file"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate125(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
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


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate123(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","additionalProperties":false,"required":["id","event","function","fields"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"event":{"type":"string","enum":["answer.validate","answer.derive","score.form","dossier.beforeHandoff","transition.after","import.parse"]},"function":{"$ref":"words.defs.json#/$defs/camelId"},"form":{"$ref":"words.defs.json#/$defs/kebabId"},"fields":{"type":"array","maxItems":100,"items":{"$ref":"words.defs.json#/$defs/camelId"}},"title":{"$ref":"words.defs.json#/$defs/localText"},"type":{"type":"string","enum":["text","integer","decimal","boolean"]},"criteria":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/hookCriterion"}},"capHundredths":{"type":"integer","minimum":0,"maximum":1000000}},"if":{"properties":{"event":{"const":"score.form"}},"required":["event"]},"then":{"required":["form","criteria"],"properties":{"type":false}},"else":{"properties":{"criteria":false,"capHundredths":false}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.maxPointsHundredths === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "maxPointsHundredths"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "maxPointsHundredths"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.maxPointsHundredths !== undefined){
let data2 = data.maxPointsHundredths;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
validate142.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.event === undefined) && (missing0 = "event")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.event !== undefined){
if("score.form" !== data.event){
const err1 = {};
(vErrors ??= []).push(err1);
errors++;
}
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
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "form"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.criteria === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "criteria"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.type !== undefined){
const err4 = {instancePath:instancePath+"/type",keyword:"false schema",params:{}};
(vErrors ??= []).push(err4);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.type = true;
props0.event = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criteria !== undefined){
const err5 = {instancePath:instancePath+"/criteria",keyword:"false schema",params:{}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.capHundredths !== undefined){
const err6 = {instancePath:instancePath+"/capHundredths",keyword:"false schema",params:{}};
(vErrors ??= []).push(err6);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.criteria = true;
props0.capHundredths = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err7);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.event === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "event"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.function === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "function"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.fields === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "fields"}};
(vErrors ??= []).push(err11);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err12 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
let data5 = data.event;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
if(!((((((data5 === "answer.validate") || (data5 === "answer.derive")) || (data5 === "score.form")) || (data5 === "dossier.beforeHandoff")) || (data5 === "transition.after")) || (data5 === "import.parse"))){
const err14 = {instancePath:instancePath+"/event",keyword:"enum",params:{allowedValues: schema50.properties.event.enum}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.function !== undefined){
if(!(validate95(data.function, {instancePath:instancePath+"/function",parentData:data,parentDataProperty:"function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate82(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined){
let data8 = data.fields;
if(Array.isArray(data8)){
if(data8.length > 100){
const err15 = {instancePath:instancePath+"/fields",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err15);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data8[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/fields",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data11 = data.type;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err17);
errors++;
}
if(!((((data11 === "text") || (data11 === "integer")) || (data11 === "decimal")) || (data11 === "boolean"))){
const err18 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema50.properties.type.enum}};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.criteria !== undefined){
let data12 = data.criteria;
if(Array.isArray(data12)){
if(data12.length > 40){
const err19 = {instancePath:instancePath+"/criteria",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err19);
errors++;
}
if(data12.length < 1){
const err20 = {instancePath:instancePath+"/criteria",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err20);
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate142(data12[i1], {instancePath:instancePath+"/criteria/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.capHundredths !== undefined){
let data14 = data.capHundredths;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err22 = {instancePath:instancePath+"/capHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err22);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
const err23 = {instancePath:instancePath+"/capHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err23);
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err24 = {instancePath:instancePath+"/capHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err24);
errors++;
}
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err25);
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"required":["id","title","roles","on","acts"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"roles":{"type":"array","minItems":1,"maxItems":9,"items":{"$ref":"words.defs.json#/$defs/role"}},"on":{"$ref":"#/$defs/ownThing"},"acts":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","enum":["read","write","export"]}}}};
const schema53 = {"type":"string","enum":["platformAdministrator","campaignOffice","verifier","agencyOfficer","agencyHead","councilMember","councilSecretary","deciderOffice","nominee"]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((data === "platformAdministrator") || (data === "campaignOffice")) || (data === "verifier")) || (data === "agencyOfficer")) || (data === "agencyHead")) || (data === "councilMember")) || (data === "councilSecretary")) || (data === "deciderOffice")) || (data === "nominee"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema53.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","enum":["collection","report"]},"id":{"$ref":"words.defs.json#/$defs/kebabId"}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
if(!((data0 === "collection") || (data0 === "report"))){
const err4 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema54.properties.kind.enum}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate152.errors = vErrors;
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
if(data.title === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "roles"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.on === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "on"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.acts === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "acts"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "roles")) || (key0 === "on")) || (key0 === "acts"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
if(data2.length > 9){
const err6 = {instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 9}};
(vErrors ??= []).push(err6);
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data2[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.on !== undefined){
if(!(validate152(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.acts !== undefined){
let data5 = data.acts;
if(Array.isArray(data5)){
if(data5.length > 3){
const err9 = {instancePath:instancePath+"/acts",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err9);
errors++;
}
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/acts",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/acts/" + i1,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
if(!(((data6 === "read") || (data6 === "write")) || (data6 === "export"))){
const err12 = {instancePath:instancePath+"/acts/" + i1,keyword:"enum",params:{allowedValues: schema52.properties.acts.items.enum}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/acts",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err13);
errors++;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"required":["id","title","area","page","roles"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"area":{"type":"string","enum":["work","campaign","reports","administration"]},"page":{"$ref":"#/$defs/ownPage"},"icon":{"type":"string","enum":["list","chart","book","people","calendar","document"]},"roles":{"type":"array","minItems":1,"maxItems":9,"items":{"$ref":"words.defs.json#/$defs/role"}},"priority":{"type":"integer","minimum":0,"maximum":1000}}};
const schema56 = {"type":"object","additionalProperties":false,"required":["kind","id"],"properties":{"kind":{"type":"string","enum":["collection","report","form"]},"id":{"$ref":"words.defs.json#/$defs/kebabId"}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "id"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
if(!(((data0 === "collection") || (data0 === "report")) || (data0 === "form"))){
const err4 = {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema56.properties.kind.enum}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.area === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "area"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.page === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "page"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.roles === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "roles"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "area")) || (key0 === "page")) || (key0 === "icon")) || (key0 === "roles")) || (key0 === "priority"))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.area !== undefined){
let data2 = data.area;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/area",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!((((data2 === "work") || (data2 === "campaign")) || (data2 === "reports")) || (data2 === "administration"))){
const err7 = {instancePath:instancePath+"/area",keyword:"enum",params:{allowedValues: schema55.properties.area.enum}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.page !== undefined){
if(!(validate159(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.icon !== undefined){
let data4 = data.icon;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err8);
errors++;
}
if(!((((((data4 === "list") || (data4 === "chart")) || (data4 === "book")) || (data4 === "people")) || (data4 === "calendar")) || (data4 === "document"))){
const err9 = {instancePath:instancePath+"/icon",keyword:"enum",params:{allowedValues: schema55.properties.icon.enum}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(Array.isArray(data5)){
if(data5.length > 9){
const err10 = {instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 9}};
(vErrors ??= []).push(err10);
errors++;
}
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data5[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err13);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err14);
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err15);
errors++;
}
}
}
}
else {
const err16 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err16);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","additionalProperties":false,"required":["id","event","to","title","body","perDay"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"event":{"type":"string","enum":["dossier.opened","dossier.returned","dossier.supplementRequested","dossier.submitted","dossier.decided","deadline.near"]},"to":{"type":"array","minItems":1,"maxItems":9,"items":{"$ref":"words.defs.json#/$defs/role"}},"title":{"$ref":"words.defs.json#/$defs/localText"},"body":{"$ref":"words.defs.json#/$defs/localText"},"perDay":{"type":"integer","minimum":1,"maximum":1000}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.event === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "event"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.body === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "body"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.perDay === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "perDay"}};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "event")) || (key0 === "to")) || (key0 === "title")) || (key0 === "body")) || (key0 === "perDay"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.id !== undefined){
if(!(validate82(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
if(!((((((data1 === "dossier.opened") || (data1 === "dossier.returned")) || (data1 === "dossier.supplementRequested")) || (data1 === "dossier.submitted")) || (data1 === "dossier.decided")) || (data1 === "deadline.near"))){
const err8 = {instancePath:instancePath+"/event",keyword:"enum",params:{allowedValues: schema57.properties.event.enum}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(Array.isArray(data2)){
if(data2.length > 9){
const err9 = {instancePath:instancePath+"/to",keyword:"maxItems",params:{limit: 9}};
(vErrors ??= []).push(err9);
errors++;
}
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/to",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate150(data2[i0], {instancePath:instancePath+"/to/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/to",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
if(!(validate58(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.perDay !== undefined){
let data6 = data.perDay;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/perDay",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/perDay",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err13);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/perDay",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
}
else {
const err15 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err15);
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","additionalProperties":false,"required":["language","file"],"properties":{"language":{"type":"string","enum":["vi","en"]},"file":{"$ref":"#/$defs/path"}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "language"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.file === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "file"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "language") || (key0 === "file"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/language",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
if(!((data0 === "vi") || (data0 === "en"))){
const err4 = {instancePath:instancePath+"/language",keyword:"enum",params:{allowedValues: schema58.properties.language.enum}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.file !== undefined){
if(!(validate125(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err5);
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","additionalProperties":false,"required":["form","file","expect"],"properties":{"form":{"$ref":"words.defs.json#/$defs/kebabId"},"file":{"$ref":"#/$defs/path"},"expect":{"type":"string","enum":["valid","invalid"]}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.form === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "form"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.file === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "file"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.expect === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "expect"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((key0 === "form") || (key0 === "file")) || (key0 === "expect"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.form !== undefined){
if(!(validate82(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate125(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
let data2 = data.expect;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/expect",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err4);
errors++;
}
if(!((data2 === "valid") || (data2 === "invalid"))){
const err5 = {instancePath:instancePath+"/expect",keyword:"enum",params:{allowedValues: schema59.properties.expect.enum}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/plugin-manifest.schema.json" */;
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
if(data.platform === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "platform"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.description === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "description"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.publisher === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "publisher"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.stakeholders === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "stakeholders"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.contributes === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "contributes"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.fixtures === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "fixtures"}};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err9 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err9);
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
let data1 = data.id;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err10 = {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err10);
errors++;
}
if(!pattern3.test(data1)){
const err11 = {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
if(data.version !== undefined){
if(!(validate56(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
let data3 = data.platform;
if(typeof data3 === "string"){
if(func2(data3) > 60){
const err13 = {instancePath:instancePath+"/platform",keyword:"maxLength",params:{limit: 60}};
(vErrors ??= []).push(err13);
errors++;
}
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/platform",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
if(!pattern5.test(data3)){
const err15 = {instancePath:instancePath+"/platform",keyword:"pattern",params:{pattern: "^[0-9A-Za-z.^~<>=| *-]+$"}};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/platform",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.title !== undefined){
if(!(validate58(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate58(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
let data6 = data.publisher;
if(typeof data6 === "string"){
if(func2(data6) > 120){
const err17 = {instancePath:instancePath+"/publisher",keyword:"maxLength",params:{limit: 120}};
(vErrors ??= []).push(err17);
errors++;
}
if(func2(data6) < 1){
const err18 = {instancePath:instancePath+"/publisher",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/publisher",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate61(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.stakeholders !== undefined){
let data8 = data.stakeholders;
if(Array.isArray(data8)){
if(data8.length > 20){
const err20 = {instancePath:instancePath+"/stakeholders",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err20);
errors++;
}
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/stakeholders",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err21);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data8[i0], {instancePath:instancePath+"/stakeholders/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/stakeholders",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.requires !== undefined){
let data10 = data.requires;
if(Array.isArray(data10)){
if(data10.length > 50){
const err23 = {instancePath:instancePath+"/requires",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err23);
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate88(data10[i1], {instancePath:instancePath+"/requires/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/requires",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.capabilities !== undefined){
let data12 = data.capabilities;
if(Array.isArray(data12)){
if(data12.length > 30){
const err25 = {instancePath:instancePath+"/capabilities",keyword:"maxItems",params:{limit: 30}};
(vErrors ??= []).push(err25);
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate92(data12[i2], {instancePath:instancePath+"/capabilities/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data.settings !== undefined){
let data14 = data.settings;
if(Array.isArray(data14)){
if(data14.length > 50){
const err27 = {instancePath:instancePath+"/settings",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err27);
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate94(data14[i3], {instancePath:instancePath+"/settings/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/settings",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.lenses !== undefined){
let data16 = data.lenses;
if(Array.isArray(data16)){
if(data16.length > 100){
const err29 = {instancePath:instancePath+"/lenses",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err29);
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate103(data16[i4], {instancePath:instancePath+"/lenses/" + i4,parentData:data16,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/lenses",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data.code !== undefined){
if(!(validate114(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.contributes !== undefined){
let data19 = data.contributes;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.criterionGroups === undefined){
const err31 = {instancePath:instancePath+"/contributes",keyword:"required",params:{missingProperty: "criterionGroups"}};
(vErrors ??= []).push(err31);
errors++;
}
if(data19.forms === undefined){
const err32 = {instancePath:instancePath+"/contributes",keyword:"required",params:{missingProperty: "forms"}};
(vErrors ??= []).push(err32);
errors++;
}
if(data19.scoring === undefined){
const err33 = {instancePath:instancePath+"/contributes",keyword:"required",params:{missingProperty: "scoring"}};
(vErrors ??= []).push(err33);
errors++;
}
if(data19.workflows === undefined){
const err34 = {instancePath:instancePath+"/contributes",keyword:"required",params:{missingProperty: "workflows"}};
(vErrors ??= []).push(err34);
errors++;
}
if(data19.documents === undefined){
const err35 = {instancePath:instancePath+"/contributes",keyword:"required",params:{missingProperty: "documents"}};
(vErrors ??= []).push(err35);
errors++;
}
for(const key1 in data19){
if(!(func1.call(schema19.properties.contributes.properties, key1))){
const err36 = {instancePath:instancePath+"/contributes",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data19.criterionGroups !== undefined){
let data20 = data19.criterionGroups;
if(Array.isArray(data20)){
if(data20.length > 20){
const err37 = {instancePath:instancePath+"/contributes/criterionGroups",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err37);
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(!(validate118(data20[i5], {instancePath:instancePath+"/contributes/criterionGroups/" + i5,parentData:data20,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/contributes/criterionGroups",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data19.forms !== undefined){
if(!(validate122(data19.forms, {instancePath:instancePath+"/contributes/forms",parentData:data19,parentDataProperty:"forms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.scoring !== undefined){
if(!(validate122(data19.scoring, {instancePath:instancePath+"/contributes/scoring",parentData:data19,parentDataProperty:"scoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.workflows !== undefined){
if(!(validate122(data19.workflows, {instancePath:instancePath+"/contributes/workflows",parentData:data19,parentDataProperty:"workflows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.documents !== undefined){
if(!(validate122(data19.documents, {instancePath:instancePath+"/contributes/documents",parentData:data19,parentDataProperty:"documents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.reports !== undefined){
if(!(validate122(data19.reports, {instancePath:instancePath+"/contributes/reports",parentData:data19,parentDataProperty:"reports",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.widgets !== undefined){
if(!(validate122(data19.widgets, {instancePath:instancePath+"/contributes/widgets",parentData:data19,parentDataProperty:"widgets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.collections !== undefined){
if(!(validate122(data19.collections, {instancePath:instancePath+"/contributes/collections",parentData:data19,parentDataProperty:"collections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.codelists !== undefined){
if(!(validate122(data19.codelists, {instancePath:instancePath+"/contributes/codelists",parentData:data19,parentDataProperty:"codelists",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data19.hooks !== undefined){
let data30 = data19.hooks;
if(Array.isArray(data30)){
if(data30.length > 40){
const err39 = {instancePath:instancePath+"/contributes/hooks",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err39);
errors++;
}
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
if(!(validate136(data30[i6], {instancePath:instancePath+"/contributes/hooks/" + i6,parentData:data30,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/contributes/hooks",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data19.permissions !== undefined){
let data32 = data19.permissions;
if(Array.isArray(data32)){
if(data32.length > 40){
const err41 = {instancePath:instancePath+"/contributes/permissions",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err41);
errors++;
}
const len7 = data32.length;
for(let i7=0; i7<len7; i7++){
if(!(validate147(data32[i7], {instancePath:instancePath+"/contributes/permissions/" + i7,parentData:data32,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/contributes/permissions",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data19.menu !== undefined){
let data34 = data19.menu;
if(Array.isArray(data34)){
if(data34.length > 20){
const err43 = {instancePath:instancePath+"/contributes/menu",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err43);
errors++;
}
const len8 = data34.length;
for(let i8=0; i8<len8; i8++){
if(!(validate156(data34[i8], {instancePath:instancePath+"/contributes/menu/" + i8,parentData:data34,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/contributes/menu",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data19.notifications !== undefined){
let data36 = data19.notifications;
if(Array.isArray(data36)){
if(data36.length > 40){
const err45 = {instancePath:instancePath+"/contributes/notifications",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err45);
errors++;
}
const len9 = data36.length;
for(let i9=0; i9<len9; i9++){
if(!(validate164(data36[i9], {instancePath:instancePath+"/contributes/notifications/" + i9,parentData:data36,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/contributes/notifications",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data19.i18n !== undefined){
let data38 = data19.i18n;
if(Array.isArray(data38)){
if(data38.length > 4){
const err47 = {instancePath:instancePath+"/contributes/i18n",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err47);
errors++;
}
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
if(!(validate170(data38[i10], {instancePath:instancePath+"/contributes/i18n/" + i10,parentData:data38,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/contributes/i18n",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/contributes",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err49);
errors++;
}
}
if(data.fixtures !== undefined){
let data40 = data.fixtures;
if(Array.isArray(data40)){
if(data40.length > 100){
const err50 = {instancePath:instancePath+"/fixtures",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err50);
errors++;
}
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
if(!(validate173(data40[i11], {instancePath:instancePath+"/fixtures/" + i11,parentData:data40,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/fixtures",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err51);
errors++;
}
}
}
else {
const err52 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err52);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
