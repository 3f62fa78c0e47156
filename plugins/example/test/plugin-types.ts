// Made of thidua.example 1.0.0 by `thidua plugin types`; never edited by hand.

export type CriterionId =
  | 'sc1-shared-lessons'
  | 'sc2-shared-library'
  | 'sc3-digital-skills'
  | 'sc4-safe-online'

export type FieldId =
  | 'leadSchool'
  | 'contact'
  | 'schools'
  | 'lessonsShared'
  | 'lessonsUsed'
  | 'usedPercent'
  | 'lessonsEvidence'
  | 'libraryLevel'
  | 'libraryAddress'
  | 'teachersTrained'
  | 'pupilsTrained'
  | 'clubs'
  | 'safetyRules'
  | 'incident'
  | 'incidentStory'
  | 'safetyEvidence'

/** Phiếu tự đánh giá của cụm trường (F60 1.0.0) */
export type F60SchoolClusterAnswers = {
  /** Trường đầu mối */
  readonly leadSchool: string
  /** Người liên hệ */
  readonly contact: { readonly name: string; readonly position?: string; readonly unitCode?: string }
  /** Các trường trong cụm */
  readonly schools: readonly {
    /** Tên trường */
    readonly name: string
    /** Cấp học */
    readonly level: 'preschool' | 'primary' | 'lowerSecondary' | 'upperSecondary' | 'mixed' | 'nursery'
    /** Số học sinh */
    readonly pupils: number
    /** Bài giảng số đã góp */
    readonly lessons: number
  }[]
  /** Bài giảng số dùng chung */
  readonly lessonsShared: number
  /** Trong đó được trường khác dùng lại */
  readonly lessonsUsed: number
  /** Minh chứng */
  readonly lessonsEvidence?: readonly {
    readonly fileId: string
    readonly name: string
    readonly size: number
    readonly sha256: string
  }[]
  /** Mức độ hoàn thiện */
  readonly libraryLevel: 'open' | 'shared' | 'building' | 'none'
  /** Địa chỉ thư viện */
  readonly libraryAddress?: string
  /** Giáo viên đã tập huấn kỹ năng số (%) */
  readonly teachersTrained: number
  /** Học sinh học kỹ năng số (%) */
  readonly pupilsTrained: number
  /** Câu lạc bộ công nghệ chung của cụm */
  readonly clubs?: number
  /** Có bộ quy tắc ứng xử trên mạng chung */
  readonly safetyRules: boolean
  /** Có sự cố lộ dữ liệu học sinh trong kỳ */
  readonly incident: boolean
  /** Sự cố và cách khắc phục */
  readonly incidentStory?: string
  /** Minh chứng */
  readonly safetyEvidence?: readonly {
    readonly fileId: string
    readonly name: string
    readonly size: number
    readonly sha256: string
  }[]
}
