import { useTranslate } from '@thidua/i18n'
import { PublicFrame as Frame } from '@thidua/ui'
import { Link, Outlet } from '@tanstack/react-router'
import { Brand } from './brand.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** The light frame of what anybody may read. */
export function PublicFrame() {
  const t = useTranslate()
  return (
    <Frame
      brand={<Brand />}
      nav={
        <>
          <Link to="/cong-khai">{t('portal.goldenBook')}</Link>
          <Link to="/xac-nhan">{t('portal.checkCertificate')}</Link>
          <Link to="/de-cu">{t('portal.nominate')}</Link>
          <Link to="/dang-nhap">{t('shell.staffSignIn')}</Link>
          <LanguageSwitch />
        </>
      }
      foot={<p>{t('shell.footer')}</p>}
    >
      <Outlet />
    </Frame>
  )
}
