/** Whom or what a unit counts. */
export interface CountedNoun {
  /** In English: matched whole, in any case; `one` is what stands behind 1. */
  en: { many: RegExp; one: string };
  /** In Welsh: behind a number ("12 o blant"), standing alone ("plant"), and behind 1 ("1 plentyn"). */
  cy: { many: string; alone: string; one: string };
}

const noun = (
  [many, one]: readonly [RegExp, string],
  [welshMany, alone, welshOne]: readonly [string, string, string],
): CountedNoun => ({ en: { many, one }, cy: { many: `o ${welshMany}`, alone, one: welshOne } });

/** The usual ones, with the soft mutation that stands after “o”; the first that fits counts, so longer ones stand first. */
export const countedNouns: readonly CountedNoun[] = [
  noun([/young people/, 'young person'], ['bobl ifanc', 'pobl ifanc', 'person ifanc']),
  noun([/older people/, 'older person'], ['bobl hŷn', 'pobl hŷn', 'person hŷn']),
  noun([/people|persons/, 'person'], ['bobl', 'pobl', 'person']),
  noun(
    [/children looked after|looked[- ]after children/, 'child looked after'],
    ['blant sy’n derbyn gofal', 'plant sy’n derbyn gofal', 'plentyn sy’n derbyn gofal'],
  ),
  noun([/children in need/, 'child in need'], ['blant mewn angen', 'plant mewn angen', 'plentyn mewn angen']),
  noun([/children/, 'child'], ['blant', 'plant', 'plentyn']),
  noun([/adults/, 'adult'], ['oedolion', 'oedolion', 'oedolyn']),
  noun([/pupils/, 'pupil'], ['ddisgyblion', 'disgyblion', 'disgybl']),
  noun([/residents/, 'resident'], ['drigolion', 'trigolion', 'preswylydd']),
  noun([/households/, 'household'], ['aelwydydd', 'aelwydydd', 'aelwyd']),
  noun([/families/, 'family'], ['deuluoedd', 'teuluoedd', 'teulu']),
  noun([/foster carers/, 'foster carer'], ['ofalwyr maeth', 'gofalwyr maeth', 'gofalwr maeth']),
  noun([/carers/, 'carer'], ['ofalwyr', 'gofalwyr', 'gofalwr']),
  noun([/clients/, 'client'], ['gleientiaid', 'cleientiaid', 'cleient']),
  noun(
    [/service users/, 'service user'],
    ['ddefnyddwyr gwasanaeth', 'defnyddwyr gwasanaeth', 'defnyddiwr gwasanaeth'],
  ),
  noun(
    [/care leavers/, 'care leaver'],
    ['rai sy’n gadael gofal', 'rhai sy’n gadael gofal', 'person sy’n gadael gofal'],
  ),
  noun(
    [/social workers/, 'social worker'],
    ['weithwyr cymdeithasol', 'gweithwyr cymdeithasol', 'gweithiwr cymdeithasol'],
  ),
  noun([/staff/, 'member of staff'], ['staff', 'staff', 'aelod o staff']),
  noun([/cases/, 'case'], ['achosion', 'achosion', 'achos']),
  noun([/visits/, 'visit'], ['ymweliadau', 'ymweliadau', 'ymweliad']),
  noun([/complaints/, 'complaint'], ['gwynion', 'cwynion', 'cwyn']),
  noun([/calls/, 'call'], ['alwadau', 'galwadau', 'galwad']),
  noun([/requests/, 'request'], ['geisiadau', 'ceisiadau', 'cais']),
  noun([/referrals/, 'referral'], ['atgyfeiriadau', 'atgyfeiriadau', 'atgyfeiriad']),
  noun([/assessments/, 'assessment'], ['asesiadau', 'asesiadau', 'asesiad']),
  noun([/reviews/, 'review'], ['adolygiadau', 'adolygiadau', 'adolygiad']),
  noun([/placements/, 'placement'], ['leoliadau', 'lleoliadau', 'lleoliad']),
  noun([/plans/, 'plan'], ['gynlluniau', 'cynlluniau', 'cynllun']),
  noun([/places/, 'place'], ['leoedd', 'lleoedd', 'lle']),
  noun([/beds/, 'bed'], ['welyau', 'gwelyau', 'gwely']),
  noun([/homes/, 'home'], ['gartrefi', 'cartrefi', 'cartref']),
  noun([/live births/, 'live birth'], ['enedigaethau byw', 'genedigaethau byw', 'genedigaeth fyw']),
  noun([/births/, 'birth'], ['enedigaethau', 'genedigaethau', 'genedigaeth']),
  noun([/deaths/, 'death'], ['farwolaethau', 'marwolaethau', 'marwolaeth']),
];
