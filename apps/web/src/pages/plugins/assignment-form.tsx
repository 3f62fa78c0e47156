import type { PluginDetailView, UnitKind } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Checkbox, CheckboxGroup, Sheet, Stack } from '@thidua/ui'
import { type FormEvent, useState } from 'react'
import { PlanDialog } from './plan-dialog.tsx'
import { useMayManage } from './use-may-manage.ts'

const kinds: readonly UnitKind[] = [
  'province',
  'provincialDepartment',
  'commune',
  'ward',
  'specialZone',
  'frontOrganization',
  'press',
  'partyBody',
]

/** Which kinds of unit it is for, and whether an agency may leave it out. A change is planned like any other. */
export function PluginAssignment({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const mayManage = useMayManage()
  const { unitKinds, agencyChoice } = plugin.assignment
  const [limited, setLimited] = useState(unitKinds !== null)
  const [chosen, setChosen] = useState<readonly string[]>(unitKinds ?? [])
  const [choice, setChoice] = useState(agencyChoice)
  const [planning, setPlanning] = useState(false)
  const wanted = limited ? kinds.filter((kind) => chosen.includes(kind)) : null
  const changed =
    choice !== agencyChoice || JSON.stringify(wanted) !== JSON.stringify(unitKinds ? [...unitKinds] : null)
  const editable = mayManage && (plugin.state === 'active' || plugin.state === 'parked')

  function send(event: FormEvent) {
    event.preventDefault()
    setPlanning(true)
  }

  return (
    <Sheet title={t('plugins.assignment')}>
      <form onSubmit={send}>
        <Stack>
          <Checkbox
            label={t('plugins.onlySome')}
            checked={limited}
            disabled={!editable}
            onChange={setLimited}
          />
          {limited ? (
            <CheckboxGroup
              label={t('plugins.unitKinds')}
              value={chosen}
              disabled={!editable}
              onChange={setChosen}
              options={kinds.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) }))}
            />
          ) : null}
          <Checkbox
            label={t('plugins.agencyChoice')}
            help={t('plugins.agencyChoiceHelp')}
            checked={choice}
            disabled={!editable}
            onChange={setChoice}
          />
          {editable && changed ? (
            <div>
              <Button type="submit" disabled={limited && wanted?.length === 0}>
                {t('plugins.planKind.assign')}
              </Button>
            </div>
          ) : null}
        </Stack>
      </form>
      {planning ? (
        <PlanDialog
          wanted={{
            kind: 'assign',
            title: plugin.title,
            actions: [{ kind: 'assign', pluginId: plugin.id, unitKinds: wanted, agencyChoice: choice }],
          }}
          onClose={() => setPlanning(false)}
        />
      ) : null}
    </Sheet>
  )
}
