import { takesAway } from '../browser/taking.ts'

takesAway('all countries', '/?index=countries')
takesAway('all agencies', '/?index=agencies')
takesAway('all sources', '/?index=data')
takesAway('an office', '/?at=who-alb')
takesAway('an arrangement', '/?at=unct-alb')
takesAway('a source', '/?at=minutes')
takesAway('agencies side by side', '/?compare=unicef,who')
takesAway('a map', '/?at=who-alb&view=table')
