export type {
  AnswerLeaf,
  CriterionNode,
  GroupNode,
  PartNode,
  PointsSource,
  RuleLeaf,
  ScoreTree,
} from '@thidua/contracts'
