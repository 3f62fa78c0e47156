// Made from schemas/v1 by `node scripts/generate.ts`; never edited by hand.

export type AwardCatalogue = { readonly "$schema"?: SchemaAddress; readonly "moneyRule": { readonly "roundUpToDong": number; readonly "householdPerIndividual": { readonly "numerator": number; readonly "denominator": number }; readonly "baseSalaryAt": "decisionDate"; readonly "legalBasis": LegalBases }; readonly "titles": readonly (AwardCatalogueTitle)[] }

export type AwardCatalogueMultiplier = { readonly "hundredths": number; readonly "certainty": Certainty }

export type AwardCatalogueMoney = { readonly "individual": AwardCatalogueMultiplier | null; readonly "household": AwardCatalogueMultiplier | null; readonly "collective": AwardCatalogueMultiplier | null; readonly "legalBasis": LegalBases }

export type AwardCatalogueVote = { readonly "obligatory": boolean; readonly "threshold": { readonly "numerator": number; readonly "denominator": number; readonly "comparison": "atLeast" | "moreThan" }; readonly "basis": "totalMembers" | "presentMembers"; readonly "fullCouncil": boolean; readonly "certainty": Certainty; readonly "legalBasis": LegalBases }

export type AwardCatalogueTitle = { readonly "code": TitleCode; readonly "name": LocalText; readonly "family": "emulationTitle" | "commendationForm"; readonly "level": "unit" | "province" | "government" | "state"; readonly "subjects": readonly (SubjectKind)[]; readonly "decider": { readonly "authority": "unitHead" | "provincialChair" | "primeMinister" | "president" | "enterpriseDirector"; readonly "name": LocalText; readonly "certainty": Certainty }; readonly "classes"?: readonly ({ readonly "code": KebabId; readonly "name": LocalText; readonly "money": AwardCatalogueMoney })[]; readonly "money": AwardCatalogueMoney | null; readonly "vote": AwardCatalogueVote; readonly "standardKnown": boolean; readonly "legalBasis": LegalBases }

export type BaseSalary = { readonly "$schema"?: SchemaAddress; readonly "amounts": readonly (BaseSalaryAmount)[] }

export type BaseSalaryAmount = { readonly "amountDong": number; readonly "validFrom": LegalDate; readonly "validTo": LegalDate | null; readonly "legalBasis": LegalBases; readonly "certainty": Certainty }

export type CampaignPart = { readonly "$schema"?: SchemaAddress; readonly "identity"?: Campaign["identity"]; readonly "legalDocuments"?: Campaign["legalDocuments"]; readonly "purposes"?: Campaign["purposes"]; readonly "requirements"?: Campaign["requirements"]; readonly "contentAreas"?: Campaign["contentAreas"]; readonly "phases"?: Campaign["phases"]; readonly "yearToPhase"?: Campaign["yearToPhase"]; readonly "criterionGroups"?: Campaign["criterionGroups"]; readonly "dtiRule"?: Campaign["dtiRule"]; readonly "awards"?: Campaign["awards"]; readonly "solutions"?: Campaign["solutions"]; readonly "duties"?: Campaign["duties"]; readonly "reports"?: Campaign["reports"]; readonly "oddities"?: Campaign["oddities"] }

export type Campaign = { readonly "$schema"?: SchemaAddress; readonly "identity": CampaignIdentity; readonly "legalDocuments": readonly (CampaignDocument)[]; readonly "purposes": readonly (CampaignAim)[]; readonly "requirements": readonly (CampaignAim)[]; readonly "contentAreas": readonly (CampaignContentArea)[]; readonly "phases": readonly (CampaignPhase)[]; readonly "yearToPhase": readonly (CampaignYearToPhase)[]; readonly "criterionGroups": readonly (CampaignCriterionGroup)[]; readonly "dtiRule": CampaignDtiRule; readonly "awards": readonly (CampaignAward)[]; readonly "solutions": readonly (CampaignAim)[]; readonly "duties": readonly (CampaignDuty)[]; readonly "reports": readonly (CampaignReport)[]; readonly "oddities": readonly (CampaignOddity)[] }

export type CampaignIdentity = { readonly "id": KebabId; readonly "code": string; readonly "name": string; readonly "alias": readonly (string)[]; readonly "scope": string; readonly "provinceCode": UnitCode; readonly "startYear": number; readonly "endYear": number; readonly "decision": { readonly "number": string; readonly "date": LegalDate; readonly "issuer": string; readonly "signedBy": string; readonly "signedAs": readonly (string)[]; readonly "summary": string; readonly "article1": string; readonly "inForce": string; readonly "executors": string; readonly "recipients": readonly (string)[]; readonly "asPrinted": readonly (string)[]; readonly "proposedBy": string }; readonly "parentMovement": string; readonly "closing": string }

export type CampaignDocument = LegalDocumentDocument

export type CampaignAim = { readonly "id": string; readonly "text": string; readonly "place": string; readonly "gloss": LocalText }

export type CampaignContentArea = { readonly "id": string; readonly "letter": string; readonly "slug": KebabId; readonly "text": string; readonly "gloss": LocalText }

export type CampaignPhase = { readonly "id": string; readonly "title": string; readonly "startYear": number; readonly "endYear": number; readonly "reviewYear": number; readonly "review": Occasion; readonly "text": string }

export type CampaignYearToPhase = { readonly "year": number; readonly "phase": string; readonly "note": string | null; readonly "certainty": Certainty }

export type CampaignCriterion = { readonly "id": KebabId; readonly "code": string; readonly "text": string; readonly "place": string; readonly "answerTypes": readonly ("yesNo" | "graded" | "numeric" | "count" | "alternative")[]; readonly "evidence": readonly (LocalText)[]; readonly "forms": readonly (string)[]; readonly "appliesTo": readonly (Occasion)[]; readonly "gloss": LocalText; readonly "parts"?: readonly ({ readonly "code": string; readonly "gloss": LocalText })[]; readonly "computedBy"?: "dti-rank"; readonly "settings"?: readonly (SettingSetting)[] }

export type CampaignCriterionGroup = { readonly "id": string; readonly "letter": string; readonly "title": string; readonly "cumulative": boolean; readonly "certainty": Certainty; readonly "criteria": readonly (CampaignCriterion)[] }

export type CampaignAward = { readonly "occasion": Occasion; readonly "title": TitleCode; readonly "subjects": readonly (SubjectKind)[]; readonly "decidedBy": string; readonly "preparedBy": string; readonly "standard": string | null; readonly "note"?: LocalText; readonly "legalBasis": LegalBases }

export type CampaignDuty = { readonly "id": string; readonly "organization": string; readonly "verb": string; readonly "text": string; readonly "request"?: boolean; readonly "gloss": LocalText }

export type CampaignReport = { readonly "id": string; readonly "from": string; readonly "to": string; readonly "what": string; readonly "when": string; readonly "place": string; readonly "quote": string }

export type CampaignOddity = { readonly "id": string; readonly "text": string; readonly "handling": string; readonly "quotes": readonly (string)[] }

export type CampaignDtiRule = { readonly "criterionId": KebabId; readonly "appliesTo": readonly (Occasion)[]; readonly "requiresDocument": string; readonly "untilIssued": "notYetApplicable"; readonly "ranks": readonly ({ readonly "unitKinds": readonly (UnitKind)[]; readonly "bestRank": number; readonly "worstRank": number; readonly "quote": string })[]; readonly "value": "averageOfYearlyScores"; readonly "quote": string; readonly "settings": readonly (SettingSetting)[]; readonly "legalBasis": LegalBases }

export type Demonstration = { readonly "$schema"?: SchemaAddress; readonly "invented": true; readonly "note": string; readonly "units": readonly (OrganisationUnitUnit)[]; readonly "councilSizes": readonly ({ readonly "unit": UnitCode; readonly "size": number })[]; readonly "subjects": readonly (DemonstrationSubject)[]; readonly "accounts": readonly (DemonstrationAccount)[]; readonly "campaign": KebabId; readonly "rounds": readonly (DemonstrationRound)[] }

export type DemonstrationSubject = { readonly "stakeholder": StakeholderKind; readonly "kind": SubjectKind; readonly "name": string; readonly "address"?: string; readonly "unit": UnitCode; readonly "owner"?: string; readonly "note"?: string }

export type DemonstrationAccount = { readonly "username": string; readonly "name": string; readonly "assignments": readonly ({ readonly "role": Role; readonly "unit": UnitCode })[] }

export type DemonstrationRound = { readonly "code": string; readonly "name": string; readonly "occasion": Occasion; readonly "year": number; readonly "opensOn": LegalDate; readonly "closesOn": LegalDate; readonly "titles": readonly (TitleCode)[] }

export type DocumentTemplate = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "form"?: KebabId; readonly "layout": "decree30" | "certificate" | "plain"; readonly "blocks": readonly (DocumentTemplateBlock)[] }

export type DocumentTemplateHeader = { readonly "kind": "header"; readonly "superior"?: string; readonly "issuer": string; readonly "number"?: string; readonly "place": string; readonly "date": string }

export type DocumentTemplateTitleBlock = { readonly "kind": "title"; readonly "name": string; readonly "subject"?: string; readonly "authority"?: string }

export type DocumentTemplateBasis = { readonly "kind": "basis"; readonly "lines": readonly (string)[] | string }

export type DocumentTemplateResolve = { readonly "kind": "resolve"; readonly "text": string }

export type DocumentTemplateArticle = { readonly "kind": "article"; readonly "number": number; readonly "text": string }

export type DocumentTemplateHeading = { readonly "kind": "heading"; readonly "text": string }

export type DocumentTemplateParagraph = { readonly "kind": "paragraph"; readonly "text": string; readonly "align"?: "left" | "center" | "justify" }

export type DocumentTemplateFacts = { readonly "kind": "facts"; readonly "rows": string }

export type DocumentTemplateTable = { readonly "kind": "table"; readonly "rows": string; readonly "columns": readonly (DocumentTemplateColumn)[] }

export type DocumentTemplateAnswers = { readonly "kind": "answers"; readonly "without"?: readonly (string)[] }

export type DocumentTemplateRecipients = { readonly "kind": "recipients"; readonly "lines": readonly (string)[] | string }

export type DocumentTemplateSignature = { readonly "kind": "signature"; readonly "form": string; readonly "post": string; readonly "name": string }

export type DocumentTemplatePageBreak = { readonly "kind": "pageBreak" }

export type DocumentTemplateColumn = { readonly "title": string; readonly "key": CamelId; readonly "widthMm": number; readonly "align"?: "left" | "center" | "right" }

export type DocumentTemplateBlock = DocumentTemplateHeader | DocumentTemplateTitleBlock | DocumentTemplateBasis | DocumentTemplateResolve | DocumentTemplateArticle | DocumentTemplateHeading | DocumentTemplateParagraph | DocumentTemplateFacts | DocumentTemplateTable | DocumentTemplateAnswers | DocumentTemplateRecipients | DocumentTemplateSignature | DocumentTemplatePageBreak

export type FormDefinition = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "formNumber": string; readonly "version": Version; readonly "title": LocalText; readonly "intro"?: LocalText; readonly "legalBasis"?: LegalBases; readonly "opens"?: FormDefinitionOpenings; readonly "deadlines"?: readonly (FormDefinitionDeadline)[]; readonly "sections": readonly (FormDefinitionSection)[] }

export type FormDefinitionSection = { readonly "id": string; readonly "title": LocalText; readonly "criterionId"?: KebabId; readonly "guidance"?: LocalText; readonly "visibleWhen"?: Expression; readonly "fields": readonly (FormDefinitionField)[]; readonly "fragments"?: readonly (FormDefinitionFragmentUse)[] }

export type FormDefinitionFieldKind = "shortText" | "longText" | "integer" | "decimal" | "percent" | "money" | "date" | "yesNo" | "verdict" | "choice" | "choices" | "rows" | "evidence" | "link" | "computed" | "guidance" | "heading" | "period" | "yesNoNotApplicable" | "rubric" | "matrix" | "unit" | "person" | "legalDocument" | "indicator" | "dtiRank"

export type FormDefinitionField = { readonly "id": CamelId; readonly "kind": FormDefinitionFieldKind; readonly "label": LocalText; readonly "help"?: LocalText; readonly "required"?: boolean; readonly "requiredWhen"?: Expression; readonly "visibleWhen"?: Expression; readonly "minLength"?: number; readonly "maxLength"?: number; readonly "minimum"?: number; readonly "maximum"?: number; readonly "scale"?: number; readonly "unit"?: LocalText; readonly "options"?: readonly (FormDefinitionOption)[]; readonly "codelist"?: CodelistUse; readonly "columns"?: readonly (FormDefinitionField)[]; readonly "minItems"?: number; readonly "maxItems"?: number; readonly "allowNotApplicable"?: boolean; readonly "computed"?: Expression; readonly "rules"?: readonly (FormDefinitionRule)[]; readonly "levels"?: readonly (FormDefinitionLevel)[]; readonly "matrixRows"?: readonly (FormDefinitionMatrixRow)[]; readonly "unitKinds"?: readonly (UnitKind)[]; readonly "indicatorId"?: KebabId; readonly "better"?: "more" | "less"; readonly "earliest"?: LegalDate; readonly "latest"?: LegalDate; readonly "hiddenValue"?: "inert" | "cleared" | "shown"; readonly "editableBy"?: FormDefinitionAudience; readonly "visibleTo"?: FormDefinitionAudience; readonly "evidenceDemands"?: readonly (FormDefinitionEvidenceDemand)[]; readonly "fragment"?: FormDefinitionFragmentPin; readonly "legalBasis"?: LegalBases }

export type FormDefinitionOption = { readonly "value": string; readonly "label": LocalText; readonly "validFrom"?: LegalDate; readonly "validTo"?: LegalDate }

export type FormDefinitionRule = { readonly "expression": Expression; readonly "message": LocalText }

export type FormDefinitionLevel = { readonly "value": string; readonly "label": LocalText; readonly "description"?: LocalText; readonly "pointsHundredths": number }

export type FormDefinitionMatrixRow = { readonly "id": CamelId; readonly "label": LocalText }

export type FormDefinitionAudience = { readonly "roles"?: readonly (Role)[]; readonly "stages"?: readonly (StageId)[] }

export type FormDefinitionEvidenceDemand = { readonly "when"?: Expression; readonly "minItems": number; readonly "message": LocalText; readonly "legalBasis"?: LegalBases }

export type FormDefinitionFragmentPin = { readonly "id": KebabId; readonly "version": Version }

export type FormDefinitionFragmentUse = { readonly "id": KebabId; readonly "version": Version; readonly "prefix"?: CamelId; readonly "after"?: CamelId }

export type FormDefinitionOpenings = { readonly "slots": readonly (FormDefinitionSlot)[]; readonly "pointsCapHundredths"?: number }

export type FormDefinitionSlot = { readonly "id": KebabId; readonly "label"?: LocalText; readonly "accepts": "fields" | "sections"; readonly "sectionId"?: string; readonly "most"?: number }

export type FormDefinitionDeadline = { readonly "id": KebabId; readonly "label": LocalText; readonly "workingDays": number; readonly "legalBasis"?: LegalBases }

export type FormExtension = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "base": FormExtensionBasePin; readonly "unitCode"?: UnitCode; readonly "legalBasis"?: LegalBases; readonly "addFields"?: readonly (FormExtensionAddedField)[]; readonly "addSections"?: readonly (FormExtensionAddedSection)[]; readonly "tighten"?: readonly (FormExtensionTightening)[]; readonly "rules"?: readonly (FormExtensionAddedRule)[]; readonly "deadlines"?: readonly (FormExtensionShorterDeadline)[]; readonly "scoring"?: FormExtensionPoints; readonly "remove"?: readonly (string)[]; readonly "rename"?: readonly (FormExtensionRenaming)[]; readonly "redefine"?: readonly (FormDefinitionField)[]; readonly "reprice"?: readonly (FormExtensionRepricing)[] }

export type FormExtensionBasePin = { readonly "formId": KebabId; readonly "version": Version; readonly "hash": string }

export type FormExtensionAddedField = { readonly "slot": KebabId; readonly "field": FormDefinitionField }

export type FormExtensionAddedSection = { readonly "slot": KebabId; readonly "section": FormDefinitionSection }

export type FormExtensionTightening = { readonly "fieldId": CamelId; readonly "columnId"?: CamelId; readonly "required"?: boolean; readonly "requiredWhen"?: Expression; readonly "minLength"?: number; readonly "maxLength"?: number; readonly "minimum"?: number; readonly "maximum"?: number; readonly "scale"?: number; readonly "minItems"?: number; readonly "maxItems"?: number; readonly "earliest"?: LegalDate; readonly "latest"?: LegalDate; readonly "options"?: readonly (string)[]; readonly "levels"?: readonly (string)[]; readonly "allowNotApplicable"?: boolean; readonly "evidenceDemands"?: readonly (FormDefinitionEvidenceDemand)[]; readonly "help"?: LocalText }

export type FormExtensionAddedRule = { readonly "fieldId": CamelId; readonly "expression": Expression; readonly "message": LocalText }

export type FormExtensionShorterDeadline = { readonly "id": KebabId; readonly "workingDays": number }

export type FormExtensionPoints = { readonly "capHundredths": number; readonly "criteria": readonly (ScoringModelCriterionScoring)[]; readonly "groups"?: readonly (ScoringModelGroup)[]; readonly "showWhileFilling"?: boolean }

export type FormExtensionRenaming = { readonly "from": CamelId; readonly "to": CamelId }

export type FormExtensionRepricing = { readonly "criterionId": KebabId; readonly "maxPointsHundredths": number }

export type FormFragment = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "legalBasis"?: LegalBases; readonly "fields": readonly (FormDefinitionField)[] }

export type Glossary = { readonly "$schema"?: SchemaAddress; readonly "terms": readonly (GlossaryTerm)[] }

export type GlossaryTerm = { readonly "id": KebabId; readonly "vi": string; readonly "en": string; readonly "identifiers": readonly (string)[]; readonly "meaning": string; readonly "avoid": readonly (string)[]; readonly "seenAs": readonly (string)[]; readonly "wording": "met" | "customary"; readonly "shelf": "most-needed" | "next"; readonly "legalBasis"?: LegalBases }

export type LegalDocument = { readonly "$schema"?: SchemaAddress; readonly "documents": readonly (LegalDocumentDocument)[] }

export type LegalDocumentDocument = { readonly "id": string; readonly "kind": "law" | "resolution" | "decree" | "circular" | "decision" | "plan" | "actionProgramme" | "submissionLetter" | "scheme" | "criteriaSet" | "guidance" | "movement" | "officialLetter" | "consolidatedText"; readonly "title": string; readonly "number": string | null; readonly "date": LegalDate | null; readonly "issuer": string | null; readonly "use": string; readonly "issued": boolean; readonly "validFrom"?: LegalDate; readonly "validTo"?: LegalDate; readonly "replacedBy"?: string; readonly "certainty": Certainty; readonly "source"?: string; readonly "note"?: string; readonly "quote"?: string }

export type OrganisationUnit = { readonly "$schema"?: SchemaAddress; readonly "source": string; readonly "certainty": Certainty; readonly "note"?: string; readonly "units": readonly (OrganisationUnitUnit)[] }

export type OrganisationUnitUnit = { readonly "code": UnitCode; readonly "name": string; readonly "shortName"?: string; readonly "nameEn"?: string; readonly "kind": UnitKind; readonly "parent": UnitCode | null; readonly "validFrom": LegalDate; readonly "validTo"?: LegalDate; readonly "councilSize"?: number; readonly "areaKm2"?: number; readonly "formerNames"?: readonly ({ readonly "name": string; readonly "until": LegalDate })[]; readonly "invented"?: boolean; readonly "source"?: string; readonly "certainty"?: Certainty; readonly "note"?: string }

export type Pipeline = WorkflowDefinition

export type PluginCatalog = { readonly "$schema"?: SchemaAddress; readonly "signed": PluginCatalogCatalogContent; readonly "signatures": readonly (PluginRootDocumentSignature)[] }

export type PluginCatalogBlob = { readonly "sha256": PluginFilesSha256; readonly "size": number }

export type PluginCatalogContribution = { readonly "point": string; readonly "count": number }

export type PluginCatalogCatalogEntry = { readonly "id": PluginManifestPluginId; readonly "version": Version; readonly "digest": PluginFilesSha256; readonly "blob": PluginCatalogBlob; readonly "title": LocalText; readonly "description": LocalText; readonly "publisher": string; readonly "stakeholders": readonly (StakeholderKind)[]; readonly "contributes": readonly (PluginCatalogContribution)[] }

export type PluginCatalogRevocation = { readonly "id": PluginManifestPluginId; readonly "digest": PluginFilesSha256; readonly "at": PluginRootInstant; readonly "reason": LocalText }

export type PluginCatalogCatalogContent = { readonly "type": "catalog"; readonly "province": PluginRootProvince; readonly "serial": number; readonly "rootVersion": number; readonly "issuedAt": PluginRootInstant; readonly "expiresAt": PluginRootInstant; readonly "entries": readonly (PluginCatalogCatalogEntry)[]; readonly "revocations": readonly (PluginCatalogRevocation)[] }

export type PluginCodelist = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "legalBasis"?: LegalBases; readonly "items": readonly (PluginCodelistCodelistItem)[] }

export type PluginCodelistCodelistItem = { readonly "code": string; readonly "label": LocalText; readonly "validFrom"?: LegalDate; readonly "validTo"?: LegalDate; readonly "provincialCode"?: string }

export type PluginCollection = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "retention": "campaign" | "fiveYears" | "tenYears" | "permanent"; readonly "titleField": CamelId; readonly "fields": readonly (PluginCollectionRecordField)[]; readonly "indexed"?: readonly (CamelId)[] }

export type PluginCollectionRecordField = { readonly "id": CamelId; readonly "label": LocalText; readonly "kind": "text" | "integer" | "number" | "boolean" | "date" | "choice" | "codelist"; readonly "required"?: boolean; readonly "maxLength"?: number; readonly "minimum"?: number; readonly "maximum"?: number; readonly "options"?: readonly (PluginCollectionRecordOption)[]; readonly "codelist"?: CodelistUse }

export type PluginCollectionRecordOption = { readonly "value": string; readonly "label": LocalText }

export type PluginFiles = { readonly "$schema"?: SchemaAddress; readonly "files": readonly (PluginFilesListedFile)[] }

export type PluginFilesSha256 = string

export type PluginFilesListedFile = { readonly "path": string; readonly "size": number; readonly "sha256": PluginFilesSha256 }

export type PluginKey = { readonly "$schema"?: SchemaAddress; readonly "keyId": PluginSignatureKeyId; readonly "publicKey": PluginSignaturePublicKey; readonly "secretKey"?: string; readonly "holder": string }

export type PluginManifest = { readonly "$schema"?: SchemaAddress; readonly "id": string; readonly "version": Version; readonly "platform": string; readonly "title": LocalText; readonly "description": LocalText; readonly "publisher": string; readonly "legalBasis"?: LegalBases; readonly "stakeholders": readonly (PluginManifestStakeholder)[]; readonly "requires"?: readonly (PluginManifestRequirement)[]; readonly "capabilities"?: readonly (PluginManifestCapability)[]; readonly "settings"?: readonly (PluginManifestSetting)[]; readonly "lenses"?: readonly (PluginManifestLens)[]; readonly "code"?: PluginManifestCode; readonly "contributes": { readonly "criterionGroups": readonly (PluginManifestCriterionGroup)[]; readonly "forms": PluginManifestFiles; readonly "scoring": PluginManifestFiles; readonly "workflows": PluginManifestFiles; readonly "documents": PluginManifestFiles; readonly "reports"?: PluginManifestFiles; readonly "widgets"?: PluginManifestFiles; readonly "collections"?: PluginManifestFiles; readonly "codelists"?: PluginManifestFiles; readonly "hooks"?: readonly (PluginManifestHook)[]; readonly "permissions"?: readonly (PluginManifestPermission)[]; readonly "menu"?: readonly (PluginManifestMenuItem)[]; readonly "notifications"?: readonly (PluginManifestNotification)[]; readonly "i18n"?: readonly (PluginManifestMessageFile)[] }; readonly "fixtures": readonly (PluginManifestFixture)[] }

export type PluginManifestPath = string

export type PluginManifestFile = { readonly "id": KebabId; readonly "file": PluginManifestPath }

export type PluginManifestFiles = readonly (PluginManifestFile)[]

export type PluginManifestCriterionGroup = { readonly "groupId": KebabId; readonly "criteria": readonly (KebabId)[] }

export type PluginManifestFixture = { readonly "form": KebabId; readonly "file": PluginManifestPath; readonly "expect": "valid" | "invalid" }

export type PluginManifestPluginId = string

export type PluginManifestRequirement = { readonly "id": PluginManifestPluginId; readonly "range": string }

export type PluginManifestCapability = { readonly "name": "notify.send"; readonly "items"?: readonly (string)[]; readonly "perDay"?: number }

export type PluginManifestSetting = { readonly "key": CamelId; readonly "title": LocalText; readonly "help"?: LocalText; readonly "kind": "integer" | "text" | "boolean" | "choice"; readonly "minimum"?: number; readonly "maximum"?: number; readonly "choices"?: readonly (PluginManifestSettingChoice)[]; readonly "default": number | string | boolean }

export type PluginManifestSettingChoice = { readonly "value": string; readonly "label": LocalText }

export type PluginManifestLens = { readonly "form": KebabId; readonly "fromVersion": Version; readonly "renames"?: readonly (PluginManifestRename)[]; readonly "optionValues"?: readonly (PluginManifestOptionValue)[] }

export type PluginManifestRename = { readonly "from": CamelId; readonly "to": CamelId }

export type PluginManifestOptionValue = { readonly "field": CamelId; readonly "from": string; readonly "to": string }

export type PluginManifestDossier = { readonly "occasions": readonly (Occasion)[]; readonly "form": KebabId; readonly "scoring"?: KebabId; readonly "workflow": KebabId }

export type PluginManifestStakeholder = { readonly "kind": StakeholderKind; readonly "title": LocalText; readonly "subjectKind": SubjectKind; readonly "unitKinds": readonly (UnitKind)[]; readonly "proposedBy": readonly (UnitKind)[]; readonly "dossiers": readonly (PluginManifestDossier)[] }

export type PluginManifestCodePath = string

export type PluginManifestCode = { readonly "file": PluginManifestCodePath; readonly "callTicks"?: number; readonly "memoryMegabytes"?: number }

export type PluginManifestHook = { readonly "id": KebabId; readonly "event": "answer.validate" | "answer.derive" | "score.form" | "dossier.beforeHandoff" | "transition.after" | "import.parse"; readonly "function": CamelId; readonly "form"?: KebabId; readonly "fields": readonly (CamelId)[]; readonly "title"?: LocalText; readonly "type"?: "text" | "integer" | "decimal" | "boolean"; readonly "criteria"?: readonly (PluginManifestHookCriterion)[]; readonly "capHundredths"?: number }

export type PluginManifestHookCriterion = { readonly "id": KebabId; readonly "title": LocalText; readonly "maxPointsHundredths": number }

export type PluginManifestPermission = { readonly "id": KebabId; readonly "title": LocalText; readonly "roles": readonly (Role)[]; readonly "on": PluginManifestOwnThing; readonly "acts": readonly ("read" | "write" | "export")[] }

export type PluginManifestOwnThing = { readonly "kind": "collection" | "report"; readonly "id": KebabId }

export type PluginManifestOwnPage = { readonly "kind": "collection" | "report" | "form"; readonly "id": KebabId }

export type PluginManifestMenuItem = { readonly "id": KebabId; readonly "title": LocalText; readonly "area": "work" | "campaign" | "reports" | "administration"; readonly "page": PluginManifestOwnPage; readonly "icon"?: "list" | "chart" | "book" | "people" | "calendar" | "document"; readonly "roles": readonly (Role)[]; readonly "priority"?: number }

export type PluginManifestNotification = { readonly "id": KebabId; readonly "event": "dossier.opened" | "dossier.returned" | "dossier.supplementRequested" | "dossier.submitted" | "dossier.decided" | "deadline.near"; readonly "to": readonly (Role)[]; readonly "title": LocalText; readonly "body": LocalText; readonly "perDay": number }

export type PluginManifestMessageFile = { readonly "language": "vi" | "en"; readonly "file": PluginManifestPath }

export type PluginMessages = { readonly "$schema"?: SchemaAddress; readonly "language": "vi" | "en"; readonly "messages": readonly (PluginMessagesMessage)[] }

export type PluginMessagesMessage = { readonly "key": string; readonly "text": string }

export type PluginReport = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "description"?: LocalText; readonly "legalBasis"?: LegalBases; readonly "dataset": PluginReportDataset; readonly "form"?: KebabId; readonly "filters"?: readonly (PluginReportFilter)[]; readonly "groupBy"?: readonly ("unit" | "unitKind" | "stakeholder" | "stage" | "outcome" | "round" | "year" | "month" | "title" | "criterion" | "dossier")[]; readonly "groupByField"?: CamelId; readonly "columns": readonly (PluginReportColumn)[]; readonly "sort"?: PluginReportSort; readonly "layout"?: PluginReportLayout }

export type PluginReportDataset = "dossiers" | "criterionOutcomes" | "evidence" | "deadlines"

export type PluginReportFilter = { readonly "field": CamelId; readonly "is": "equal" | "notEqual" | "atLeast" | "atMost" | "answered" | "notAnswered"; readonly "value"?: string }

export type PluginReportColumn = { readonly "id": CamelId; readonly "title": LocalText; readonly "measure": "count" | "sum" | "average" | "least" | "most" | "share" | "first"; readonly "of"?: CamelId; readonly "value"?: Expression; readonly "when"?: Expression; readonly "decimals"?: number }

export type PluginReportSort = { readonly "by": CamelId; readonly "direction": "ascending" | "descending" }

export type PluginReportLayout = { readonly "totals"?: boolean; readonly "chart"?: CamelId }

export type PluginRoot = { readonly "$schema"?: SchemaAddress; readonly "signed": PluginRootRootContent; readonly "signatures": readonly (PluginRootDocumentSignature)[] }

export type PluginRootInstant = string

export type PluginRootProvince = string

export type PluginRootNamespace = string

export type PluginRootDocumentSignature = { readonly "keyId": PluginSignatureKeyId; readonly "signature": PluginSignatureSignatureBytes }

export type PluginRootKeyRole = { readonly "keyIds": readonly (PluginSignatureKeyId)[]; readonly "threshold": number }

export type PluginRootRootKey = { readonly "keyId": PluginSignatureKeyId; readonly "publicKey": PluginSignaturePublicKey; readonly "holder": string }

export type PluginRootRootPublisher = { readonly "namespace": PluginRootNamespace; readonly "title": LocalText; readonly "keyIds": readonly (PluginSignatureKeyId)[]; readonly "threshold": number }

export type PluginRootRevokedKey = { readonly "keyId": PluginSignatureKeyId; readonly "at": PluginRootInstant; readonly "reason": string }

export type PluginRootRootRoles = { readonly "root": PluginRootKeyRole; readonly "catalog": PluginRootKeyRole; readonly "approver": PluginRootKeyRole }

export type PluginRootRootContent = { readonly "type": "root"; readonly "province": PluginRootProvince; readonly "version": number; readonly "issuedAt": PluginRootInstant; readonly "keys": readonly (PluginRootRootKey)[]; readonly "roles": PluginRootRootRoles; readonly "publishers": readonly (PluginRootRootPublisher)[]; readonly "revokedKeys": readonly (PluginRootRevokedKey)[] }

export type PluginSignature = { readonly "$schema"?: SchemaAddress; readonly "signatures": readonly (PluginSignaturePackageSignature)[] }

export type PluginSignatureKeyId = string

export type PluginSignaturePublicKey = string

export type PluginSignatureSignatureBytes = string

export type PluginSignaturePackageSignature = { readonly "role": "publisher" | "approver"; readonly "keyId": PluginSignatureKeyId; readonly "signature": PluginSignatureSignatureBytes }

export type PluginWidget = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "slot": "dossier.aside" | "dossier.summary" | "form.before" | "form.after" | "tasks.top" | "reports.top"; readonly "size"?: "small" | "medium" | "wide"; readonly "priority"?: number; readonly "form"?: KebabId; readonly "fields": readonly (CamelId)[]; readonly "blocks": readonly (PluginWidgetBlock)[] }

export type PluginWidgetHeading = { readonly "kind": "heading"; readonly "text": LocalText }

export type PluginWidgetText = { readonly "kind": "text"; readonly "text": LocalText }

export type PluginWidgetFacts = { readonly "kind": "facts"; readonly "rows": readonly (PluginWidgetFact)[] }

export type PluginWidgetProgress = { readonly "kind": "progress"; readonly "label": LocalText; readonly "value": PluginWidgetValue; readonly "of": PluginWidgetValue }

export type PluginWidgetBars = { readonly "kind": "bars"; readonly "label": LocalText; readonly "rows": readonly (PluginWidgetFact)[] }

export type PluginWidgetNotice = { readonly "kind": "notice"; readonly "tone": "information" | "success" | "warning"; readonly "text": LocalText; readonly "whenAnswered"?: CamelId }

export type PluginWidgetLink = { readonly "kind": "link"; readonly "label": LocalText; readonly "report": KebabId }

export type PluginWidgetFact = { readonly "label": LocalText; readonly "value": PluginWidgetValue }

export type PluginWidgetValue = { readonly "field"?: CamelId; readonly "number"?: number; readonly "report"?: KebabId; readonly "column"?: CamelId }

export type PluginWidgetBlock = PluginWidgetHeading | PluginWidgetText | PluginWidgetFacts | PluginWidgetProgress | PluginWidgetBars | PluginWidgetNotice | PluginWidgetLink

export type RuleSet = { readonly "$schema"?: SchemaAddress; readonly "ruleSets": readonly (RuleSetRuleSet)[] }

export type RuleSetRuleSet = { readonly "id": string; readonly "receivedFrom": LegalDate; readonly "receivedTo": LegalDate | null; readonly "law": readonly (string)[]; readonly "sameAs"?: string; readonly "provisional": boolean; readonly "moreFavourable": boolean; readonly "note"?: LocalText; readonly "legalBasis": LegalBases; readonly "certainty": Certainty }

export type ScoringModel = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "formId": KebabId; readonly "scale": "verdict" | "points"; readonly "legalBasis"?: LegalBases; readonly "note"?: LocalText; readonly "criteria": readonly (ScoringModelCriterionScoring)[]; readonly "groups"?: readonly (ScoringModelGroup)[]; readonly "totalCapHundredths"?: number; readonly "showWhileFilling"?: boolean }

export type ScoringModelCriterionScoring = { readonly "criterionId": KebabId; readonly "verdictField"?: CamelId; readonly "remarkField"?: CamelId; readonly "outcomeRule"?: Expression; readonly "computedBy"?: "dti-rank"; readonly "because"?: readonly (CamelId)[]; readonly "maxPointsHundredths"?: number; readonly "pointsRule"?: Expression; readonly "label"?: LocalText; readonly "legalBasis"?: LegalBases; readonly "parts"?: readonly (ScoringModelPart)[] }

export type ScoringModelPart = { readonly "id": KebabId; readonly "label"?: LocalText; readonly "role"?: "merit" | "bonus" | "deduction"; readonly "when"?: Expression; readonly "rubricField"?: CamelId; readonly "tiers"?: ScoringModelTiers; readonly "each"?: ScoringModelEach; readonly "rule"?: Expression; readonly "weightPercent"?: number; readonly "capHundredths"?: number; readonly "evidenceField"?: CamelId; readonly "legalBasis"?: LegalBases }

export type ScoringModelTiers = { readonly "value": Expression; readonly "better"?: "more" | "less"; readonly "steps": readonly (ScoringModelStep)[] }

export type ScoringModelStep = { readonly "from": number; readonly "pointsHundredths": number; readonly "label"?: LocalText }

export type ScoringModelEach = { readonly "count": Expression; readonly "pointsHundredths": number }

export type ScoringModelGroup = { readonly "id": KebabId; readonly "label": LocalText; readonly "criterionIds": readonly (KebabId)[]; readonly "capHundredths": number; readonly "weightPercent"?: number }

export type Setting = { readonly "$schema"?: SchemaAddress; readonly "settings": readonly (SettingSetting)[] }

export type SettingSetting = { readonly "key": string; readonly "title": LocalText; readonly "help"?: LocalText; readonly "kind": "integer" | "text" | "boolean"; readonly "format"?: "percent" | "workingDays" | "ratio" | "monthDay" | "choice"; readonly "choices"?: readonly ({ readonly "value": string; readonly "label": LocalText })[]; readonly "minimum"?: number; readonly "maximum"?: number; readonly "value": number | string | boolean | null; readonly "legalBasis": string; readonly "sources": LegalBases; readonly "certainty": Certainty }

export type LocalText = { readonly "vi": string; readonly "en"?: string }

export type LegalDate = string

export type Certainty = "verified" | "unverified"

export type LegalBasis = { readonly "documentId": string; readonly "place"?: string; readonly "validFrom"?: LegalDate; readonly "validTo"?: LegalDate; readonly "certainty"?: Certainty; readonly "note"?: string }

export type LegalBases = readonly (LegalBasis)[]

export type SchemaAddress = string

export type Version = string

export type KebabId = string

export type CamelId = string

export type Expression = string

export type CodelistUse = { readonly "id": KebabId; readonly "from"?: "plugin" | "province"; readonly "version"?: Version }

export type StakeholderKind = string

export type TitleCode = string

export type StageId = string

export type Role = "platformAdministrator" | "campaignOffice" | "verifier" | "agencyOfficer" | "agencyHead" | "councilMember" | "councilSecretary" | "deciderOffice" | "nominee"

export type SubjectKind = "individual" | "collective" | "household"

export type Occasion = "annual" | "interim" | "final" | "adHoc"

export type UnitKind = "province" | "provincialDepartment" | "commune" | "ward" | "specialZone" | "frontOrganization" | "press" | "partyBody"

export type UnitCode = string

export type WorkflowDefinition = { readonly "$schema"?: SchemaAddress; readonly "id": KebabId; readonly "version": Version; readonly "title": LocalText; readonly "start": StageId; readonly "stages": readonly (WorkflowStage)[] }

export type WorkflowAct = "submit" | "recordAgencyCouncil" | "awardAtAgency" | "signSubmissionLetter" | "receive" | "requestSupplement" | "answerSupplement" | "return" | "appraise" | "verify" | "recordProvincialCouncil" | "signDecision" | "declineDecision" | "withdraw" | "suspend" | "resume"

export type WorkflowRequirement = "roundOpen" | "answersComplete" | "councilPassed" | "opinionGiven" | "titleWithinCompetence" | "standardKnown" | "eligible"

export type WorkflowSeat = "subject" | "agency" | "province"

export type WorkflowPost = { readonly "role": Role; readonly "at": WorkflowSeat }

export type WorkflowStep = { readonly "act": WorkflowAct; readonly "label": LocalText; readonly "to": string; readonly "by": readonly (WorkflowPost)[]; readonly "requires"?: readonly (WorkflowRequirement)[]; readonly "needsReason"?: boolean; readonly "legalBasis"?: LegalBases }

export type WorkflowClock = { readonly "workingDays": number; readonly "settingKey": string; readonly "startsOn"?: "stage" | "receipt"; readonly "onSupplement"?: "restart" | "pause"; readonly "legalBasis": LegalBases }

export type WorkflowStage = { readonly "id": StageId; readonly "title": LocalText; readonly "holder": null | WorkflowPost; readonly "clock"?: WorkflowClock; readonly "terminal"?: "awarded" | "notProposed" | "declined" | "withdrawn" | "refused"; readonly "steps": readonly (WorkflowStep)[] }

export type WorkingCalendar = { readonly "$schema"?: SchemaAddress; readonly "country": "VN"; readonly "fromYear": number; readonly "toYear": number; readonly "days": readonly (WorkingCalendarDay)[] }

export type WorkingCalendarDay = { readonly "date": LegalDate; readonly "kind": "holiday" | "workday"; readonly "name": string; readonly "source": string; readonly "certainty": Certainty }
