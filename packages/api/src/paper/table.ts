import { getPaper } from './get-paper.ts'
import { listPapers } from './list-papers.ts'

export const paperTable = { 'paper.list': listPapers, 'paper.get': getPaper }
