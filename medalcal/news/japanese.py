"""The words of Japanese announcements: dates, clocks, cues and things, as one table, cut from a sentence into marks."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.lexicon import Lexicon
from medalcal.news.marks import Cue, Hour, Mark, Number, Outlet, When

_SEASONS = {"冬": "winter", "春": "spring", "夏": "summer", "秋": "autumn"}
_THIRDS = {
    "上旬": "early",
    "初旬": "early",
    "中旬": "mid",
    "下旬": "late",
    "末": "late",
    "初め": "early",
    "半ば": "mid",
}
_KANJI = "一二三四五六七八九十"
_WEEKDAYS = "月火水木金土日"
_YEARS = {
    "今年": 0,
    "本年": 0,
    "来年": 1,
    "昨年": -1,
    "去年": -1,
    "一昨年": -2,
    "再来年": 2,
    "同年": 0,
    "翌年": 1,
    "年内": 0,
    "年明け": 1,
    "翌": 1,
    "今": 0,
    "来": 1,
    "昨": -1,
}
_MONTHS = {"今月": 0, "来月": 1, "先月": -1, "同月": 0, "翌月": 1, "再来月": 2}
_WEEKS = {"今週": 0, "来週": 1, "先週": -1, "翌週": 1, "次週": 1, "再来週": 2}
_DAYS = {
    "本日": 0,
    "今日": 0,
    "きょう": 0,
    "今夜": 0,
    "今晩": 0,
    "明日": 1,
    "あす": 1,
    "あした": 1,
    "昨日": -1,
    "きのう": -1,
    "明後日": 2,
    "あさって": 2,
}

_Y = r"(?:(?P<{}year>(?:19|20)\d\d)年|令和(?P<{}reiwa>\d{{1,2}}|元)年|'?(?<!\d)(?P<{}short>\d\d)年)"
_M = r"(?P<{}month>1[0-2]|0?[1-9])月"
_D = r"(?P<{}day>[12]\d|3[01]|0?[1-9])日(?!間|目|本|連続|後|前(?!後)|分|ごと|々|以内)"
_THIRD = r"(?P<{}third>上旬|初旬|中旬|下旬|末|初め|半ば)"
_NO = r"(?!号|期|間|曜|刊|分|生まれ)"

_TABLE: tuple[tuple[str, str], ...] = (
    ("note", r"https?://[^\s。、」』)]+|www\.\S+|#[^\s#、。)」]{{1,40}}(?<!\d)(?=\s|$)"),
    ("date", r"(?P<{}year>(?:19|20)\d\d)年(?P<{}issue>\d{{1,2}})(?:・\d{{1,2}})?(?:合併)?号(?=(?:\([^)]{{1,12}}\))?(?:で|から|より|に)、?(?:始|スタート|連載|掲載|初|登場|開始|続い|完結|読|$|。|まで|で、|\d))"),
    ("number", rf"{_Y}(?P<{{}}first>\d{{{{1,2}}}})(?:[・-]\d{{{{1,2}}}})?(?:合併)?(?P<{{}}of>号)"),
    ("date", rf"(?:{_Y} ?)?{_M} ?{_D}"),
    ("date", rf"(?:{_Y} ?)?{_M}の?{_THIRD}"),
    ("number", r"(?P<{}first>\d{{1,4}})(?:[・-](?P<{}second>\d{{1,4}}))?(?:合併)?(?P<{}of>号)(?!室|機|車|館)"),
    ("magazine", rf"(?:{_Y})?(?P<{{}}month>\d{{{{1,2}}}})(?:・\d{{{{1,2}}}})?月(?:特大|増刊)?号"),
    ("date", rf"{_Y} ?(?P<{{}}quarter>1|4|7|10)(?:[~-]\d{{{{1,2}}}})?月期"),
    ("date", r"(?P<{}quarter>1|4|7|10)(?:[~-]\d{{1,2}})?月期(?=に|から|より|へ|放送|スタート)"),
    ("quarter", r"(?:\d{{1,2}}[~-])?\d{{1,2}}月期"),
    ("date", rf"(?:{_Y} ?){_M}(?![号日分])(?:期)?"),
    ("date", rf"{_Y}(?P<{{}}month>1[0-2]|[1-9])[~-](?:1[0-2]|[1-9])月"),
    ("date", r"(?P<{}relyear>今年|本年|来年|昨年|去年|一昨年|再来年|同年|翌年|年明け(?=の?\d)|翌(?=\d{{1,2}}月))の?,?(?:(?P<{}month>1[0-2]|0?[1-9])月(?:(?P<{}day>[12]\d|3[01]|0?[1-9])日(?!間|目)|(?P<{}third>上旬|中旬|下旬|末))?|(?P<{}season>[冬春夏秋])(?![休田山川田本]))?"),
    ("date", r"(?P<{}relyear>年内)"),
    ("date", r"(?P<{}relmonth>今月|来月|先月|同月|翌月|再来月)(?:の?(?P<{}day>[12]\d|3[01]|0?[1-9])日(?!間|目)|の?(?P<{}third>上旬|中旬|下旬|末))?(?!号)"),
    ("date", r"(?P<{}relweek>今週|来週|先週|翌週|次週|再来週)の?(?:(?P<{}day>[12]\d|3[01]|0?[1-9])日|(?P<{}weekday>[月火水木金土日])曜日?)?(?!の?回)"),
    ("date", r"(?P<{}relday>本日|今日|きょう|今夜|今晩|明日|あす(?!か)|昨日|明後日|あさって)(?=(?:、|の)?(?P<{}given>\d{{1,2}}月\d{{1,2}}日)?)(?:(?:、|の)?(?:(?P<{}month>1[0-2]|0?[1-9])月)?(?P<{}day>[12]\d|3[01]|0?[1-9])日)?"),
    ("date", r"(?:同じく?|この)(?P<{}month>1[0-2]|0?[1-9])月(?P<{}day>[12]\d|3[01]|0?[1-9])日(?!間|目)|(?:同じ|この)(?P<{}onlymonth>1[0-2]|[1-9])月(?![号期])"),
    ("date", r"(?P<{}then>同日|当日|翌日|翌々日)|同じ?(?P<{}sameday>[12]\d|3[01]|0?[1-9])日|翌(?P<{}nextday>[12]\d|3[01]|0?[1-9])日"),
    ("date", rf"{_Y}の?(?P<{{}}season>[冬春夏秋])(?![休])(?:アニメ|クール|季)?"),
    ("date", r"(?P<{}relyear>今|来|昨)[冬春夏秋]の?、?(?P<{}month>1[0-2]|0?[1-9])月(?P<{}day>[12]\d|3[01]|0?[1-9])日"),
    ("date", r"(?P<{}relseason>今|来|この|次の|昨)(?P<{}season>[冬春夏秋])(?![休])"),
    ("date", rf"{_Y}(?P<{{}}half>[上下])半期|{_Y.replace('{}', '{}b')}第(?P<{{}}q>[1-4一二三四])四半期"),
    ("date", rf"{_Y}(?:の)?(?P<{{}}vague>初頭|前半|後半|内|中(?!旬|盤)|末|頃|ごろ|春頃|以降)"),
    ("date", r"(?P<{}year>(?:19|20)\d\d)(?P<{}sep>[/.-])(?P<{}month>1[0-2]|0?[1-9])(?P={}sep)(?P<{}day>[12]\d|3[01]|0?[1-9])(?![\d/:])"),
    ("date", r"(?P<{}short>\d\d)(?P<{}sep>[/.])(?P<{}month>1[0-2]|0?[1-9])(?P={}sep)(?P<{}day>[12]\d|3[01]|0?[1-9])(?![\d/:.])"),
    ("date", r"(?P<{}month>1[0-2]|0?[1-9])/(?P<{}day>[12]\d|3[01]|0?[1-9])(?![\d/:%])"),
    ("note", r"\d{{1,4}}(?:年間|周年|年生まれ|年前|年後|年ぶり|年連続|年度|年代|年目|年以上|歳|カ月|か月|ヶ月|ヵ月|週間|時間|分間|日間|日目|万|億|名|人|部|枚|円|位|本立て|冊|館|局|本|回|種|作|点|%|センチ)"),
    ("date", rf"{_M}{_NO}(?!\d)(?!中旬|上旬|下旬)"),
    ("date", r"(?:(?P<{}year>(?:19|20)\d\d)年|令和(?P<{}reiwa>\d{{1,2}}|元)年|'?(?<![\d.])(?P<{}short>\d\d)年(?=に|、|から|より|の[冬春夏秋]))(?!間|生まれ|代|前|後|ぶり|度|目|版|以上)"),
    ("date", rf"(?<![\d/.:月]){_D}"),
    ("weekly", r"毎週の?(?P<{}weekday>[月火水木金土日])(?:[・、~-][月火水木金土日])*曜日?|(?P<{}day>毎週|毎日|毎月)"),
    ("weekday", r"\((?P<{}weekday>[月火水木金土日])(?:曜日?)?(?:[・/,]?(?:祝日?|休日?|振休|土|日))?\)|(?P<{}weekdayb>[月火水木金土日])曜日?"),
    ("clock", r"(?P<{}part>午前|午後|深夜|夜|よる|早朝|朝|昼|夕方|夕|未明|ごご|ごぜん|翌日?|[AaPp][Mm]|前|後(?=\d))? ?(?P<{}part2>午前|深夜)? ?(?P<{}hour>\d{{1,2}}|零)(?:時(?!間|点|代|期)(?:(?P<{}minute>\d{{1,2}})分(?!間)|(?P<{}thirty>半))?|:(?P<{}colon>\d\d)(?![\d:]))"
              r"(?:ごろ|頃)?(?: ?[~-] ?(?:翌|深夜|午前|午後)?\d{{1,2}}(?:時(?:\d{{1,2}}分|半)?|:\d\d)(?!\d))?"),
    ("clock", r"(?P<{}noon>正午)|(?P<{}midnight>(?:深夜|夜)?0時ちょうど)"),
    ("zone", r"日本時間|米国?東部時間|米国?太平洋時間|現地時間|JST|EST|EDT|PST|PDT|UTC"),
    ("note", r"(?:全|計|前半|後半|各|残り|通算)\d{{1,3}}(?:話|巻|回)|第?\d{{1,2}}弾|(?:放送|配信|公開)と(?:ほぼ)?同(?:時|日)|金曜ロードショー"),
    ("season#", r"(?P<{}previous>前(?:の)?(?:シリーズ|シーズン|期|作(?!者)))|第?(?P<{}n>\d{{1,2}})(?:期|シーズン|シリーズ)(?!生|間)|(?:シーズン|Season|SEASON|season|S) ?(?P<{}m>\d{{1,2}})(?!\d)|第?(?P<{}kanji>[一二三四五六七八九十])(?:期|シーズン)|(?P<{}second>セカンドシーズン|2nd ?(?:Season|SEASON|シーズン))|(?P<{}third>サードシーズン|3rd ?(?:Season|SEASON|シーズン))|(?P<{}fourth>4th ?(?:Season|SEASON|シーズン))|(?P<{}one>ファーストシーズン|1st ?(?:Season|SEASON|シーズン))"),
    ("number", r"第?(?P<{}first>\d{{1,4}})(?:(?P<{}to>[~・-]|から|と第?|,|、(?=\d+話))(?P<{}second>\d{{1,4}}))?(?P<{}of>巻|話|回|集|章)(?!連続|公演|アニメ大賞|目|[^、。]{{0,30}}(?:大賞|映画祭|芸術祭|賞|フェス|コン))(?P<{}more>以降)?"),
    ("number", r"[#♯](?P<{}first>\d{{1,3}})(?!\d)"),
    ("number", r"(?:Vol\.?|VOL\.?|vol\.?|Volume) ?(?P<{}first>\d{{1,3}})(?!\d)(?P<{}of>)"),
    ("number", r"(?P<{}first>(?<=[^\d.:/年月第](?=\d))\d{{1,3}})(?P<{}of>(?=[・、](?:\d{{1,3}})巻))"),
    ("number", r"(?P<{}first>(?<=[^\d:] (?=\d))\d{{1,3}})(?=[ \u3000]+(?:[一-龠]{{2,4}}(?:社|館|書店|書房)|KADOKAWA|スクウェア|\())(?P<{}of>)"),
    ("number", r"\((?P<{}first>\d{{1,3}})\)(?=[ \u3000|])(?P<{}of>)"),
    ("undecided", r"未定(?!義)|決まり次第|決定次第|決定後|固まり次第|(?:改めて|あらためて|後日)(?:、)?(?:お知らせ|発表|ご?案内|告知|公表|知らせ)|後日(?:発表|案内|お知らせ)|(?:まだ)?新しい日[^。]{{0,10}}(?:ていない|ません|ない)|調整中|検討中|目処は立って|めどは立って|時期は明らかに|無期限"),
    ("orig", r"当初(?:は|の|、)?|もともと|(?:予定|はず|つもり)(?:だった|でした|であった|していた|しておりました|していました|となっていた|されていた|となっておりました|であり)|を予定(?:していた|しておりました|していました)|組まれていた|旧(?:日程|スケジュール)|(?:公開|発売|放送|開催)?延期(?:となって|になって|されて)いた"),
    ("vague", r"頃|ごろ|程度|予想|目安|見込み|めど|あたり|前後"),
    ("asof", r"現在(?!放送|発売|連載|公開|配信|は|、)|時点|付(?:け)?(?!録|き|属|い)|調べ|集計"),
    ("dub", r"吹き?替え?版?"),
    ("english", r"英語版|英訳版|北米版|英語翻訳版"),
    ("format", r"(?P<{}digital>電子(?:書籍|版|コミックス?)?)|(?P<{}print>紙(?:版|の単行本|書籍)|紙と)"),
    ("open", r"\("),
    ("close", r"\)"),
    ("link", r"~|-(?=\s?\d)|から|より(?!も|いっそう|深)|まで|にかけて"),
    ("stop", r"[、,;]|\s\|\s|\|"),
    ("again", r"つまり|すなわち|実質的?に?は?|実際は|=|正確には"),
    ("label", r":"),
)  # fmt: skip
"""Kind and look, tried in this order at each place."""

_CUES: tuple[tuple[str, Cue], ...] = (
    (r"(?:放送|放映|オンエア|配信|公開|発売|開催|上映|刊行)(?:開始|予定)?(?:日時|日程|日|時期|情報|スケジュール|詳細|時間)(?!本)", Cue("plan", "topic")),
    (r"(?:日時|日程|公演日)(?=:)", Cue("release", "live")),
    (r"生放送(?=さ|し|す)", Cue("release", "broadcast")),
    (r"生配信(?=さ|し|す)", Cue("release", "stream")),
    (r"(?:再放送|放送|放映|オンエア|[OoＯ]\.?[AaＡ]\.?(?![A-Za-z])|TV初放送|地上波初)(?!局|作家|権|業界|禁止|枠|作品|部|研究|中|直後|終了後|済)", Cue("release", "broadcast")),
    (r"(?:見逃し(?!配信)|先行配信|独占配信|見放題(?:最速)?配信|最速配信|世界配信|同時配信|見逃し配信|無料配信|配信|ストリーミング|見放題|サイマル)(?!者|元|サイト|サービス|限定|プラットフォーム|中|ストア)", Cue("release", "stream")),
    (r"(?:全国公開|劇場公開|先行上映(?!会|イベント)|限定上映(?!会)|特別上映(?!会)|再上映(?!会)|上映(?!会|館|時間|後|中|前)|封切り?ら?れ?|(?<!曜)ロードショー|劇場上映|公開初日|全国ロードショー)", Cue("release", "film")),
    (r"(?:一般公開|公開(?!収録|録音|生放送|情報|中|後|討論))", Cue("release", "open")),
    (r"(?:好評)?(?:発売|リリース|刊行)中", Cue("release", "release", "past", noun=True)),
    (r"(?:独占|先行|見放題|好評)?配信中", Cue("release", "stream", "past", noun=True)),
    (r"(?:好評)?(?:放送|放映|オンエア)中", Cue("release", "broadcast", "past", noun=True)),
    (r"(?:先行|大ヒット|絶賛)?上映中", Cue("release", "film", "past", noun=True)),
    (r"(?:大ヒット|絶賛)?公開中", Cue("release", "open", "past", noun=True)),
    (r"連載中", Cue("release", "issue", "past", noun=True)),
    (r"(?:先行発売|同時発売|発売(?!元|中|直後|済)|刊行|出版(?!社)|発刊|リリース(?!イベント|によ)|販売(?!中|店|元|実績)|発行(?!部数|元|・)|(?:書店|店頭)に並(?:ぶ|び|ん)|重版|登場|発表会)", Cue("release", "release")),
    (r"(?:新連載(?!陣)|連載開始|連載(?!中|作|作品|陣|漫画|さ?れ?ている|されている|終了)|初掲載|掲載(?!誌|号|(?:し|され)た記事)|読み切り|読切)", Cue("release", "issue")),
    (r"(?:開催|上演|公演(?!数)|行われ|行なわれ|行う|行な|実施|開演|催され|開かれ|オープン|出演する|登壇)", Cue("release", "live")),
    (r"(?:初回(?=は|が)|スタート|開始|始ま[るりっ]|はじま[るりっ]|始め(?:た|る|ます)|始動|開幕|幕を?開け|帰還|帰って(?:くる|きた)|お届け|お送り|送る|流(?:れ(?:る|た)|す|した|します)|届けられ|放たれ|迎え(?:る|た|て|ま)|デビュー|再開|到来|解禁|お目見え|が続く|幕を下ろ|加わ(?:る|った|り|ります)|楽しめ|見られ|観られ|観れ|視聴でき|読め(?:る|た)|手に取れ|出(?:る|た|ます|ました|て(?:いる|います|おり))(?![演しす]))", Cue("release", "start")),
    (r"(?:最終回|最終話|完走|完結|終了|終わ(?:る|った|り)|フィナーレ|千秋楽|幕を閉じ)", Cue("release", "end")),
    (r"(?:アニメ化|映像化|映画化|実写化|ドラマ化|舞台化|劇場アニメ化|TVアニメ化)", Cue("release", "adapt")),
    (r"(?:受賞|選ばれ|大賞に輝|に輝い|入賞|選出|グランプリを獲得|賞を獲得|部門賞|1位(?:に|を|となっ|獲得)|第?1位(?=[ \u3000]?\()|部門(?=\()|[ァ-ヶー一-龠]{2,10}(?:大賞|漫画賞|文化賞|マンガ賞)(?=[ \u3000(]))", Cue("award", "", "past")),
    (r"(?:発表(?!会)|明らか(?:に|と)|告知|公表|告げ(?:られ|た)|報じ|伝え(?!継|承)|明かし|明かされ|発信|ツイート|投稿|ポスト|わかった|分かった|判明|報告|コメント(?:を|し)|お知らせ|更新|アップ|表明|声明|紹介)", Cue("announce")),
    (r"(?:延期|見送り?(?:って|った)?|見合わせ|取り下げ|白紙|繰り延べ|繰延|変更(?!なく|なし|は?(?:ござい|あり)ません|はな|に?なる(?:場合|可能性)|とな(?:る|り得る)(?:場合|可能性)|となる場合)|後ろ倒し|前倒し|ずらし|ずれ込|ずれる|繰り下げ|繰下げ|繰り上げ|順延|休載|お休み|休止|載らない|掲載されない|改め(?:る|て(?!お知|発|案|公)|ら)|差し替え|移動)", Cue("delay")),
    (r"(?:中止(?!ではな)|取りやめ|取り止め|キャンセル|打ち切り)", Cue("cancel")),
    (r"(?:決定|予定|見通し|見込|決ま(?:った|り)|となる|になる|となった|組まれ)", Cue("plan")),
    (r"(?:予約|抽選|受付|受け付け|締め?切り?|応募|チケット|前売り?券?|申し?込み?|先行申込|投票|募集|会期|エントリー|ムビチケ(?:カード)?の?(?:販売|発売)?)", Cue("other", "tickets")),
    (r"(?:生まれ|誕生(?!祭|日イベ)|死去|逝去|没|亡くな|他界|設立|創業|創刊|創立|結成|入社|移転|独立|結婚|撮影|収録(?!し|さ|され|の|話)|インタビュー|取材|時代|突破|累計|記録し|在籍|卒業|就任|ランキング|作中|舞台は|舞台に|記念日|誕生日|周年|物語が|売上|興収|興行収入|観客動員|調査|アンケート|閉館|閉店|物語は|配布|頒布|選考会|贈呈式|授賞式|表彰式)", Cue("other")),
)  # fmt: skip

_NOUNS: tuple[tuple[str, str], ...] = (
    (r"(?:舞台あいさつ|舞台挨拶|先行上映会|上映会|試写会|コンサート|ライブ(?!アクション|配信)|ミュージカル|舞台(?!は|に|と|を)|原画展|展覧会|企画展|イベント|ファンミーティング|トークショー|フェス(?:ティバル)?|サイン会|朗読劇|生配信|生放送|ツアー|コラボカフェ|ポップアップ|展示会|AnimeJapan|ジャンプフェスタ|コミケ|コミックマーケット)", "live"),
    (r"(?:PV|ＰＶ|予告(?:編|映像|動画)?|キービジュアル|ティザービジュアル|ビジュアル|映像(?!ソフト|化|作品)|特報|ポスター|ティザー|場面写真|場面カット|先行カット|カット|動画(?!配信)|MV|ミュージックビデオ|コメント(?!欄)|画像|メイキング|描き下ろしイラスト|イラスト)", "promo"),
    (r"(?:フィギュア|グッズ|ぬいぐるみ|アクリル|Tシャツ|一番くじ|ガチャ|カードゲーム|カフェ)", "goods"),
    (r"(?:Blu-?[Rr]ay(?: ?Disc)?(?: ?BOX)?|ブルーレイ|BD(?![A-Za-z])|DVD|円盤|CD|シングル|アルバム|サウンドトラック|サントラ|LP|BOX|UHD|パッケージ|ソフト化|映像ソフト)(?!付)", "disc"),
    (r"(?:主題歌|オープニングテーマ|エンディングテーマ|OPテーマ|EDテーマ|楽曲|音源|先行シングル配信|デジタルシングル)", "song"),
    (r"(?:単行本|コミックス(?!誌|編集)|最新刊|新刊|ファンブック|画集|設定資料集|書籍|文庫|ガイドブック|アンソロジー|愛蔵版|完全版|公式本|ノベライズ|スピンオフ小説|ムック|作品集|原作小説の?(?:最新|第))", "volume"),
    (r"(?:読み切り|読切|合併号|増刊|本誌|最新号|今号|同号|次号|センターカラー|巻頭カラー|表紙)", "chapter"),
    (r"(?:ゲーム|アプリ|Nintendo Switch|PlayStation|Steam版)", "game"),
    (r"(?:OVA|OAD|スペシャル番組|特番|特別番組|総集編|特別編|SP番組)", "special"),
    (r"(?:映画|劇場版|劇場アニメ|劇場公開|全国の?劇場|全国公開|(?<![一-龠ァ-ヶ])劇場)", "film"),
    (r"(?:実写|ドラマ(?!CD))", "drama"),
    (r"(?:TVアニメ|テレビアニメ|TVシリーズ|テレビシリーズ|アニメ(?!ーション映画|イト|ーター|ジャパン|大賞|アワード|化)|WEBアニメ|Webアニメ|配信アニメ|ショートアニメ|新シリーズ|続編|新章|分割\d?クール|第?\d?クール|初回|番組|シリーズ(?=は|が|の))", "anime"),
    (r"(?:小説|ライトノベル|ラノベ|ノベル)", "novel"),
    (r"(?:マンガ(?!大賞|賞)|漫画(?!賞|家|大賞)|コミック(?!ス|マーケット)|原作|ウェブトゥーン|Webtoon|4コマ)", "manga"),
    (r"(?:本作|同作|作品|シリーズ)", "series"),
    (r"(?:今回は)", "pronoun"),
)  # fmt: skip


def lex(text: str, start: int, end: int) -> list[Mark]:
    """Give the marks of a stretch of plain text, in order."""
    found: list[Mark] = []
    looks = _lexicon()
    at = start
    while at < end:
        here = looks.match(text, at, end)
        if here is None:
            at += 1
            continue
        mark = _mark(*here)
        if mark is not None:
            found.append(mark)
        at = here[0].end()
    return found


def _mark(match: re.Match[str], tag: tuple[str, int]) -> Mark | None:
    """Give the mark of a row that matched; nothing for what only keeps its digits from being read as a date."""
    table, row = tag
    start, end = match.span()
    if table == "cue":
        return Mark("cue", start, end, _CUES[row][1])
    if table == "noun":
        return Mark("noun", start, end, _NOUNS[row][1])
    kind = _TABLE[row][0]
    said = {group: match[full] for group, full in _groups()[row] if match[full] is not None}
    if kind == "date":
        when = _date(said)
        return None if when is None else Mark("date", start, end, when)
    if kind == "magazine":
        return Mark("noun", start, end, "chapter")
    if kind in _READERS:
        return _READERS[kind](start, end, said)
    return Mark(kind, start, end, match[0])


def _date(said: dict[str, str]) -> When | None:
    """Give the date of what the groups of a row caught."""
    year = _year(said)
    month, day = _int(said, "month") or _int(said, "onlymonth"), _int(said, "day")
    part = _THIRDS.get(said.get("third", ""), "") or _SEASONS.get(said.get("season", ""), "")
    when = When(year, month, day, part)
    for name, reader in _RELATIVE.items():
        if name in said:
            return reader(said, when)
    if "quarter" in said:
        return When(year, part=f"Q{int(said['quarter']) // 3 + 1}")
    if "half" in said:
        return When(year, part="H1" if said["half"] == "上" else "H2")
    if "q" in said:
        return When(
            _year({name[1:]: part for name, part in said.items()}),
            part="Q" + str("1234一二三四".index(said["q"]) % 4 + 1),
        )
    if "vague" in said:
        return When(year, vague=f"{said['vague']}: some time in that year")
    return when


def _year(said: dict[str, str]) -> int | None:
    if "reiwa" in said:
        return 2018 + (1 if said["reiwa"] == "元" else int(said["reiwa"]))
    if "short" in said:
        return (1900 if int(said["short"]) > 60 else 2000) + int(said["short"])
    return _int(said, "year")


def _int(said: dict[str, str], name: str) -> int | None:
    return int(said[name]) if name in said else None


def _by_year(said: dict[str, str], when: When) -> When:
    word = said["relyear"]
    return when._replace(shift=("then" if word in ("同年", "翌年", "翌") else "year", _YEARS[word]))


def _by_month(said: dict[str, str], when: When) -> When:
    word = said["relmonth"]
    return when._replace(shift=("month after" if word in ("同月", "翌月") else "month", _MONTHS[word]))


def _by_week(said: dict[str, str], when: When) -> When:
    word = said["relweek"]
    weekday = _WEEKDAYS.index(said["weekday"]) if "weekday" in said else None
    return when._replace(weekday=weekday, shift=("week after" if word == "翌週" else "week", _WEEKS[word]))


def _by_day(said: dict[str, str], when: When) -> When:
    if when.day is not None:
        return when if when.month is not None else when._replace(shift=("day", _DAYS[said["relday"]]), day=None)
    return When(shift=("day", _DAYS[said["relday"]]))


def _then(said: dict[str, str], when: When) -> When:
    return When(shift=("after", {"翌日": 1, "翌々日": 2}.get(said["then"], 0)))


def _same_day(said: dict[str, str], when: When) -> When:
    return When(day=int(said["sameday"]), shift=("same month", 0))


def _next_day(said: dict[str, str], when: When) -> When:
    return When(day=int(said["nextday"]), shift=("next days", 0))


def _by_season(said: dict[str, str], when: When) -> When:
    if said["relseason"] == "来" and when.part != "winter":
        return when._replace(shift=("year", 1))
    return when._replace(shift=("season", {"来": 1, "昨": -1}.get(said["relseason"], 0)))


_RELATIVE = {"relyear": _by_year, "relmonth": _by_month, "relweek": _by_week, "relday": _by_day, "then": _then,
             "sameday": _same_day, "nextday": _next_day, "relseason": _by_season}  # fmt: skip


_PARTS = {"午前": "a", "ごぜん": "a", "前": "a", "am": "a", "午後": "p", "ごご": "p", "後": "p", "pm": "p"}
_OF_DAY = {"深夜": "深夜", "夜": "夜", "よる": "夜", "夕方": "夕", "夕": "夕", "昼": "昼"}


def _clock(start: int, end: int, said: dict[str, str]) -> Mark:
    """Give a clock with the part of the day before it."""
    if "noon" in said or "midnight" in said:
        return Mark("clock", start, end, Hour(12 if "noon" in said else 0, 0))
    part = said.get("part", "")
    second = said.get("part2", "")
    hour = 0 if said["hour"] == "零" else int(said["hour"])
    minute = 30 if "thirty" in said else int(said.get("minute") or said.get("colon") or 0)
    half = _PARTS.get(part.lower()) or _PARTS.get(second)
    of_day = _OF_DAY.get(part) or _OF_DAY.get(second)
    if half == "a" and of_day is not None:
        of_day = None if of_day != "深夜" else of_day
        half = None if of_day == "深夜" else half
    return Mark("clock", start, end, Hour(hour, minute, half, False, of_day, part.startswith("翌")))


def _weekday(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("weekday", start, end, _WEEKDAYS.index(said.get("weekday") or said["weekdayb"]))


def _weekly(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("weekly", start, end, _WEEKDAYS.index(said["weekday"]) if "weekday" in said else None)


def _season(start: int, end: int, said: dict[str, str]) -> Mark:
    if "previous" in said:
        return Mark("season", start, end, -1)
    number = _int(said, "n") or _int(said, "m")
    if number is None and "kanji" in said:
        number = _KANJI.index(said["kanji"]) + 1
    words = {"one": 1, "second": 2, "third": 3, "fourth": 4}
    return Mark("season", start, end, number or next(words[word] for word in words if word in said))


def _number(start: int, end: int, said: dict[str, str]) -> Mark:
    """Give the number of a volume, an episode or an issue, or several of them."""
    of = {"巻": "volume", "集": "volume", "話": "episode", "回": "episode", "号": "issue", "章": "episode", "弾": "episode"}.get(
        said.get("of", "話"), "volume")  # fmt: skip
    first, second = int(said["first"]), _int(said, "second")
    values: tuple[int, ...] = (first,)
    if of == "episode" and said.get("to") in ("~", "-", "から"):
        second = None
    if second is not None and of != "issue":
        through = said.get("to") in ("~", "-", "から")
        values = tuple(range(first, second + 1)) if through and first < second <= first + 30 else (first, second)
    return Mark("number", start, end, Number(of, values))


def _format(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("format", start, end, "digital" if "digital" in said else "print")


_READERS = {"clock": _clock, "weekday": _weekday, "weekly": _weekly, "season#": _season, "number": _number,
            "format": _format}  # fmt: skip


def venues(text: str, start: int, end: int) -> list[Mark]:
    """Give the halls and houses that a stretch of text names: パシフィコ横浜, 銀河劇場."""
    found: list[Mark] = []
    for match in _venue().finditer(text, start, end):
        begin = match.start()
        while begin > max(start, match.start() - 14) and _of_name(text[begin - 1]):
            begin -= 1
        if match.start() - begin >= 2:
            name = text[begin : match.end()]
            found.append(Mark("outlet", begin, match.end(), Outlet(name, "theater", None, "Asia/Tokyo", "JP")))
    return found


def _of_name(char: str) -> bool:
    return "ァ" <= char <= "ー" or "一" <= char <= "龠" or (char.isascii() and char.isalpha())


@cache
def _venue() -> re.Pattern[str]:
    return re.compile(
        r"(?:ホール|アリーナ|(?<!フリー)ドーム|スタジアム|シアター(?!ズ)|ガーデンシアター|メッセ|(?<=[一-龠ァ-ヶ]{2})劇場(?!版|公開|アニメ|上映)"
        r"|公会堂|武道館|国技館|美術館|博物館|ビッグサイト|サンシャインシティ|国際フォーラム|文化会館|百貨店|体育館)"
    )


@cache
def _lexicon() -> Lexicon:
    """Give the whole table; each row's groups carry its number."""
    looks = [(_numbered(look, number), ("table", number)) for number, (_, look) in enumerate(_TABLE)]
    words = [(look, ("cue", number)) for number, (look, _) in enumerate(_CUES)]
    return Lexicon(looks, [*words, *((look, ("noun", number)) for number, (look, _) in enumerate(_NOUNS))])


def _numbered(look: str, number: int) -> str:
    """Put the row's number before the names of its groups."""
    return (
        look.replace("{{", "\0").replace("}}", "\1").replace("{}", f"g{number}_").replace("\0", "{").replace("\1", "}")
    )


@cache
def _groups() -> tuple[tuple[tuple[str, str], ...], ...]:
    """Give for each row of the table the names of its groups, short and as they stand in the whole pattern."""
    return tuple(
        tuple((name, f"g{number}_{name}") for name in dict.fromkeys(re.findall(r"\(\?P<\{\}(\w+)>", look)))
        for number, (_, look) in enumerate(_TABLE)
    )
