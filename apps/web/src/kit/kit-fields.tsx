import { useState } from 'react'
import {
  Checkbox,
  CheckboxGroup,
  Columns,
  Combobox,
  DateField,
  FileDrop,
  MoneyField,
  NumberField,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
} from '@thidua/ui'
import units from './kit-units.json' with { type: 'json' }
import { useKitWords } from './use-kit-words.ts'

export function KitFields() {
  const word = useKitWords()
  const [share, setShare] = useState<number | string | null>(87.5)
  const [households, setHouseholds] = useState<number | string | null>('1.26x')
  const [prize, setPrize] = useState<number | string | null>(2_530_000)
  const [date, setDate] = useState<string | null>('2027-02-05')
  const [title, setTitle] = useState<string | null>(null)
  const [unit, setUnit] = useState<string | null>('25000')
  const [verdict, setVerdict] = useState<string | null>('met')
  const [areas, setAreas] = useState<readonly string[]>(['a'])
  const [promised, setPromised] = useState(false)
  const titles = [
    { value: 'a', label: word('titleA') },
    { value: 'b', label: word('titleB') },
    { value: 'c', label: word('titleC') },
  ]
  return (
    <Stack gap="loose">
      <Columns>
        <TextField label={word('name')} help={word('nameHelp')} defaultValue={word('nameValue')} required />
        <TextField label={word('name')} error={word('nameError')} required />
        <TextField label={word('name')} defaultValue={word('nameValue')} readOnly showOptional />
        <TextField label={word('name')} defaultValue={word('nameValue')} disabled />
        <TextField label={word('search')} type="search" placeholder="HS-2027-…" />
        <TextField label={word('password')} type="password" autoComplete="current-password" />
      </Columns>
      <TextArea label={word('achievement')} defaultValue={word('achievementValue')} />
      <Columns count={3}>
        <NumberField label={word('online')} value={share} onChange={setShare} unit="%" />
        <NumberField
          label={word('households')}
          value={households}
          onChange={setHouseholds}
          unit={word('householdsUnit')}
        />
        <MoneyField label={word('prize')} value={prize} onChange={setPrize} />
        <DateField label={word('signedOn')} value={date} onChange={setDate} today="2027-03-22" />
        <DateField label={word('signedOn')} value="31/2/2027" error={word('nameError')} today="2027-03-22" />
        <Select
          label={word('title_')}
          options={titles}
          value={title}
          onChange={setTitle}
          placeholder={word('choose')}
        />
      </Columns>
      <Combobox
        label={word('unit')}
        help={word('unitHelp')}
        options={units}
        value={unit}
        onChange={setUnit}
      />
      <RadioGroup
        label={word('verdict')}
        layout="tiles"
        required
        options={[
          { value: 'met', label: word('met') },
          { value: 'notMet', label: word('notMet') },
          { value: 'notApplicable', label: word('notApplicable') },
        ]}
        value={verdict}
        onChange={setVerdict}
      />
      <Columns>
        <RadioGroup
          label={word('title_')}
          options={titles}
          value={title}
          onChange={setTitle}
          error={word('nameError')}
        />
        <CheckboxGroup
          label={word('areas')}
          options={[
            { value: 'a', label: word('areaA') },
            { value: 'b', label: word('areaB'), disabled: true },
            { value: 'c', label: word('areaC'), help: word('areaCHelp') },
          ]}
          value={areas}
          onChange={setAreas}
        />
      </Columns>
      <Checkbox label={word('promise')} checked={promised} onChange={setPromised} />
      <FileDrop label={word('file')} hint={word('fileHint')} onFiles={() => undefined} />
    </Stack>
  )
}
