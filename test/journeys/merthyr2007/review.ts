/**
 * Joint Review of Merthyr Tydfil County Borough Council Social Services, Summary (CSSIW and the Wales Audit Office, 2007): its judgements, its
 * strengths and areas for development (section 2), and its priorities for action (1.3), as printed. Strengths and areas stand under their question
 * there; the domain is where their words point to.
 */

/** Section 2.1 and 2.2, theme by theme: the marks in the grid. */
export const levels = [
  ['access', 'Mainly good'],
  ['assessment', 'Mainly good'],
  ['care-management', 'Inconsistent'],
  ['range', 'Inconsistent'],
  ['quality', 'Mainly good'],
  ['protecting', 'Mainly good'],
  ['promoting-independence', 'Inconsistent'],
  ['resources', 'Uncertainly placed'],
  ['planning', 'Uncertainly placed'],
  ['commissioning', 'Uncertainly placed'],
  ['workforce', 'Well placed'],
  ['performance-management', 'Well placed'],
  ['leadership', 'Well placed'],
  ['political-support', 'Well placed'],
] as const;

type Entry = readonly [domain: string, kind: 'Strength' | 'Area for development', text: string];

const s = (domain: string, text: string): Entry => [domain, 'Strength', text];
const a = (domain: string, text: string): Entry => [domain, 'Area for development', text];

/** The two tables of section 2: how good the services are (8 and 6), how well placed the Council is (9 and 7). */
export const findings: readonly Entry[] = [
  s('access', 'The overall numbers of people getting help'),
  s(
    'access',
    'Mainly sound arrangements for people to contact social services and relatively few significant delays in services being provided',
  ),
  s(
    'assessment',
    'Processes for screening, for prioritising assessments and for deciding eligibility generally working well',
  ),
  s(
    'range',
    'Positive outcomes from the investment of additional resources in some areas (with good service developments, improved availability and more timely access)',
  ),
  s(
    'promoting-independence',
    'Focus on social inclusion, supporting people in the community or in a family setting and increasing the opportunities available to service users in areas such as education, training and employment',
  ),
  s('quality', 'Good quality of care across most services'),
  s('protecting', 'Effective response to allegations of abuse or neglect in terms of procedural action'),
  s(
    'care-management',
    "Impressive commitment from fieldwork staff, willing 'to go the extra mile' in making sure that service users and carers receive help",
  ),
  a(
    'range',
    'Increasing the pace of change in developing new service options, to deal with a mismatch between the overall shape of service provision and the assessed needs of service users and carers',
  ),
  a(
    'care-management',
    'Achieving more consistency in the overall standard of the work done to make sure the right people get the right service at the right time (assessment and case management practice, processes and systems)',
  ),
  a(
    'access',
    'Making sure that all people requiring adult services get the same opportunities for assessment and finding out more about what happens to those who are not provided with access to social services',
  ),
  a(
    'protecting',
    "In children's services, supporting more children safely at home and ensuring that complex cases are held by staff with the experience and skills required",
  ),
  a(
    'promoting-independence',
    'Empowering service users and carers, helping them to feel more in control as well as involved',
  ),
  a(
    'quality',
    'Implementing a framework for quality assurance that uses evidence from a wide variety of sources (audits, management reviews, service user satisfaction surveys, etc.)',
  ),
  s(
    'leadership',
    'An ambitious Council, undertaking innovative work in pursuit of its transformation agenda and regeneration',
  ),
  s('leadership', 'Extensive organisational change providing some good building blocks for improvement'),
  s(
    'political-support',
    'Effective arrangements for social services issues to be represented and managed at a political and corporate level as a key priority for the Council',
  ),
  s(
    'planning',
    'A coherent direction for social services emerging from service reviews and planning activity',
  ),
  s(
    'political-support',
    "Work done by the corporate centre and by other directorates making an important contribution to the Council's agenda for social services and for social inclusion",
  ),
  s(
    'performance-management',
    'New organisational arrangements for social services providing better outcomes for service users',
  ),
  s('resources', 'Generally sound Council finances, with significant investment in social services'),
  s('workforce', 'Good position regarding recruitment and retention in many social services areas'),
  s('political-support', 'Some very good systems for scrutinising the performance of social services'),
  a(
    'leadership',
    'Making explicit the links between overall corporate aims and the aims for social services',
  ),
  a(
    'political-support',
    'Helping Councillors and managers to focus more on:\n- shortening the gap between major service reviews and the making of difficult political decisions\n- risk management\n- using financial disciplines to underpin policy objectives\n- evaluating robustly the impact of decisions being made',
  ),
  a(
    'planning',
    "Increasing the challenge to existing patterns of service delivery, especially in respect of the Council's own adult residential care homes",
  ),
  a('resources', 'Bringing the budget for placements of children under control'),
  a(
    'commissioning',
    'Encouraging partnerships to use robust commissioning strategies that provide clear purchasing and investment intentions for specific services',
  ),
  a(
    'workforce',
    'Dealing with the gap between Merthyr Tydfil and other local authorities in staff qualification/skill levels',
  ),
  a(
    'performance-management',
    'Applying more widely the disciplines associated with a structured approach to programme/project management and service/team business planning',
  ),
];

const council = 'The Council';
const managers = 'Senior managers';
const staff = 'Staff';

/** Section 1.3: three priorities, and what each of the three actors should do. */
export const priorities = [
  {
    heading:
      'Achieving greater consistency in the quality of assessments, care planning and case management practice.',
    actions: [
      [
        council,
        'employ sufficient staff with the qualification and skill levels needed for undertaking complex work.',
      ],
      [
        managers,
        'implement a framework for quality assurance that uses evidence from a wide variety of sources (audits, management reviews, service user satisfaction surveys, etc.);',
      ],
      [managers, 'make sure that cases are appropriately allocated;'],
      [managers, 'introduce more systematic approaches to the management of risk in individual cases; and'],
      [managers, 'increase the extent of integrated working with other professionals.'],
      [
        staff,
        "meet standards and expectations in delivering:\n- core assessments in children's services (including children with a disability);\n- ongoing assessment of the needs of children who are looked after;\n- reviews in adult services; and\n- carers' assessments.",
      ],
      [
        staff,
        'further empower service users and carers, helping them to feel more in control as well as more involved.',
      ],
    ],
  },
  {
    heading:
      'Expanding more quickly the range of service options available to people in need, in order to address key service gaps identified by the Council.',
    actions: [
      [
        council,
        'make the links between overall corporate aims and the aims for social services more explicit, in part so that users of social services benefit from regeneration activity;',
      ],
      [
        council,
        'use the opportunities for shaping services provided by the development of new strategic plans;',
      ],
      [
        council,
        'increase its capacity for basing service plans more firmly on analysis of current need and future demands;',
      ],
      [council, 'involve service users in quality assurance and service design more consistently;'],
      [
        council,
        'monitor what happens to those not able to access social services, to ensure that lower level needs are being met;',
      ],
      [council, 'build on current work to improve services to carers;'],
      [
        council,
        'provide a more responsive range of services to children with disabilities, people with mental health problems and those with sensory impairment.',
      ],
      [
        managers,
        'produce detailed commissioning strategies, to underpin service reviews and provide clear purchasing and investment plans for specific services;',
      ],
      [managers, 'make key planning groups more effective;'],
      [
        managers,
        'implement an effective placement strategy and services to meet the needs of looked after children; and',
      ],
      [managers, 'tackle obstacles to the use of direct payments.'],
    ],
  },
  {
    heading: 'Using all the levers of change to get more from the resources invested in social services.',
    actions: [
      [council, 'shorten the gap between major service reviews and making difficult political decisions;'],
      [
        council,
        'implement a framework for longer-term financial planning that ensures problems in redirecting money and realigning core services are tackled;',
      ],
      [
        council,
        'tackle the obstacles to achieving the strategic aims set for children and family services, initially concentrating on areas of greatest risk (including the budget for placements); and',
      ],
      [council, 'identify the capital investment requirements of social services.'],
      [
        managers,
        'make further improvements to business planning and performance management at service and team levels;',
      ],
      [managers, 'implement service level agreements for internally provided services; and'],
      [
        managers,
        'use more routinely a structured programme and project management approach to achieving change and involving staff in the process.',
      ],
    ],
  },
] as const;
