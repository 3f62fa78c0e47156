export type {
  AddedRule,
  BasePin,
  ExtensionScoring,
  FieldTightening,
  FormExtension,
} from '@thidua/contracts'
