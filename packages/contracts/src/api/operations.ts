import type { Occasion, Role, StakeholderKind, SubjectKind, TitleCode } from '../model/words.ts'
import type { CalendarDayView, DtiView, PluginView, SettingView, UserView } from './administration-view.ts'
import type { CampaignView, RoundView } from './campaign-view.ts'
import type { CertificateCheck, DecisionView, NominationView } from './decision-view.ts'
import type { DossierOperations } from './dossier-operations.ts'
import type { DossierListItem, TaskView } from './dossier-view.ts'
import type { FormOperations } from './form-operations.ts'
import type { NoticeOperations } from './notice-operations.ts'
import type { PaperOperations } from './paper-operations.ts'
import type { PluginOperations } from './plugin-operations.ts'
import type { PluginPageOperations } from './plugin-page-operations.ts'
import type { RecordOperations } from './record-operations.ts'
import type { RemarkOperations } from './remark-operations.ts'
import type { Page, SessionView } from './session-view.ts'
import type { SignatureInput } from './station-input.ts'
import type { SubjectView, UnitView } from './unit-view.ts'

type Empty = Readonly<Record<never, never>>
type Paging = { readonly page?: number; readonly pageSize?: number }

/**
 * Every procedure of the API: tRPC for the web app, REST under `/api/v1` by the table in `@thidua/api`.
 * Commands (the second half of each name is a verb that changes something) carry an idempotency key in the
 * `Idempotency-Key` header.
 */
export type Operations = DossierOperations &
  FormOperations &
  NoticeOperations &
  PaperOperations &
  PluginOperations &
  PluginPageOperations &
  RecordOperations &
  RemarkOperations & {
    // session
    'session.signIn': { input: { readonly username: string; readonly password: string }; output: SessionView }
    'session.signOut': { input: Empty; output: Empty }
    'session.signOutEverywhere': { input: Empty; output: { readonly ended: number } }
    'session.getCurrent': { input: Empty; output: SessionView | null }
    'session.changePassword': { input: { readonly current: string; readonly next: string }; output: Empty }

    // campaign
    'campaign.get': { input: Empty; output: CampaignView }
    'campaign.listRounds': { input: { readonly openOnly?: boolean }; output: readonly RoundView[] }
    'campaign.openRound': {
      input: {
        readonly code: string
        readonly name: string
        readonly occasion: Occasion
        readonly year: number
        readonly opensOn: string
        readonly closesOn: string
        readonly titles: readonly TitleCode[]
      }
      output: RoundView
    }
    'campaign.closeRound': {
      input: { readonly roundId: string; readonly version: number }
      output: RoundView
    }
    'campaign.getDti': { input: Empty; output: DtiView }
    'campaign.enterDtiGuidance': {
      input: { readonly number: string; readonly issuedOn: string }
      output: DtiView
    }
    'campaign.recordDtiScore': {
      input: {
        readonly unitId: string
        readonly year: number
        readonly percent: number
        readonly source: string
      }
      output: DtiView
    }

    // organisation
    'unit.list': {
      input: { readonly search?: string; readonly kinds?: readonly string[] } & Paging
      output: Page<UnitView>
    }
    'unit.rename': {
      input: {
        readonly unitId: string
        readonly version: number
        readonly name: string
        readonly from: string
        readonly legalBasis: string
      }
      output: UnitView
    }
    'subject.list': {
      input: {
        readonly search?: string
        readonly stakeholder?: StakeholderKind
        readonly unitId?: string
      } & Paging
      output: Page<SubjectView>
    }
    'subject.register': {
      input: {
        readonly stakeholder: StakeholderKind
        readonly name: string
        readonly address?: string
        readonly unitId: string
      }
      output: SubjectView
    }
    'stakeholder.list': {
      /** `all`: also what the asker's units may open no dossiers of, to look for older ones. */
      input: { readonly all?: boolean }
      output: readonly {
        readonly kind: StakeholderKind
        readonly title: { readonly vi: string; readonly en?: string }
        readonly subjectKind: SubjectKind
        readonly isUnit: boolean
        readonly occasions: readonly Occasion[]
      }[]
    }

    // my work
    'task.list': { input: Empty; output: readonly TaskView[] }

    // nomination (F12)
    'nomination.create': {
      input: {
        readonly subjectName: string
        readonly subjectKind: SubjectKind
        readonly achievement: string
        readonly happenedOn: string
        readonly scope: 'unit' | 'commune' | 'province' | 'nation'
        readonly unitId: string
        readonly nominatedBy: string
      }
      output: { readonly id: string }
    }
    'nomination.list': { input: Paging; output: Page<NominationView> }

    // decision and certificate
    'decision.listReady': { input: Paging; output: Page<DossierListItem> }
    'decision.sign': {
      input: {
        readonly dossiers: readonly { readonly dossierId: string; readonly version: number }[]
      } & SignatureInput
      output: DecisionView
    }
    'decision.list': { input: Paging; output: Page<DecisionView> }
    'decision.get': { input: { readonly decisionId: string }; output: DecisionView }
    'certificate.check': { input: { readonly code: string }; output: CertificateCheck }
    'award.listPublic': {
      input: { readonly search?: string } & Paging
      output: Page<{
        readonly subjectName: string
        readonly unitName: string
        readonly titleName: { readonly vi: string; readonly en?: string }
        readonly decisionNumber: string
        readonly signedOn: string
        readonly certificateCode: string
      }>
    }

    // administration
    'plugin.list': { input: Empty; output: readonly PluginView[] }
    'user.list': { input: { readonly search?: string } & Paging; output: Page<UserView> }
    'user.create': {
      input: {
        readonly username: string
        readonly name: string
        readonly password: string
        readonly assignments: readonly { readonly role: Role; readonly unitId: string }[]
      }
      output: UserView
    }
    'user.disable': { input: { readonly userId: string }; output: UserView }
    'calendar.list': { input: { readonly year: number }; output: readonly CalendarDayView[] }
    'calendar.setDay': {
      input: {
        readonly date: string
        readonly kind: 'holiday' | 'workday' | 'ordinary'
        readonly name: string
        readonly source: string
      }
      output: readonly CalendarDayView[]
    }
    'setting.list': { input: Empty; output: readonly SettingView[] }
    'setting.change': {
      input: {
        readonly key: string
        readonly value: string | number | boolean | null
        readonly legalBasis: string
        readonly version: number
      }
      output: SettingView
    }
    'rehearsal.setDate': { input: { readonly date: string }; output: { readonly date: string } }
  }

export type OperationName = keyof Operations
