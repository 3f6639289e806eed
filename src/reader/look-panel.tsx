import { useId } from 'preact/hooks';
import {
  DEFAULT_LOOK,
  LARGE_PRINT,
  READING_FACES,
  READING_PAPERS,
  READING_RANGES,
  type ReadingLook,
} from '../model/reading-look';
import { Button } from '../ui/button';
import { t, type MessageKey } from '../ui/i18n';

export interface LookPanelProps {
  look: ReadingLook;
  onLook: (look: ReadingLook) => void;
}

/** How the text is set: each change shows at once and is kept. */
export function LookPanel({ look, onLook }: LookPanelProps) {
  const change = (patch: Partial<ReadingLook>) => onLook({ ...look, ...patch });
  return (
    <section class="look" aria-label={t('lookName')}>
      <Slider
        name="scale"
        label={t('lookScale')}
        shown={`${Math.round(look.scale * 100)} %`}
        value={look.scale}
        onValue={scale => change({ scale })}
      />
      <Slider
        name="leading"
        label={t('lookLeading')}
        shown={look.leading.toFixed(1)}
        value={look.leading}
        onValue={leading => change({ leading })}
      />
      <Slider
        name="measure"
        label={t('lookMeasure')}
        shown={t('lookCharacters', look.measure)}
        value={look.measure}
        onValue={measure => change({ measure })}
      />
      <Choice
        legend={t('lookFace')}
        values={READING_FACES}
        names={FACE_NAMES}
        chosen={look.face}
        onChosen={face => change({ face })}
      />
      <Choice
        legend={t('lookPaper')}
        values={READING_PAPERS}
        names={PAPER_NAMES}
        chosen={look.paper}
        onChosen={paper => change({ paper })}
      />
      <div class="presets">
        <Button label={t('lookLargePrint')} onPress={() => onLook(LARGE_PRINT)} />
        <Button kind="quiet" label={t('lookReset')} onPress={() => onLook(DEFAULT_LOOK)} />
      </div>
    </section>
  );
}

const FACE_NAMES: Record<ReadingLook['face'], MessageKey> = {
  song: 'lookSong',
  hei: 'lookHei',
  kai: 'lookKai',
  fangsong: 'lookFangsong',
};
const PAPER_NAMES: Record<ReadingLook['paper'], MessageKey> = {
  theme: 'lookPaperTheme',
  white: 'lookPaperWhite',
  sepia: 'lookPaperSepia',
  black: 'lookPaperBlack',
  contrast: 'lookPaperContrast',
};

interface SliderProps {
  name: keyof typeof READING_RANGES;
  label: string;
  /** The value as people say it. */
  shown: string;
  value: number;
  onValue: (value: number) => void;
}

function Slider({ name, label, shown, value, onValue }: SliderProps) {
  const id = useId();
  return (
    <p class="slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...READING_RANGES[name]}
        value={value}
        aria-valuetext={shown}
        onInput={event => event.isTrusted && onValue(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{shown}</output>
    </p>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  names: Record<Value, MessageKey>;
  chosen: Value;
  onChosen: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, values, names, chosen, onChosen } = props;
  const group = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {values.map(value => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={event => event.isTrusted && onChosen(value)}
          />
          {t(names[value])}
        </label>
      ))}
    </fieldset>
  );
}
