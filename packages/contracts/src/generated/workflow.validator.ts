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

const pattern5 = new RegExp("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern5.test(data)){
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
validate62.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["id","title","holder","steps"],"properties":{"id":{"$ref":"words.defs.json#/$defs/stageId"},"title":{"$ref":"words.defs.json#/$defs/localText"},"holder":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/post"}]},"clock":{"$ref":"#/$defs/clock"},"terminal":{"type":"string","enum":["awarded","notProposed","declined","withdrawn","refused"]},"steps":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/step"}}},"if":{"required":["terminal"]},"then":{"properties":{"holder":{"type":"null"},"clock":false,"steps":{"maxItems":0}}},"else":{"properties":{"holder":{"not":{"type":"null"}},"steps":{"minItems":1}}}};
const schema28 = {"type":"string","enum":["platformAdministrator","campaignOffice","verifier","agencyOfficer","agencyHead","councilMember","councilSecretary","deciderOffice","nominee"]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((((data === "platformAdministrator") || (data === "campaignOffice")) || (data === "verifier")) || (data === "agencyOfficer")) || (data === "agencyHead")) || (data === "councilMember")) || (data === "councilSecretary")) || (data === "deciderOffice")) || (data === "nominee"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema28.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"string","enum":["subject","agency","province"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((data === "subject") || (data === "agency")) || (data === "province"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema29.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "role"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "at"}};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "at"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.role !== undefined){
if(!(validate68(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
if(!(validate70(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err3);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"required":["workingDays","settingKey","legalBasis"],"properties":{"workingDays":{"type":"integer","minimum":1,"maximum":250},"settingKey":{"type":"string","maxLength":80,"pattern":"^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"},"startsOn":{"type":"string","enum":["stage","receipt"]},"onSupplement":{"type":"string","enum":["restart","pause"]},"legalBasis":{"$ref":"words.defs.json#/$defs/legalBases"}}};
const pattern6 = new RegExp("^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const pattern8 = new RegExp("^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err0);
errors++;
}
if(!pattern8.test(data)){
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
validate76.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"string","enum":["verified","unverified"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((data === "verified") || (data === "unverified"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema34.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate76(data.validFrom, {instancePath:instancePath+"/validFrom",parentData:data,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.validTo !== undefined){
if(!(validate76(data.validTo, {instancePath:instancePath+"/validTo",parentData:data,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.certainty !== undefined){
if(!(validate79(data.certainty, {instancePath:instancePath+"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate75(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err1);
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workingDays === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "workingDays"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.settingKey === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "settingKey"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.legalBasis === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "legalBasis"}};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "workingDays") || (key0 === "settingKey")) || (key0 === "startsOn")) || (key0 === "onSupplement")) || (key0 === "legalBasis"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.workingDays !== undefined){
let data0 = data.workingDays;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/workingDays",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 250 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/workingDays",keyword:"maximum",params:{comparison: "<=", limit: 250}};
(vErrors ??= []).push(err5);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/workingDays",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
if(data.settingKey !== undefined){
let data1 = data.settingKey;
if(typeof data1 === "string"){
if(func1(data1) > 80){
const err7 = {instancePath:instancePath+"/settingKey",keyword:"maxLength",params:{limit: 80}};
(vErrors ??= []).push(err7);
errors++;
}
if(!pattern6.test(data1)){
const err8 = {instancePath:instancePath+"/settingKey",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*$"}};
(vErrors ??= []).push(err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/settingKey",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.startsOn !== undefined){
let data2 = data.startsOn;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/startsOn",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
if(!((data2 === "stage") || (data2 === "receipt"))){
const err11 = {instancePath:instancePath+"/startsOn",keyword:"enum",params:{allowedValues: schema30.properties.startsOn.enum}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.onSupplement !== undefined){
let data3 = data.onSupplement;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/onSupplement",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err12);
errors++;
}
if(!((data3 === "restart") || (data3 === "pause"))){
const err13 = {instancePath:instancePath+"/onSupplement",keyword:"enum",params:{allowedValues: schema30.properties.onSupplement.enum}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate74(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"string","enum":["submit","recordAgencyCouncil","awardAtAgency","signSubmissionLetter","receive","requestSupplement","answerSupplement","return","appraise","verify","recordProvincialCouncil","signDecision","declineDecision","withdraw","suspend","resume"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((((((((((((((data === "submit") || (data === "recordAgencyCouncil")) || (data === "awardAtAgency")) || (data === "signSubmissionLetter")) || (data === "receive")) || (data === "requestSupplement")) || (data === "answerSupplement")) || (data === "return")) || (data === "appraise")) || (data === "verify")) || (data === "recordProvincialCouncil")) || (data === "signDecision")) || (data === "declineDecision")) || (data === "withdraw")) || (data === "suspend")) || (data === "resume"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema36.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"string","enum":["roundOpen","answersComplete","councilPassed","opinionGiven","titleWithinCompetence","standardKnown","eligible"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err0);
errors++;
}
if(!(((((((data === "roundOpen") || (data === "answersComplete")) || (data === "councilPassed")) || (data === "opinionGiven")) || (data === "titleWithinCompetence")) || (data === "standardKnown")) || (data === "eligible"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema37.enum}};
(vErrors ??= []).push(err1);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const pattern9 = new RegExp("^(\\$start|\\$same|\\$origin|[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?)$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.act === undefined){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "act"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "to"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.by === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "by"}};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "act") || (key0 === "label")) || (key0 === "to")) || (key0 === "by")) || (key0 === "requires")) || (key0 === "needsReason")) || (key0 === "legalBasis"))){
const err4 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.act !== undefined){
if(!(validate85(data.act, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
if(!(validate60(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(func1(data2) > 64){
const err5 = {instancePath:instancePath+"/to",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err5);
errors++;
}
if(!pattern9.test(data2)){
const err6 = {instancePath:instancePath+"/to",keyword:"pattern",params:{pattern: "^(\\$start|\\$same|\\$origin|[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?)$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.by !== undefined){
let data3 = data.by;
if(Array.isArray(data3)){
if(data3.length > 9){
const err8 = {instancePath:instancePath+"/by",keyword:"maxItems",params:{limit: 9}};
(vErrors ??= []).push(err8);
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/by",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data3[i0], {instancePath:instancePath+"/by/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/by",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.requires !== undefined){
let data5 = data.requires;
if(Array.isArray(data5)){
if(data5.length > 7){
const err11 = {instancePath:instancePath+"/requires",keyword:"maxItems",params:{limit: 7}};
(vErrors ??= []).push(err11);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate89(data5[i1], {instancePath:instancePath+"/requires/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/requires",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.needsReason !== undefined){
if(typeof data.needsReason !== "boolean"){
const err13 = {instancePath:instancePath+"/needsReason",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.legalBasis !== undefined){
if(!(validate74(data.legalBasis, {instancePath:instancePath+"/legalBasis",parentData:data,parentDataProperty:"legalBasis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err14);
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.terminal === undefined) && (missing0 = "terminal")){
const err0 = {};
(vErrors ??= []).push(err0);
errors++;
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
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holder !== undefined){
if(data.holder !== null){
const err1 = {instancePath:instancePath+"/holder",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.clock !== undefined){
const err2 = {instancePath:instancePath+"/clock",keyword:"false schema",params:{}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.steps !== undefined){
let data2 = data.steps;
if(Array.isArray(data2)){
if(data2.length > 0){
const err3 = {instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 0}};
(vErrors ??= []).push(err3);
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.holder = true;
props0.clock = true;
props0.steps = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holder !== undefined){
const _errs9 = errors;
const _errs10 = errors;
if(data.holder !== null){
const err4 = {};
(vErrors ??= []).push(err4);
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
const err5 = {instancePath:instancePath+"/holder",keyword:"not",params:{}};
(vErrors ??= []).push(err5);
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
if(data.steps !== undefined){
let data4 = data.steps;
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.holder = true;
props0.steps = true;
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
if(data.title === undefined){
const err9 = {instancePath,keyword:"required",params:{missingProperty: "title"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.holder === undefined){
const err10 = {instancePath,keyword:"required",params:{missingProperty: "holder"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.steps === undefined){
const err11 = {instancePath,keyword:"required",params:{missingProperty: "steps"}};
(vErrors ??= []).push(err11);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "title")) || (key0 === "holder")) || (key0 === "clock")) || (key0 === "terminal")) || (key0 === "steps"))){
const err12 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.id !== undefined){
if(!(validate62(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate60(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.holder !== undefined){
let data7 = data.holder;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(data7 !== null){
const err13 = {instancePath:instancePath+"/holder",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err13);
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
const _errs20 = errors;
if(!(validate67(data7, {instancePath:instancePath+"/holder",parentData:data,parentDataProperty:"holder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err14 = {instancePath:instancePath+"/holder",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err14);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.clock !== undefined){
if(!(validate73(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.terminal !== undefined){
let data9 = data.terminal;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/terminal",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err15);
errors++;
}
if(!(((((data9 === "awarded") || (data9 === "notProposed")) || (data9 === "declined")) || (data9 === "withdrawn")) || (data9 === "refused"))){
const err16 = {instancePath:instancePath+"/terminal",keyword:"enum",params:{allowedValues: schema26.properties.terminal.enum}};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.steps !== undefined){
let data10 = data.steps;
if(Array.isArray(data10)){
if(data10.length > 20){
const err17 = {instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 20}};
(vErrors ??= []).push(err17);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data10[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"}};
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
validate64.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://thidua.vn/schemas/v1/workflow.schema.json" */;
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
if(data.start === undefined){
const err3 = {instancePath,keyword:"required",params:{missingProperty: "start"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.stages === undefined){
const err4 = {instancePath,keyword:"required",params:{missingProperty: "stages"}};
(vErrors ??= []).push(err4);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "id")) || (key0 === "version")) || (key0 === "title")) || (key0 === "start")) || (key0 === "stages"))){
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
if(data.start !== undefined){
if(!(validate62(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.stages !== undefined){
let data5 = data.stages;
if(Array.isArray(data5)){
if(data5.length > 40){
const err6 = {instancePath:instancePath+"/stages",keyword:"maxItems",params:{limit: 40}};
(vErrors ??= []).push(err6);
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/stages",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err7);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data5[i0], {instancePath:instancePath+"/stages/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/stages",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err9);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
