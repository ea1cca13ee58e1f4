"""What Japanese rules ask for around what is held: its name, its hall, its doors, the day on which a film opens."""

from __future__ import annotations

from medalcal.news.japanese.issue_shapes import DAY

SHOWS = {
    "doors": r"(?:(?<![\d時分半])開場|受付(?:開始)?|物販(?:開始)?)[ :は]?$",
    "curtain": r"開演|START|Start",
    "hall label": r"[^\w]{0,3}(?:開催)?(?:会場|場所|開催地)(?:は|:)",
    "shows off": r"中止(?:と?な(?:る|った)|する|した)?の?(?:公演|日程|イベント)|公演中止",
    "first day": r"公開初日(?:の|・|、|と(?:なる|なった)|を迎え(?:る|た)|である)、?$",
    "planned show": (
        DAY + r"(?:に[^、。はがを\d]{1,12}で)?に?(?:開催)?を?予定"
        r"(?:する|している|していた|しておりました|されていた|だった)"
        r"(?:「[^」\n]{1,40}」|[^、。はがを「]){0,24}(?:イベント|公演|上映会|舞台挨拶|ライブ)(?=[はがを])"
    ),
    "exhibition": r"展(?:覧会)?(?:$|[~ -])",
    "exhibition named": r"展(?:覧会)?[」』]",
    "at show": (
        r"の(?:放送|番組)(?:内|中)?(?:で|にて)、?[^、。]{0,12}(?:出演|登場|登壇)"
        r"|の[^、。「『]{0,12}(?:公演|ライブ|コンサート|ステージ)(?:にて|で|において)、"
    ),
    "called a show": r"(?:イベント|ライブ|コンサート|ツアー|フェス)(?=[「『])",
    "held then": (
        DAY + r"には?、?[^、。「『」』]{0,24}(?:で|にて)[^、。「『」』のはがを]{0,8}"
        r"(?:上映会|舞台挨拶|舞台あいさつ|イベント|コンサート|朗読劇|ライブ)も?[。!]?$"
    ),
    "elsewhere": DAY + r"(?:に|から|より)?、[^、。\d「『]{1,12}(?:で|では|にて)、?(?=\d)",
    "at hall": DAY + r"(?:に|、|には)?",
}
