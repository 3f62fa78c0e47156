// @ts-nocheck
// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.
const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
const codePointLength = (text) => text.length - (text.match(pairs)?.length ?? 0)
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://thidua.vn/schemas/v1/award-catalogue.schema.json","type":"object","additionalProperties":false,"required":["moneyRule","titles"],"properties":{"$schema":{"$ref":"words.defs.json#/$defs/schemaAddress"},"moneyRule":{"type":"object","additionalProperties":false,"required":["roundUpToDong","householdPerIndividual","baseSalaryAt","legalBasis"],"properties":{"roundUpToDong":{"type":"integer","minimum":1,"maximum":1000000},"householdPerIndividual":{"type":"object","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"type":"integer","minimum":1,"maximum":100},"denominator":{"type":"integer","minimum":1,"maximum":100}}},"baseSalaryAt":{"type":"string","enum":["decisionDate"]},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}},"titles":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"#/$defs/title"}}},"$defs":{"multiplier":{"type":"object","additionalProperties":false,"required":["hundredths","certainty"],"properties":{"hundredths":{"type":"integer","minimum":1,"maximum":10000},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}}},"money":{"type":"object","additionalProperties":false,"required":["individual","household","collective","legalBasis"],"properties":{"individual":{"anyOf":[{"$ref":"#/$defs/multiplier"},{"type":"null"}]},"household":{"anyOf":[{"$ref":"#/$defs/multiplier"},{"type":"null"}]},"collective":{"anyOf":[{"$ref":"#/$defs/multiplier"},{"type":"null"}]},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}},"vote":{"type":"object","additionalProperties":false,"required":["obligatory","threshold","basis","fullCouncil","certainty","legalBasis"],"properties":{"obligatory":{"type":"boolean"},"threshold":{"type":"object","additionalProperties":false,"required":["numerator","denominator","comparison"],"properties":{"numerator":{"type":"integer","minimum":1,"maximum":1000},"denominator":{"type":"integer","minimum":1,"maximum":1000},"comparison":{"type":"string","enum":["atLeast","moreThan"]}}},"basis":{"type":"string","enum":["totalMembers","presentMembers"]},"fullCouncil":{"type":"boolean"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}},"title":{"type":"object","additionalProperties":false,"required":["code","name","family","level","subjects","decider","money","vote","standardKnown","legalBasis"],"properties":{"code":{"$ref":"words.defs.json#/$defs/titleCode"},"name":{"$ref":"words.defs.json#/$defs/localText"},"family":{"type":"string","enum":["emulationTitle","commendationForm"]},"level":{"type":"string","enum":["unit","province","government","state"]},"subjects":{"type":"array","minItems":1,"maxItems":3,"items":{"$ref":"words.defs.json#/$defs/subjectKind"}},"decider":{"type":"object","additionalProperties":false,"required":["authority","name","certainty"],"properties":{"authority":{"type":"string","enum":["unitHead","provincialChair","primeMinister","president","enterpriseDirector"]},"name":{"$ref":"words.defs.json#/$defs/localText"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}}},"classes":{"type":"array","maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["code","name","money"],"properties":{"code":{"$ref":"words.defs.json#/$defs/kebabId"},"name":{"$ref":"words.defs.json#/$defs/localText"},"money":{"$ref":"#/$defs/money"}}}},"money":{"anyOf":[{"$ref":"#/$defs/money"},{"type":"null"}]},"vote":{"$ref":"#/$defs/vote"},"standardKnown":{"type":"boolean"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}}}};
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

const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern4 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 10){
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
validate58.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"string","enum":["verified","unverified"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema25.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!pattern3.test(data0)){
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
if(!(validate58(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate58(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate61(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
validate57.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["code","name","family","level","subjects","decider","money","vote","standardKnown","legalBasis"],"properties":{"code":{"$ref":"words.defs.json#/$defs/titleCode"},"name":{"$ref":"words.defs.json#/$defs/localText"},"family":{"type":"string","enum":["emulationTitle","commendationForm"]},"level":{"type":"string","enum":["unit","province","government","state"]},"subjects":{"type":"array","minItems":1,"maxItems":3,"items":{"$ref":"words.defs.json#/$defs/subjectKind"}},"decider":{"type":"object","additionalProperties":false,"required":["authority","name","certainty"],"properties":{"authority":{"type":"string","enum":["unitHead","provincialChair","primeMinister","president","enterpriseDirector"]},"name":{"$ref":"words.defs.json#/$defs/localText"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"}}},"classes":{"type":"array","maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["code","name","money"],"properties":{"code":{"$ref":"words.defs.json#/$defs/kebabId"},"name":{"$ref":"words.defs.json#/$defs/localText"},"money":{"$ref":"#/$defs/money"}}}},"money":{"anyOf":[{"$ref":"#/$defs/money"},{"type":"null"}]},"vote":{"$ref":"#/$defs/vote"},"standardKnown":{"type":"boolean"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}};
const func8 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 40}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
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
validate66.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
validate68.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","enum":["individual","collective","household"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "individual") || (data === "collective")) || (data === "household"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema29.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema25.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
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
validate75.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hundredths === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "hundredths"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.certainty === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "hundredths") || (key0 === "certainty"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.hundredths !== undefined){
let data0 = data.hundredths;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/hundredths",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/hundredths",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err4);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/hundredths",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err5);
errors++;
}
}
}
if(data.certainty !== undefined){
if(!(validate73(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err6);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.individual === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "individual"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.household === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "household"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.collective === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "collective"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.legalBasis === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((((key0 === "individual") || (key0 === "household")) || (key0 === "collective")) || (key0 === "legalBasis"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.individual !== undefined){
let data0 = data.individual;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate79(data0, {instancePath:instancePath+"/individual",parentData:data,parentDataProperty:"individual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 !== null){
const err5 = {instancePath:instancePath+"/individual",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err5);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/individual",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err6);
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
}
if(data.household !== undefined){
let data1 = data.household;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate79(data1, {instancePath:instancePath+"/household",parentData:data,parentDataProperty:"household",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs10 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/household",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err7);
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err8 = {instancePath:instancePath+"/household",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err8);
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.collective !== undefined){
let data2 = data.collective;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(!(validate79(data2, {instancePath:instancePath+"/collective",parentData:data,parentDataProperty:"collective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid2 = _errs14 === errors;
valid3 = valid3 || _valid2;
const _errs15 = errors;
if(data2 !== null){
const err9 = {instancePath:instancePath+"/collective",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err9);
errors++;
}
var _valid2 = _errs15 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err10 = {instancePath:instancePath+"/collective",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err10);
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
}
if(data.legalBasis !== undefined){
if(!(validate56(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err11);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"required":["obligatory","threshold","basis","fullCouncil","certainty","legalBasis"],"properties":{"obligatory":{"type":"boolean"},"threshold":{"type":"object","additionalProperties":false,"required":["numerator","denominator","comparison"],"properties":{"numerator":{"type":"integer","minimum":1,"maximum":1000},"denominator":{"type":"integer","minimum":1,"maximum":1000},"comparison":{"type":"string","enum":["atLeast","moreThan"]}}},"basis":{"type":"string","enum":["totalMembers","presentMembers"]},"fullCouncil":{"type":"boolean"},"certainty":{"$ref":"words.defs.json#/$defs/certainty"},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.obligatory === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "obligatory"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.threshold === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "threshold"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.basis === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "basis"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.fullCouncil === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "fullCouncil"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.certainty === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.legalBasis === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "obligatory") || (key0 === "threshold")) || (key0 === "basis")) || (key0 === "fullCouncil")) || (key0 === "certainty")) || (key0 === "legalBasis"))){
const err6 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.obligatory !== undefined){
if(typeof data.obligatory !== "boolean"){
const err7 = {instancePath:instancePath+"/obligatory",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.threshold !== undefined){
let data1 = data.threshold;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.numerator === undefined){
const err8 = {instancePath:instancePath+"/threshold",keyword:"required",params:{missingProperty: "numerator"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data1.denominator === undefined){
const err9 = {instancePath:instancePath+"/threshold",keyword:"required",params:{missingProperty: "denominator"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data1.comparison === undefined){
const err10 = {instancePath:instancePath+"/threshold",keyword:"required",params:{missingProperty: "comparison"}};
(vErrors ??= []).push(err10);
errors++;
}
for(const key1 in data1){
if(!(((key1 === "numerator") || (key1 === "denominator")) || (key1 === "comparison"))){
const err11 = {instancePath:instancePath+"/threshold",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data1.numerator !== undefined){
let data2 = data1.numerator;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/threshold/numerator",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/threshold/numerator",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err13);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/threshold/numerator",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data1.denominator !== undefined){
let data3 = data1.denominator;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err15 = {instancePath:instancePath+"/threshold/denominator",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/threshold/denominator",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err16);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/threshold/denominator",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
}
}
if(data1.comparison !== undefined){
let data4 = data1.comparison;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/threshold/comparison",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
if(!((data4 === "atLeast") || (data4 === "moreThan"))){
const err19 = {instancePath:instancePath+"/threshold/comparison",keyword:"enum",params:{allowedValues: schema34.properties.threshold.properties.comparison.enum}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/threshold",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.basis !== undefined){
let data5 = data.basis;
if(typeof data5 !== "string"){
const err21 = {instancePath:instancePath+"/basis",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
if(!((data5 === "totalMembers") || (data5 === "presentMembers"))){
const err22 = {instancePath:instancePath+"/basis",keyword:"enum",params:{allowedValues: schema34.properties.basis.enum}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.fullCouncil !== undefined){
if(typeof data.fullCouncil !== "boolean"){
const err23 = {instancePath:instancePath+"/fullCouncil",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.certainty !== undefined){
if(!(validate73(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.legalBasis !== undefined){
if(!(validate56(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err24);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.family === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "family"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.level === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "level"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.subjects === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "subjects"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.decider === undefined){
const err5 = {instancePath,keyword:"required",params:{missingProperty: "decider"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.money === undefined){
const err6 = {instancePath,keyword:"required",params:{missingProperty: "money"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.vote === undefined){
const err7 = {instancePath,keyword:"required",params:{missingProperty: "vote"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.standardKnown === undefined){
const err8 = {instancePath,keyword:"required",params:{missingProperty: "standardKnown"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.legalBasis === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err9);
errors++;
}
for(const key0 in data){
if(!(func8.call(schema26.properties, key0))){
const err10 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.code !== undefined){
if(!(validate66(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate68(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.family !== undefined){
let data2 = data.family;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/family",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err11);
errors++;
}
if(!((data2 === "emulationTitle") || (data2 === "commendationForm"))){
const err12 = {instancePath:instancePath+"/family",keyword:"enum",params:{allowedValues: schema26.properties.family.enum}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/level",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err13);
errors++;
}
if(!((((data3 === "unit") || (data3 === "province")) || (data3 === "government")) || (data3 === "state"))){
const err14 = {instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues: schema26.properties.level.enum}};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.subjects !== undefined){
let data4 = data.subjects;
if(Array.isArray(data4)){
if(data4.length > 3){
const err15 = {instancePath:instancePath+"/subjects",keyword:"maxItems",params:{limit: 3}};
(vErrors ??= []).push(err15);
errors++;
}
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/subjects",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data4[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err17);
errors++;
}
}
if(data.decider !== undefined){
let data6 = data.decider;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.authority === undefined){
const err18 = {instancePath:instancePath+"/decider",keyword:"required",params:{missingProperty: "authority"}};
(vErrors ??= []).push(err18);
errors++;
}
if(data6.name === undefined){
const err19 = {instancePath:instancePath+"/decider",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err19);
errors++;
}
if(data6.certainty === undefined){
const err20 = {instancePath:instancePath+"/decider",keyword:"required",params:{missingProperty: "certainty"}};
(vErrors ??= []).push(err20);
errors++;
}
for(const key1 in data6){
if(!(((key1 === "authority") || (key1 === "name")) || (key1 === "certainty"))){
const err21 = {instancePath:instancePath+"/decider",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data6.authority !== undefined){
let data7 = data6.authority;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/decider/authority",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err22);
errors++;
}
if(!(((((data7 === "unitHead") || (data7 === "provincialChair")) || (data7 === "primeMinister")) || (data7 === "president")) || (data7 === "enterpriseDirector"))){
const err23 = {instancePath:instancePath+"/decider/authority",keyword:"enum",params:{allowedValues: schema26.properties.decider.properties.authority.enum}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data6.name !== undefined){
if(!(validate68(data6.name, {instancePath:instancePath+"/decider/name",parentData:data6,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data6.certainty !== undefined){
if(!(validate73(data6.certainty, {instancePath:instancePath+"/decider/certainty",parentData:data6,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/decider",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.classes !== undefined){
let data10 = data.classes;
if(Array.isArray(data10)){
if(data10.length > 5){
const err25 = {instancePath:instancePath+"/classes",keyword:"maxItems",params:{limit: 5}};
(vErrors ??= []).push(err25);
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.code === undefined){
const err26 = {instancePath:instancePath+"/classes/" + i1,keyword:"required",params:{missingProperty: "code"}};
(vErrors ??= []).push(err26);
errors++;
}
if(data11.name === undefined){
const err27 = {instancePath:instancePath+"/classes/" + i1,keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err27);
errors++;
}
if(data11.money === undefined){
const err28 = {instancePath:instancePath+"/classes/" + i1,keyword:"required",params:{missingProperty: "money"}};
(vErrors ??= []).push(err28);
errors++;
}
for(const key2 in data11){
if(!(((key2 === "code") || (key2 === "name")) || (key2 === "money"))){
const err29 = {instancePath:instancePath+"/classes/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data11.code !== undefined){
if(!(validate75(data11.code, {instancePath:instancePath+"/classes/" + i1+"/code",parentData:data11,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data11.name !== undefined){
if(!(validate68(data11.name, {instancePath:instancePath+"/classes/" + i1+"/name",parentData:data11,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data11.money !== undefined){
if(!(validate78(data11.money, {instancePath:instancePath+"/classes/" + i1+"/money",parentData:data11,parentDataProperty:"money",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/classes/" + i1,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/classes",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.money !== undefined){
let data15 = data.money;
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(!(validate78(data15, {instancePath:instancePath+"/money",parentData:data,parentDataProperty:"money",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid7 = valid7 || _valid0;
const _errs29 = errors;
if(data15 !== null){
const err32 = {instancePath:instancePath+"/money",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err32);
errors++;
}
var _valid0 = _errs29 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err33 = {instancePath:instancePath+"/money",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err33);
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.vote !== undefined){
if(!(validate87(data.vote, {instancePath:instancePath+"/vote",parentData:data,parentDataProperty:"vote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.standardKnown !== undefined){
if(typeof data.standardKnown !== "boolean"){
const err34 = {instancePath:instancePath+"/standardKnown",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate56(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err35);
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/award-catalogue.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moneyRule === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "moneyRule"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.titles === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "titles"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "moneyRule")) || (key0 === "titles"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate54(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.moneyRule !== undefined){
let data1 = data.moneyRule;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.roundUpToDong === undefined){
const err3 = {instancePath:instancePath+"/moneyRule",keyword:"required",params:{missingProperty: "roundUpToDong"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.householdPerIndividual === undefined){
const err4 = {instancePath:instancePath+"/moneyRule",keyword:"required",params:{missingProperty: "householdPerIndividual"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data1.baseSalaryAt === undefined){
const err5 = {instancePath:instancePath+"/moneyRule",keyword:"required",params:{missingProperty: "baseSalaryAt"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.legalBasis === undefined){
const err6 = {instancePath:instancePath+"/moneyRule",keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err6);
errors++;
}
for(const key1 in data1){
if(!((((key1 === "roundUpToDong") || (key1 === "householdPerIndividual")) || (key1 === "baseSalaryAt")) || (key1 === "legalBasis"))){
const err7 = {instancePath:instancePath+"/moneyRule",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data1.roundUpToDong !== undefined){
let data2 = data1.roundUpToDong;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/moneyRule/roundUpToDong",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err8);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/moneyRule/roundUpToDong",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err9);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/moneyRule/roundUpToDong",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err10);
errors++;
}
}
}
if(data1.householdPerIndividual !== undefined){
let data3 = data1.householdPerIndividual;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.numerator === undefined){
const err11 = {instancePath:instancePath+"/moneyRule/householdPerIndividual",keyword:"required",params:{missingProperty: "numerator"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data3.denominator === undefined){
const err12 = {instancePath:instancePath+"/moneyRule/householdPerIndividual",keyword:"required",params:{missingProperty: "denominator"}};
(vErrors ??= []).push(err12);
errors++;
}
for(const key2 in data3){
if(!((key2 === "numerator") || (key2 === "denominator"))){
const err13 = {instancePath:instancePath+"/moneyRule/householdPerIndividual",keyword:"additionalProperties",params:{additionalProperty: key2}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data3.numerator !== undefined){
let data4 = data3.numerator;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/moneyRule/householdPerIndividual/numerator",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err14);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/moneyRule/householdPerIndividual/numerator",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err15);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/moneyRule/householdPerIndividual/numerator",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
}
}
if(data3.denominator !== undefined){
let data5 = data3.denominator;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/moneyRule/householdPerIndividual/denominator",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err17);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/moneyRule/householdPerIndividual/denominator",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err18);
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/moneyRule/householdPerIndividual/denominator",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/moneyRule/householdPerIndividual",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data1.baseSalaryAt !== undefined){
let data6 = data1.baseSalaryAt;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/moneyRule/baseSalaryAt",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
if(!(data6 === "decisionDate")){
const err22 = {instancePath:instancePath+"/moneyRule/baseSalaryAt",keyword:"enum",params:{allowedValues: schema19.properties.moneyRule.properties.baseSalaryAt.enum}};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data1.legalBasis !== undefined){
if(!(validate56(data1.legalBasis, {instancePath:instancePath+"/moneyRule/legalBasis",parentData:data1,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/moneyRule",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data.titles !== undefined){
let data8 = data.titles;
if(Array.isArray(data8)){
if(data8.length > 60){
const err24 = {instancePath:instancePath+"/titles",keyword:"maxItems",params:{limit: 60}};
(vErrors ??= []).push(err24);
errors++;
}
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/titles",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err25);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data8[i0], {instancePath:instancePath+"/titles/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/titles",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err27);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
