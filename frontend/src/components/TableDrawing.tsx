/** Six people round a table, and the empty chair of whoever is missing. */
export const TableDrawing = () => (
  <>
    <ellipse class="a-sun" cx="285" cy="210" rx="262" ry="182" />
    <g class="p">
      <path class="b3" d="M76 268c0-52 16-76 48-76s48 24 48 76z" />
      <circle class="s2" cx="124" cy="158" r="31" />
      <path class="h1" d="M92 160c-4-30 12-46 33-46 24 0 37 19 31 47-4-16-14-25-31-26-16 2-28 9-33 25z" />
      <circle class="e" cx="114" cy="161" r="2.8" />
      <circle class="e" cx="135" cy="161" r="2.8" />
      <path class="m" d="M116 172c5 5 12 5 17 0" />
    </g>
    <g class="p">
      <path class="b1" d="M168 262c0-58 17-86 52-86s52 28 52 86z" />
      <path class="hij" d="M182 176c-10-56 8-84 38-84s49 28 38 84c-10 18-64 20-76 0z" />
      <circle class="s3" cx="220" cy="142" r="27" />
      <circle class="e" cx="211" cy="142" r="2.8" />
      <circle class="e" cx="230" cy="142" r="2.8" />
      <path class="m" d="M212 152c5 5 12 5 17 0" />
    </g>
    <g class="p">
      <path class="b4" d="M270 262c0-56 16-82 50-82s50 26 50 82z" />
      <circle class="s1" cx="320" cy="144" r="32" />
      <path
        class="h3"
        d="M288 142c0-26 14-38 32-38s33 12 32 38c-6-10-8-16-14-20-14 6-34 4-42 2-4 6-6 10-8 18z"
      />
      <path class="glass" d="M299 145h16v8a8 8 0 0 1-16 0zM326 145h16v8a8 8 0 0 1-16 0zM315 147h11" />
      <circle class="e" cx="307" cy="150" r="2.5" />
      <circle class="e" cx="334" cy="150" r="2.5" />
      <path class="m" d="M312 164c5 5 12 5 17 0" />
    </g>
    <g class="empty">
      <path d="M380 258v-50c0-19 13-31 35-31s35 12 35 31v50" />
      <circle cx="415" cy="142" r="26" />
      <path d="M415 130v24M403 142h24" />
    </g>
    <g class="p">
      <path class="b6" d="M460 264c0-44 12-66 38-66s38 22 38 66z" />
      <circle class="s1" cx="498" cy="172" r="27" />
      <path
        class="h5"
        d="M470 172c-3-24 10-36 28-36s31 12 28 36c-1 16-2 28-3 38h-8c3-16 3-28 1-38-14 0-26-4-32-10-4 4-9 7-14 10z"
      />
      <circle class="e" cx="489" cy="175" r="2.6" />
      <circle class="e" cx="508" cy="175" r="2.6" />
      <path class="m" d="M490 186c5 5 11 5 16 0" />
    </g>
    <path
      class="t-top"
      d="M44 258h472c16 0 26 12 20 26l-14 34c-4 10-14 16-26 16H64c-12 0-22-6-26-16l-14-34c-6-14 4-26 20-26z"
    />
    <path class="t-edge" d="M31 303l7 15c4 10 14 16 26 16h432c12 0 22-6 26-16l7-15z" />
    <g>
      <path class="n1" d="M196 272l58-4 4 24-64 3z" />
      <path class="n2" d="M276 268l60 6-6 22-60-7z" />
      <path class="ln" d="M206 279l38-2M206 286l30-2M286 278l38 4M284 284l26 3" />
    </g>
    <g>
      <path class="mug" d="M136 262h24v18a9 9 0 0 1-9 9h-6a9 9 0 0 1-9-9z" />
      <path class="mugh" d="M160 266h4a6 6 0 0 1 0 12h-4" />
      <path class="mug" d="M382 264h24v18a9 9 0 0 1-9 9h-6a9 9 0 0 1-9-9z" />
      <path class="mugh" d="M382 268h-4a6 6 0 0 0 0 12h4" />
    </g>
    <g class="p">
      <path class="b5" d="M58 402c0-58 18-82 56-82s56 24 56 82z" />
      <rect class="s4" x="101" y="300" width="26" height="30" rx="12" />
      <circle class="s4" cx="79" cy="286" r="7" />
      <circle class="s4" cx="149" cy="286" r="7" />
      <circle class="h2" cx="114" cy="280" r="35" />
    </g>
    <g class="p">
      <path class="b2" d="M394 402c0-58 18-82 54-82s54 24 54 82z" />
      <rect class="s2" x="435" y="300" width="26" height="30" rx="12" />
      <circle class="s2" cx="414" cy="288" r="7" />
      <circle class="s2" cx="482" cy="288" r="7" />
      <circle class="h4" cx="448" cy="282" r="34" />
      <circle class="h4" cx="448" cy="240" r="15" />
      <path class="band" d="M436 250h24" />
      <path
        class="chair"
        d="M404 402v-34c0-5 4-9 9-9h70c5 0 9 4 9 9v34zM413 359v-12M483 359v-12M401 346h14M481 346h14"
      />
      <rect class="wheel" x="380" y="366" width="14" height="60" rx="7" />
      <rect class="wheel" x="502" y="366" width="14" height="60" rx="7" />
    </g>
  </>
);
