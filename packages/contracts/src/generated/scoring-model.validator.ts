// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/scoring-model.schema.json","type":"object","additionalProperties":false,"required":["id","version","formId","scale","criteria"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"id":{"$ref":"words.defs.json#/$defs/kebabId"},"version":{"$ref":"words.defs.json#/$defs/version"},"formId":{"$ref":"words.defs.json#/$defs/kebabId"},"scale":{"type":"string","enum":["verdict","points"]},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"},"note":{"$ref":"words.defs.json#/$defs/localText"},"criteria":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/criterionScoring"}},"groups":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/group"}},"totalCapHundredths":{"type":"integer","minimum":0,"maximum":1000000},"showWhileFilling":{"type":"boolean"}},"if":{"properties":{"scale":{"const":"points"}},"required":["scale"]},"then":{"properties":{"criteria":{"items":{"required":["maxPointsHundredths"],"anyOf":[{"required":["pointsRule"]},{"required":["parts"]}]}}}},"else":{"properties":{"criteria":{"items":{"properties":{"maxPointsHundredths":false,"pointsRule":false,"parts":false}}},"groups":false,"totalCapHundredths":false}},"$defs":{"criterionScoring":{"type":"object","additionalProperties":false,"required":["criterionId"],"properties":{"criterionId":{"$ref":"words.defs.json#/$defs/kebabId"},"verdictField":{"$ref":"words.defs.json#/$defs/camelId"},"remarkField":{"$ref":"words.defs.json#/$defs/camelId"},"outcomeRule":{"$ref":"words.defs.json#/$defs/expression"},"computedBy":{"type":"string","enum":["dti-rank"]},"because":{"type":"array","maxItems":50,"items":{"$ref":"words.defs.json#/$defs/camelId"}},"maxPointsHundredths":{"type":"integer","minimum":1,"maximum":1000000},"pointsRule":{"$ref":"words.defs.json#/$defs/expression"},"label":{"$ref":"words.defs.json#/$defs/localText"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"},"parts":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/part"}}},"anyOf":[{"required":["verdictField"]},{"required":["outcomeRule"]},{"required":["computedBy"]}]},"part":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"label":{"$ref":"words.defs.json#/$defs/localText"},"role":{"type":"string","enum":["merit","bonus","deduction"]},"when":{"$ref":"words.defs.json#/$defs/expression"},"rubricField":{"$ref":"words.defs.json#/$defs/camelId"},"tiers":{"$ref":"#/$defs/tiers"},"each":{"$ref":"#/$defs/each"},"rule":{"$ref":"words.defs.json#/$defs/expression"},"weightPercent":{"type":"integer","minimum":1,"maximum":1000},"capHundredths":{"type":"integer","minimum":0,"maximum":1000000},"evidenceField":{"$ref":"words.defs.json#/$defs/camelId"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}},"oneOf":[{"required":["rubricField"]},{"required":["tiers"]},{"required":["each"]},{"required":["rule"]}]},"tiers":{"type":"object","additionalProperties":false,"required":["value","steps"],"properties":{"value":{"$ref":"words.defs.json#/$defs/expression"},"better":{"type":"string","enum":["more","less"]},"steps":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/step"}}}},"step":{"type":"object","additionalProperties":false,"required":["from","pointsHundredths"],"properties":{"from":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"pointsHundredths":{"type":"integer","minimum":0,"maximum":1000000},"label":{"$ref":"words.defs.json#/$defs/localText"}}},"each":{"type":"object","additionalProperties":false,"required":["count","pointsHundredths"],"properties":{"count":{"$ref":"words.defs.json#/$defs/expression"},"pointsHundredths":{"type":"integer","minimum":0,"maximum":1000000}}},"group":{"type":"object","additionalProperties":false,"required":["id","label","criterionIds","capHundredths"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"label":{"$ref":"words.defs.json#/$defs/localText"},"criterionIds":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"words.defs.json#/$defs/kebabId"}},"capHundredths":{"type":"integer","minimum":0,"maximum":1000000},"weightPercent":{"type":"integer","minimum":1,"maximum":1000}}}}};
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

const pattern4 = new RegExp("^[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[0-9A-Za-z.-]{1,20})?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate58.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern6 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate70.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"required":["criterionId"],"properties":{"criterionId":{"$ref":"words.defs.json#/$defs/kebabId"},"verdictField":{"$ref":"words.defs.json#/$defs/camelId"},"remarkField":{"$ref":"words.defs.json#/$defs/camelId"},"outcomeRule":{"$ref":"words.defs.json#/$defs/expression"},"computedBy":{"type":"string","enum":["dti-rank"]},"because":{"type":"array","maxItems":50,"items":{"$ref":"words.defs.json#/$defs/camelId"}},"maxPointsHundredths":{"type":"integer","minimum":1,"maximum":1000000},"pointsRule":{"$ref":"words.defs.json#/$defs/expression"},"label":{"$ref":"words.defs.json#/$defs/localText"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"},"parts":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/part"}}},"anyOf":[{"required":["verdictField"]},{"required":["outcomeRule"]},{"required":["computedBy"]}]};
const pattern7 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern7.test(data)){
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
validate74.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate77.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"words.defs.json#/$defs/kebabId"},"label":{"$ref":"words.defs.json#/$defs/localText"},"role":{"type":"string","enum":["merit","bonus","deduction"]},"when":{"$ref":"words.defs.json#/$defs/expression"},"rubricField":{"$ref":"words.defs.json#/$defs/camelId"},"tiers":{"$ref":"#/$defs/tiers"},"each":{"$ref":"#/$defs/each"},"rule":{"$ref":"words.defs.json#/$defs/expression"},"weightPercent":{"type":"integer","minimum":1,"maximum":1000},"capHundredths":{"type":"integer","minimum":0,"maximum":1000000},"evidenceField":{"$ref":"words.defs.json#/$defs/camelId"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}},"oneOf":[{"required":["rubricField"]},{"required":["tiers"]},{"required":["each"]},{"required":["rule"]}]};
const schema33 = {"type":"object","additionalProperties":false,"required":["value","steps"],"properties":{"value":{"$ref":"words.defs.json#/$defs/expression"},"better":{"type":"string","enum":["more","less"]},"steps":{"type":"array","minItems":1,"maxItems":40,"items":{"$ref":"#/$defs/step"}}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "from"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.pointsHundredths === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "pointsHundredths"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "pointsHundredths")) || (key0 === "label"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/from",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
(vErrors ??= []).push(err3);
errors++;
}
if(data0 < -1000000000000000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/from",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000}};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.pointsHundredths !== undefined){
let data1 = data.pointsHundredths;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/pointsHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err6);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/pointsHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err7);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/pointsHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.label !== undefined){
if(!(validate70(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err9);
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "value"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.steps === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "steps"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "better")) || (key0 === "steps"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.value !== undefined){
if(!(validate77(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
let data1 = data.better;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/better",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err3);
errors++;
}
if(!((data1 === "more") || (data1 === "less"))){
const err4 = {instancePath:instancePath+"/better",keyword:"enum",params:{allowedValues: schema33.properties.better.enum}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.steps !== undefined){
let data2 = data.steps;
if(Array.isArray(data2)){
if(data2.length > 40){
const err5 = {instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data2[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"}};
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
validate88.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "count"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.pointsHundredths === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "pointsHundredths"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "pointsHundredths"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.count !== undefined){
if(!(validate77(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.pointsHundredths !== undefined){
let data1 = data.pointsHundredths;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/pointsHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/pointsHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pointsHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rubricField === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "rubricField"}};
(vErrors ??= []).push(err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tiers === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "tiers"}};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.each === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "each"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "rule"}};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0}};
(vErrors ??= []).push(err4);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err6);
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
if(!(validate70(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
if(!(((data2 === "merit") || (data2 === "bonus")) || (data2 === "deduction"))){
const err8 = {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema32.properties.role.enum}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.when !== undefined){
if(!(validate77(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.rubricField !== undefined){
if(!(validate74(data.rubricField, {instancePath:instancePath+"/rubricField",parentData:data,parentDataProperty:"rubricField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.tiers !== undefined){
if(!(validate88(data.tiers, {instancePath:instancePath+"/tiers",parentData:data,parentDataProperty:"tiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.each !== undefined){
if(!(validate94(data.each, {instancePath:instancePath+"/each",parentData:data,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.rule !== undefined){
if(!(validate77(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.weightPercent !== undefined){
let data8 = data.weightPercent;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/weightPercent",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err9);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/weightPercent",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err10);
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/weightPercent",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err11);
errors++;
}
}
}
if(data.capHundredths !== undefined){
let data9 = data.capHundredths;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/capHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/capHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err13);
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/capHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.evidenceField !== undefined){
if(!(validate74(data.evidenceField, {instancePath:instancePath+"/evidenceField",parentData:data,parentDataProperty:"evidenceField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate61(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
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


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdictField === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "verdictField"}};
(vErrors ??= []).push(err0);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomeRule === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "outcomeRule"}};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.computedBy === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "computedBy"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,keyword:"anyOf",params:{}};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criterionId === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "criterionId"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err5 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.criterionId !== undefined){
if(!(validate56(data.criterionId, {instancePath:instancePath+"/criterionId",parentData:data,parentDataProperty:"criterionId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.verdictField !== undefined){
if(!(validate74(data.verdictField, {instancePath:instancePath+"/verdictField",parentData:data,parentDataProperty:"verdictField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.remarkField !== undefined){
if(!(validate74(data.remarkField, {instancePath:instancePath+"/remarkField",parentData:data,parentDataProperty:"remarkField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.outcomeRule !== undefined){
if(!(validate77(data.outcomeRule, {instancePath:instancePath+"/outcomeRule",parentData:data,parentDataProperty:"outcomeRule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.computedBy !== undefined){
let data4 = data.computedBy;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/computedBy",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err6);
errors++;
}
if(!(data4 === "dti-rank")){
const err7 = {instancePath:instancePath+"/computedBy",keyword:"enum",params:{allowedValues: schema29.properties.computedBy.enum}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.because !== undefined){
let data5 = data.because;
if(Array.isArray(data5)){
if(data5.length > 50){
const err8 = {instancePath:instancePath+"/because",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data5[i0], {instancePath:instancePath+"/because/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/because",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.maxPointsHundredths !== undefined){
let data7 = data.maxPointsHundredths;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err10);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err11);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/maxPointsHundredths",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err12);
errors++;
}
}
}
if(data.pointsRule !== undefined){
if(!(validate77(data.pointsRule, {instancePath:instancePath+"/pointsRule",parentData:data,parentDataProperty:"pointsRule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate70(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate61(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data11 = data.parts;
if(Array.isArray(data11)){
if(data11.length > 40){
const err13 = {instancePath:instancePath+"/parts",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err13);
errors++;
}
if(data11.length < 1){
const err14 = {instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate83(data11[i1], {instancePath:instancePath+"/parts/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}};
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
validate72.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.criterionIds === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "criterionIds"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.capHundredths === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "capHundredths"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "label")) || (key0 === "criterionIds")) || (key0 === "capHundredths")) || (key0 === "weightPercent"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
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
if(!(validate70(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.criterionIds !== undefined){
let data2 = data.criterionIds;
if(Array.isArray(data2)){
if(data2.length > 100){
const err5 = {instancePath:instancePath+"/criterionIds",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err5);
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/criterionIds",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data2[i0], {instancePath:instancePath+"/criterionIds/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/criterionIds",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.capHundredths !== undefined){
let data4 = data.capHundredths;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/capHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/capHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err9);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/capHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data.weightPercent !== undefined){
let data5 = data.weightPercent;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/weightPercent",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err11);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/weightPercent",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err12);
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/weightPercent",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err13);
errors++;
}
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/scoring-model.schema.json" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.scale === undefined) && (missing0 = "scale")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.scale !== undefined){
if("points" !== data.scale){
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
if(data.criteria !== undefined){
let data1 = data.criteria;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid5 = false;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.pointsRule === undefined){
const err2 = {instancePath:instancePath+"/criteria/" + i0,keyword:"required",params:{missingProperty: "pointsRule"}};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid1 = _errs8 === errors;
valid5 = valid5 || _valid1;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.parts === undefined){
const err3 = {instancePath:instancePath+"/criteria/" + i0,keyword:"required",params:{missingProperty: "parts"}};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid1 = _errs9 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err4 = {instancePath:instancePath+"/criteria/" + i0,keyword:"anyOf",params:{}};
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
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.maxPointsHundredths === undefined){
const err5 = {instancePath:instancePath+"/criteria/" + i0,keyword:"required",params:{missingProperty: "maxPointsHundredths"}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.criteria = true;
props0.scale = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criteria !== undefined){
let data3 = data.criteria;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.maxPointsHundredths !== undefined){
const err6 = {instancePath:instancePath+"/criteria/" + i1+"/maxPointsHundredths",keyword:"false schema",params:{}};
(vErrors ??= []).push(err6);
errors++;
}
if(data4.pointsRule !== undefined){
const err7 = {instancePath:instancePath+"/criteria/" + i1+"/pointsRule",keyword:"false schema",params:{}};
(vErrors ??= []).push(err7);
errors++;
}
if(data4.parts !== undefined){
const err8 = {instancePath:instancePath+"/criteria/" + i1+"/parts",keyword:"false schema",params:{}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
}
}
if(data.groups !== undefined){
const err9 = {instancePath:instancePath+"/groups",keyword:"false schema",params:{}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.totalCapHundredths !== undefined){
const err10 = {instancePath:instancePath+"/totalCapHundredths",keyword:"false schema",params:{}};
(vErrors ??= []).push(err10);
errors++;
}
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.criteria = true;
props0.groups = true;
props0.totalCapHundredths = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,keyword:"if",params:{failingKeyword: ifClause0}};
(vErrors ??= []).push(err11);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err12 = {instancePath,keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data.version === undefined){
const err13 = {instancePath,keyword:"required",params:{missingProperty: "version"}};
(vErrors ??= []).push(err13);
errors++;
}
if(data.formId === undefined){
const err14 = {instancePath,keyword:"required",params:{missingProperty: "formId"}};
(vErrors ??= []).push(err14);
errors++;
}
if(data.scale === undefined){
const err15 = {instancePath,keyword:"required",params:{missingProperty: "scale"}};
(vErrors ??= []).push(err15);
errors++;
}
if(data.criteria === undefined){
const err16 = {instancePath,keyword:"required",params:{missingProperty: "criteria"}};
(vErrors ??= []).push(err16);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err17 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err17);
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
if(data.formId !== undefined){
if(!(validate56(data.formId, {instancePath:instancePath+"/formId",parentData:data,parentDataProperty:"formId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
let data14 = data.scale;
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/scale",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
if(!((data14 === "verdict") || (data14 === "points"))){
const err19 = {instancePath:instancePath+"/scale",keyword:"enum",params:{allowedValues: schema19.properties.scale.enum}};
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
if(data.note !== undefined){
if(!(validate70(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data17 = data.criteria;
if(Array.isArray(data17)){
if(data17.length > 100){
const err20 = {instancePath:instancePath+"/criteria",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err20);
errors++;
}
if(data17.length < 1){
const err21 = {instancePath:instancePath+"/criteria",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err21);
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate72(data17[i2], {instancePath:instancePath+"/criteria/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.groups !== undefined){
let data19 = data.groups;
if(Array.isArray(data19)){
if(data19.length > 40){
const err23 = {instancePath:instancePath+"/groups",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err23);
errors++;
}
if(data19.length < 1){
const err24 = {instancePath:instancePath+"/groups",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err24);
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate102(data19[i3], {instancePath:instancePath+"/groups/" + i3,parentData:data19,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.totalCapHundredths !== undefined){
let data21 = data.totalCapHundredths;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err26 = {instancePath:instancePath+"/totalCapHundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err26);
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000 || isNaN(data21)){
const err27 = {instancePath:instancePath+"/totalCapHundredths",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err27);
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err28 = {instancePath:instancePath+"/totalCapHundredths",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err28);
errors++;
}
}
}
if(data.showWhileFilling !== undefined){
if(typeof data.showWhileFilling !== "boolean"){
const err29 = {instancePath:instancePath+"/showWhileFilling",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err29);
errors++;
}
}
}
else {
const err30 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err30);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
