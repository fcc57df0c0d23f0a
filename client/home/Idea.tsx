import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { StrokeMark } from '../view/Mark.tsx'
import { homeWords } from './words.ts'

/** Two steps of half a unit each through an activity of two, then two steps up a line. */
const across = 3
/** Two steps up a line, then two through a body of fifteen, each half of what such a crowd costs: the root of 14. */
const over = 2 + Math.sqrt(14)

/** Rails and ties: agencies are columns, levels are bands, and what two agencies share is laid across. */
export function Idea() {
  const words = useWords(homeWords)
  const format = useFormat()
  return (
    <figure className="idea">
      <svg viewBox="0 0 520 388" role="img" aria-label={words.ideaTitle}>
        <g className="bands">
          <rect x="0" y="86" width="520" height="86" />
          <rect x="0" y="258" width="520" height="104" />
          {[0, 86, 172, 258, 362].map((y) => (
            <line key={y} x1="0" x2="520" y1={y} y2={y} />
          ))}
        </g>
        <text x="10" y="20">
          {words.system}
        </text>
        <text x="10" y="106">
          {words.headquarters}
        </text>
        <text x="10" y="192">
          {words.regional}
        </text>
        <text x="10" y="278">
          {words.countryLevel}
        </text>
        {[171, 181, 431, 441].map((x) => (
          <line className="rail" key={x} x1={x} x2={x} y1="129" y2="316" />
        ))}
        <path className="vertical dashed" d="M176 316V129" />
        <path className="horizontal dashed" d="M176 129V44H436V129" />
        <path className="horizontal" d="M176 316H436" />
        <path className="vertical dashed" d="M436 316V129" />
        {[176, 436].map((x) => (
          <g className="party" key={x}>
            <path d={`M${x} 204l11 11-11 11-11-11z`} />
            <rect x={x - 9} y="120" width="18" height="18" />
            <circle cx={x} cy="316" r="10" />
          </g>
        ))}
        {[30, 302].map((y) => (
          <path className="shared" key={y} d={`M232 ${y}h148l7 7v14l-7 7H232l-7-7v-14z`} />
        ))}
        <text className="middle" x="306" y="49">
          {words.body}
        </text>
        <text className="middle" x="306" y="321">
          {words.activity}
        </text>
        <text className="middle strong" x="306" y="351">
          {words.across(format.friction(across))}
        </text>
        <text className="middle strong" x="306" y="77">
          {words.over(format.friction(over))}
        </text>
        <text className="end" x="158" y="321">
          {words.start}
        </text>
        <text className="plain" x="456" y="134">
          {words.end}
        </text>
        <text className="middle strong" x="176" y="381">
          {words.agencyNamed('A')}
        </text>
        <text className="middle strong" x="436" y="381">
          {words.agencyNamed('B')}
        </text>
      </svg>
      <figcaption>
        <span className="marked">
          <StrokeMark stroke="solid" />
          {words.onRecord}
        </span>
        <span className="marked">
          <StrokeMark stroke="dashed" />
          {words.notOnRecord}
        </span>
        <span className="marked">
          <i className="dimension horizontal" />
          {words.between}
        </span>
        <span className="marked">
          <i className="dimension vertical" />
          {words.within}
        </span>
        <span>{words.less}</span>
      </figcaption>
    </figure>
  )
}
