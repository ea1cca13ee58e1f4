"""How Japanese announcements say their facts, one row for each pattern; published on Monday, 1 December 2025."""

from __future__ import annotations

import pytest

from tests.news.reading import article, facts, left

ROWS = [
    # p1
    ("TVアニメ「透明の騎士」が、1月10日より放送される。", ["broadcast 2026-01-10"]),
    # p1 公開
    ("映画シリーズ「月の庭」の「第四章 天命篇」が3月27日に公開される。", ["film #4 2026-03-27"]),
    (
        "2026年1月9日に発売予定としておりました『月の庭』第11巻は、発売を中止させていただきます。",
        ["volume #11 2026-01-09 cancelled"],
    ),
    ("アニメ「月の庭」の後編は2026年内のオンエアを目指す。", ["broadcast 2026"]),
    ("7月クールの日曜劇場「月の庭」（TBS系／7月5日スタート、毎週日曜 夜9時）", ["broadcast 2026-07-05 21:00 TBS"]),
    ("アニメ「月の庭」は6月30日をもって配信終了。", []),
    ("Netflixのアニメ「月の庭」のシーズン1は2023年に配信され話題となった。", ["stream S1 2023 Netflix"]),
    ("劇場アニメ「月の庭」が3月13日に公開される。", ["film 2026-03-13"]),
    # p1 発売
    ("単行本第3巻は1月22日に発売される。", ["volume #3 2026-01-22"]),
    # p1 配信
    ("アニメ「透明の騎士」がdアニメストアで1月10日から配信される。", ["stream 2026-01-10 dアニメストア"]),
    # p2
    ("アニメ「透明の騎士」は1月10日午後11時半からTOKYO MXで放送される。", ["broadcast 2026-01-10 23:30 TOKYO MX"]),
    # p2 夜
    ("TVアニメ「透明の騎士」は1月10日夜11時から日本テレビ系で放送。", ["broadcast 2026-01-10 23:00 日本テレビ"]),
    # p3
    (
        "TVアニメ「透明の騎士」は1月24日深夜1時30分よりテレビ朝日系で放送される。",
        ["broadcast 2026-01-24 25:30 テレビ朝日"],
    ),
    # p3 12
    ("アニメ「透明の騎士」は1月24日深夜12時15分からTBSで放送される。", ["broadcast 2026-01-24 24:15 TBS"]),
    # p4 told
    ("10日、TVアニメ「透明の騎士」の第2期が来年1月に放送されることが発表された。", ["broadcast S2 2026-01"]),
    # p4 chain
    ("第2話は1月17日、第3話は24日に放送される。", ["broadcast #2 2026-01-17", "broadcast #3 2026-01-24"]),
    # a magazine that holds a part of a work as well as what is said of it
    (
        "1月25日発売のウルトラ花園3月号で「凪の工房」が始動し、編集長との対談も掲載される。",
        ["issue 2026-01-25 ウルトラ花園"],
    ),
    (
        "1月25日発売の月刊花園3月号より「透明の騎士」のスピンオフが始まり、作者の座談会も載る。",
        ["issue 2026-01-25 月刊花園"],
    ),
    (
        "12月25日発売の月刊花園2月号に外伝「凪の工房」の前編と、声優の特集が掲載される。",
        ["issue 2025-12-25 月刊花園"],
    ),
    (
        "12月25日発売の月刊花園2月号の巻頭カラーに「凪の工房」が登場し、作者のインタビューも掲載。",
        ["issue 2025-12-25 月刊花園"],
    ),
    (
        "12月25日発売の月刊花園2月号には「凪の工房」の特別編が登場するほか、作者のインタビューも掲載される。",
        ["issue 2025-12-25 月刊花園"],
    ),
    ("12月25日発売の月刊花園2月号にはアニメの始動を記念した「凪の工房」の特集が掲載される。", []),
    # what ends in "magazine" or "with" is no name of one
    ("12月25日発売のCD付き2月号で「凪の工房」の連載が始まる。", ["issue 2025-12-25"]),
    ("12月25日発売の人気マンガ誌2月号で「凪の工房」の連載が始まる。", ["issue 2025-12-25"]),
    ("12月25日発売の花園コミック2月号で「凪の工房」の連載が始まる。", ["issue 2025-12-25 花園コミック"]),
    # what volumes are of, by what is no more than said of a work
    ("アニメのBlu-rayが好評の「月の庭」。最新8巻は1月9日に発売される。", ["volume #8 2026-01-09"]),
    ("「月の庭」のBlu-rayの最新3巻は1月9日に発売される。", ["disc #3 2026-01-09"]),
    (
        "「月の庭」のBlu-ray BOXの発売が決定。コミックス累計100万部の「月の庭」。第1巻は1月21日に発売。",
        ["disc #1 2026-01-21"],
    ),
    # a topic of its own without a number has none
    (
        "「月の庭」のBlu-ray BOXは1月21日に、コミックス7巻は2月6日に発売。",
        ["disc 2026-01-21", "volume #7 2026-02-06"],
    ),
    ("「月の庭」のコミックス7巻は1月9日、画集は1月21日に発売。", ["volume #7 2026-01-09", "volume 2026-01-21"]),
    # nothing moves where it is denied, or may be
    ("アニメ「月の庭」の放送開始日は1月10日から変更ありません。", ["broadcast 2026-01-10"]),
    ("アニメ「月の庭」は1月10日から変更なく放送される。", ["broadcast 2026-01-10"]),
    ("アニメ「月の庭」の放送開始は1月10日から変更される可能性があります。", ["broadcast 2026-01-10"]),
    ("映画「月の庭」の公開日は1月10日から変更となる予定はない。", ["film 2026-01-10"]),
    ("映画「月の庭」の公開日が1月10日からの変更となった。", ["film 2026-01-10 postponed"]),
    # what aired did not move
    (
        "2025年4月から6月に放送された「月の庭」の第2期が、2026年10月に延期となった。",
        ["broadcast S1 2025-04", "broadcast S2 2026-10"],
    ),
    ("「月の庭」第5巻が1月9日、花園社から発売されると発表された。", ["volume #5 2026-01-09"]),
    # a number is that of the date of which it is the topic, whatever stands before it
    (
        "「透明の騎士」は2024年12月5日から連載中の4コマ。1巻は1月15日、2巻は4月に刊行されることも決まった。",
        ["issue 2024-12-05", "volume #1 2026-01-15", "volume #2 2026-04"],
    ),
    (
        "単行本第5巻(1月14日発売予定)は3月11日、第6巻(3月18日発売予定)は5月20日に変更となる。",
        [
            "volume #5 2026-01-14 postponed",
            "volume #5 2026-03-11",
            "volume #6 2026-03-18 postponed",
            "volume #6 2026-05-20",
        ],
    ),
    (
        "DVDは1巻(第1~2話)、2巻が1月21日、3巻と4巻が2月18日に発売される。",
        ["disc #1 2026-01-21", "disc #2 2026-01-21", "disc #3 2026-02-18", "disc #4 2026-02-18"],
    ),
    ("単行本は2025年10月末に1巻が、1月20日に2巻が発売される。", ["volume #1 2025-10-late", "volume #2 2026-01-20"]),
    (
        "第4話は1月24日深夜1時から、第5話と2話連続でTBSで放送する。",
        ["broadcast #4 2026-01-24 25:00 TBS", "broadcast #5 2026-01-24 25:00 TBS"],
    ),
    # so is one that is said to be on sale then, even where it is counted up to
    ("原作「透明の騎士」は12月5日発売の最新6巻までで累計80万部を数える。", ["volume #6 2025-12-05"]),
    # it goes on through the clauses of its sentence, and through a row
    (
        "コミックス第6巻は12月20日に電子版が発売され、紙版は1月20日に発売される。",
        ["volume #6 2025-12-20 digital", "volume #6 2026-01-20 print"],
    ),
    # what is said behind a verb is no longer of its tense
    (
        "第1話は11月3日に放送されたばかり、第2話は10日24時30分からTOKYO MXにて。",
        ["broadcast #1 2025-11-03", "broadcast #2 2025-11-10 24:30 TOKYO MX"],
    ),
    (
        "TBSは12月4日に総集編をお送りし、第9話は12月11日24時55分から放送となります。BS11は12月13日深夜2時から。",
        ["broadcast 2025-12-04 TBS", "broadcast #9 2025-12-11 24:55 TBS", "broadcast #9 2025-12-13 26:00 BS11"],
    ),
    # each of the works side by side has its own installment
    (
        "2026年1月放送予定のアニメでは、「月の庭」、「星の海」第2期、「風の歌」第3期などが延期を決めた。",
        ["broadcast 2026-01 postponed", "broadcast S2 2026-01 postponed", "broadcast S3 2026-01 postponed"],
    ),
    ("「月の庭」と「星の海」第2期が1月から放送される。", ["broadcast 2026-01", "broadcast S2 2026-01"]),
    (
        "「星の海」第2期も延期となり、放送中の「月の庭」も12月19日に第4話を放送したあとは休止する。",
        ["broadcast #4 2025-12-19"],
    ),
    # one that will be made is none of what is on the air
    (
        "アニメ「月の庭」最終回が12月27日に放送! 第2期制作も決定\n\n"
        "最終回となる第13話が、12月27日深夜1時からMBSで放送される。10月4日にアニメの放送がスタートした。",
        ["broadcast #13 2025-12-27 25:00 MBS", "broadcast 2025-10-04"],
    ),
    ("「月の庭」第2期の制作が決定した。放送は2026年4月。", ["broadcast S2 2026-04"]),
    # a station that only airs it does not stream it too
    (
        "BS11では1月5日24時から、ABEMAでは1月4日24時から放送・配信される。",
        ["broadcast 2026-01-05 24:00 BS11", "stream 2026-01-04 24:00 ABEMA"],
    ),
    # so is the first installment where a second one of it is told
    (
        "2019年7月から9月にかけて放送されたTVアニメ「月の庭」の第2期が、来年7月から放送される。",
        ["broadcast S1 2019-07", "broadcast S2 2026-07"],
    ),
    ("2010年に放送された「月の庭」の第3期が来年7月から放送される。", ["broadcast 2010", "broadcast S3 2026-07"]),
    (
        "第2期の放送を記念し、BS11では1月6日22時から第1期を再放送する。",
        ["broadcast S1 2026-01-06 22:00 BS11"],
    ),
    (
        "アニメ「月の庭」最終話（第12話）は12月3日24時からTOKYO MXで放送する。\n\n"
        "tvkも、12月5日24時に予定していた同話の放送を休止する。AT-Xは12月9日11時から予定通り放送する。",
        [
            "broadcast #12 2025-12-03 24:00 TOKYO MX",
            "broadcast #12 2025-12-05 24:00 tvk postponed",
            "broadcast #12 2025-12-09 11:00 AT-X",
        ],
    ),
    # both days of a row with an arrow are of the episode above the list; stations go on with 同話
    (
        "第4話「夜」の放送日時は下記の通り変更となります。\n\n・TBS 12月8日(月)24:30→12月8日(月)25:00\n",
        ["broadcast #4 2025-12-08 24:30 TBS postponed", "broadcast #4 2025-12-08 25:00"],
    ),
    # the sentence behind a move dates what it moved, and counts on what it left
    (
        "「月の庭」は24日、第12話の放送延期を告知した。12月27日に予定していたもので、新しい日程は未定とのこと。",
        ["broadcast #12 2025-12-27 postponed", "broadcast #12 undecided"],
    ),
    (
        "TVアニメ「月の庭」第9話の放送が見送られた。当初は1月10日に放送する予定だった。",
        ["broadcast #9 2026-01-10 postponed"],
    ),
    (
        "製作委員会は第7話の放送延期を明らかにした。都合によるもので、12月13日の予定を繰り下げ、20日に放送する。",
        ["broadcast #7 2025-12-13 postponed", "broadcast #7 2025-12-20"],
    ),
    (
        "完成している3話までは予定どおり放送するが、4話から先は延期となる。再開は未定。",
        ["broadcast #4 undecided"],
    ),
    (
        "さらにさかのぼると、11月中頃には10月放送のTVアニメ「月の庭」が第八話から先の延期を発表していた。新たな放送日は未定だ。",
        ["broadcast 2025-10", "broadcast #8 undecided"],
    ),
    ("「月の庭」は、12月12日に控えていた劇場公開を延期する。", ["film 2025-12-12 postponed"]),
    # what is not known is not of what is shown until then
    (
        "12月30日放送予定の第5話以降を見合わせる。12月30日からは第1話から再放送を行い、再開時期は決まり次第発表する。",
        ["broadcast #5 2025-12-30 postponed", "broadcast #1 2025-12-30", "broadcast #5 undecided"],
    ),
    # what was on air at first had not been meant for then alone
    (
        "「月の庭」は1月8日から改めて始まる。当初は10月9日から放送されていたが、第3話で中断していた。",
        ["broadcast 2026-01-08", "broadcast 2025-10-09"],
    ),
    # what is postponed of several, each with its day in brackets
    (
        "BD第1巻(12月27日発売予定)、第2巻(1月24日発売予定)は発売延期。新しい発売日は、第1巻が2月28日、第2巻が3月26日。",
        ["disc #1 2025-12-27 postponed", "disc #2 2026-01-24 postponed", "disc #1 2026-02-28", "disc #2 2026-03-26"],
    ),
    # stations that bring one episode
    (
        "TOKYO MXでは1月10日24時から、BS11では1月11日24時30分から第4話が放送される。",
        ["broadcast #4 2026-01-10 24:00 TOKYO MX", "broadcast #4 2026-01-11 24:30 BS11"],
    ),
    # a run is told by its first episode, and by each of its volumes
    ("12月16日23時から第1話～第11話を一挙配信する。", ["stream #1 2025-12-16 23:00"]),
    ("12月16日は第1話から第4話までを再放送。", ["broadcast #1 2025-12-16"]),
    ("Blu-ray第1巻から第3巻が12月20日に発売。", ["disc #1 2025-12-20", "disc #2 2025-12-20", "disc #3 2025-12-20"]),
    # the only service of the head brings what streams
    ("Netflixは1日、アニメ「月の庭」の製作を発表。2026年に全世界独占配信する。", ["stream 2026 Netflix"]),
    # a day to which something had moved stands
    (
        "「月の庭」は当初2025年10月の放送開始を予定していたが、品質向上のため2026年1月に延期されていた作品。",
        ["broadcast 2025-10 postponed", "broadcast 2026-01"],
    ),
    # an animation that comes with a book may be told first
    (
        "「月の庭」の新作OVAが2026年3月20日発売のコミックス第15巻限定版に付属する。",
        ["volume #15 2026-03-20", "disc 2026-03-20"],
    ),
    # rows that say what was and what will be
    (
        "2025年12月23日(火)に発売を予定しておりました「月の庭」Blu-ray第2巻につきまして、下記のとおり発売日を変更いたします。\n\n"
        "変更前：2025年12月23日(火)\n変更後：2026年1月27日(火)\n",
        ["disc #2 2025-12-23 postponed", "disc #2 2026-01-27"],
    ),
    (
        "第8話放送日変更のお知らせ\n【変更前】12月4日(木)24:00～\n【変更後】12月11日(木)24:00～\n",
        ["broadcast #8 2025-12-04 24:00 postponed", "broadcast #8 2025-12-11 24:00"],
    ),
    # what is shown in place of an episode is another one
    ("12月13日の放送は#7のかわりに、前週の#6をもう一度流す。", ["broadcast #6 2025-12-13"]),
    ("TVアニメ「月の庭」12月13日は第7話に代えて第1話を再放送する。", ["broadcast #1 2025-12-13"]),
    # the last of all is the one with which a run ends
    (
        "TVアニメは2025年4月6日から放送。全26話で9月28日に最終回を迎えた。",
        ["broadcast 2025-04-06", "broadcast #26 2025-09-28"],
    ),
    (
        "テレビアニメは10月9日にBS11で始まり、3月26日に全25話で終了する。",
        ["broadcast 2025-10-09 BS11", "broadcast #25 2026-03-26 BS11"],
    ),
    # a special has no number of an episode that it looks back on or stands in for
    ("第9話は休止となり、1月17日は特別番組を放送する。", ["broadcast 2026-01-17"]),
    ("1月17日24時からは第9話に代わり、特別番組「座談会」を放送する。", ["broadcast 2026-01-17 24:00"]),
    ("1月17日は第3話までを振り返る特別番組を放送する。", ["broadcast 2026-01-17"]),
    # books below a day need no quotation marks
    (
        "2026年1月発売の新刊\n1月9日\n月の庭 第3巻（講談社）\n凧の空 5（集英社）\n1月16日\n風の子 1巻（KADOKAWA）\n",
        ["volume #3 2026-01-09 講談社", "volume #5 2026-01-09 集英社", "volume #1 2026-01-16 KADOKAWA"],
    ),
    # the first of several stations has no day of its own
    (
        "TVアニメ「月の庭」の初回放送日が1月12日に決まった。TOKYO MXでは24時から、BS日テレでは同日24時30分から。",
        ["broadcast 2026-01-12 24:00 TOKYO MX", "broadcast 2026-01-12 24:30 BS日テレ"],
    ),
    # the stations that follow bring the episode told before them
    (
        "第3話は予定通り、12月4日24時からTOKYO MXで放送する。Netflixでは同日24時30分から配信する。",
        ["broadcast #3 2025-12-04 24:00 TOKYO MX", "stream #3 2025-12-04 24:30 Netflix"],
    ),
    (
        "第3話は12月4日24時からTOKYO MXで放送する。BS11では12月5日に特別番組を放送する。",
        ["broadcast #3 2025-12-04 24:00 TOKYO MX", "broadcast 2025-12-05 BS11"],
    ),
    (
        (
            "第11話「聖夜」の放送日時は、下記の通りとなります。\n\n読売テレビ：12月8日(月)25:59\n"
            "BS日テレ：12月9日(火)24:00\n"
        ),
        ["broadcast #11 2025-12-08 25:59 読売テレビ", "broadcast #11 2025-12-09 24:00 BS日テレ"],
    ),
    # the same hour is the one told before
    (
        "TOKYO MXが10日(土)の22時半から放送を始め、AT-Xも同時刻からの放送となる。",
        ["broadcast 2026-01-10 22:30 TOKYO MX", "broadcast 2026-01-10 22:30 AT-X"],
    ),
    (
        "「月の庭」は1月10日(土)24時30分からBS11で放送。ABEMAでも同時刻より配信がスタートする。",
        ["broadcast 2026-01-10 24:30 BS11", "stream 2026-01-10 24:30 ABEMA"],
    ),
    # what moves by minutes stays on its day; what was set for a day had been meant for it
    (
        "野球中継延長のため、12月14日放送分は30分繰り下げて25時25分からの放送となります。",
        ["broadcast 2025-12-14 25:25"],
    ),
    (
        "製作委員会は「月の庭」のBlu-ray第6巻について、12月26日としていた発売日を1月30日に延期すると告知した。",
        ["disc #6 2025-12-26 postponed", "disc #6 2026-01-30"],
    ),
    # an event whose tickets come with a disc
    (
        "Blu-ray第1巻は12月26日発売。イベントの優先販売申込券が封入され、イベントは3月8日(日)に銀河ホールで開催される。",
        ["disc #1 2025-12-26", "live 2026-03-08 銀河ホール"],
    ),
    # the slot behind the verb of a first day
    ("「月の庭」は1月9日スタート、毎週金曜24時からTOKYO MXほかで放送。", ["broadcast 2026-01-09 24:00 TOKYO MX"]),
    (
        "TVアニメ「月の庭」は1月11日(日)スタートで、毎週日曜23時からテレビ東京系にて放送される。",
        ["broadcast 2026-01-11 23:00 テレビ東京"],
    ),
    # the installment of an item is that of no other
    (
        "冬アニメの放送日程\n■月の庭\n1月9日(金)24時~ TOKYO MX\n■星の海 2nd Season\n1月10日(土)22時~ BS11\n",
        ["broadcast 2026-01-09 24:00 TOKYO MX", "broadcast S2 2026-01-10 22:00 BS11"],
    ),
    # titles under a day are its items
    (
        "1月のBlu-ray発売情報\n1月7日(水)\n「月の庭」Blu-ray BOX\n「星の海」第1巻\n",
        ["disc 2026-01-07", "disc #1 2026-01-07"],
    ),
    # a line of stations brings what the one above dates; doors open before the show
    (
        "放送のお知らせ\n【放送日時】\n2026年1月9日(金)25:53～\nテレビ東京、テレビ大阪ほか\n"
        "【配信日時】\n2026年1月10日(土)12:00～\nNetflix、Hulu\n",
        ["broadcast 2026-01-09 25:53 テレビ東京+テレビ大阪", "stream 2026-01-10 12:00 Netflix+Hulu"],
    ),
    (
        "「月の庭」スペシャルイベント\n■開催日：2026年1月11日(日)\n"
        "■開催時間：昼の部 開場13:00／開演14:00 夜の部 開場17:00／開演18:00\n■会場：銀河ホール\n",
        ["live 2026-01-11 14:00 銀河ホール", "live 2026-01-11 18:00 銀河ホール"],
    ),
    ("「月の庭」の応援上映が、1月10日にTOHOシネマズ池袋で行われる。", ["film 2026-01-10 TOHOシネマズ池袋"]),
    (
        "「月の庭」ライブは1月10日にZepp Hanedaで、1月17日にサンケイホールブリーゼで行われる。",
        ["live 2026-01-10 Zepp Haneda", "live 2026-01-17 サンケイホールブリーゼ"],
    ),
    # the hall of what the sentence or the row before tells
    (
        "オーケストラコンサートが2026年2月11日(水・祝)に開催されることが決定。会場は東京の銀河劇場。",
        ["live 2026-02-11 銀河劇場"],
    ),
    (
        "舞台「月の庭」が1月16日から26日まで東京・シアター1010で上演されることが決まった。",
        ["live 2026-01-16 シアター1010"],
    ),
    # an episode in which something was told was on that day; what is shown again is its own installment
    (
        "11月30日に放送されたTVアニメ「月の庭」第5話で、新しい敵の登場が明かされた。",
        ["broadcast #5 2025-11-30"],
    ),
    (
        "第2期が2月に始まるのを前に、第1期の再放送が1月17日(土)22時からBS11でスタートする。",
        ["broadcast S2 2026-02", "broadcast S1 2026-01-17 22:00 BS11"],
    ),
    # the title that a word tells of is a film, whatever is held for it; one work is no list
    (
        "12月14日に全国公開する「月の庭」の初日舞台挨拶が、同日に新宿バルト9で行われることになった。",
        ["film 2025-12-14", "live 2025-12-14 新宿バルト9"],
    ),
    (
        "「月の庭」は、2025年7月に放送を開始した2クール作品で、12月27日に最終回を迎える。",
        ["broadcast 2025-07", "broadcast 2025-12-27"],
    ),
    # the block of a station ends no clause
    (
        "放送は1月8日(木)より、フジテレビ「+Ultra」ほか各局にて毎週木曜24時55分から。",
        ["broadcast 2026-01-08 24:55 フジテレビ"],
    ),
    # who brings something elsewhere is not where it is brought, and what the works of a list come out by is another day
    (
        "Netflixは本日12月1日から2日にかけて、2026年冬以降に届ける作品を紹介する「冬の祭典」を、YouTubeで配信する。",
        ["stream 2025-12-01 YouTube"],
    ),
    ("2007年には独立したテレビアニメシリーズとして放送されました。", ["broadcast 2007"]),
    (
        "新連載「風の道」が本日発売の月刊花園1月号で始まった。第2話は12月26日発売の2月号に掲載される。2月号では、谷川ケイ「月の庭」の番外編が掲載される。",
        ["issue 2025-12-01 月刊花園", "issue #2 2025-12-26 月刊花園", "issue 2025-12-26 月刊花園"],
    ),
    (
        "12月15日発売の少年花園3号では、谷川ケイ「風の道」第2話と、海野ナミの特別読み切り「月の庭」が掲載される。",
        ["issue #3 2025-12-15 少年花園", "issue #3 2025-12-15 少年花園"],
    ),
    (
        "「月の庭」は12月24日(水)と31日(水)の放送を休止する。",
        ["broadcast 2025-12-24 postponed", "broadcast 2025-12-31 postponed"],
    ),
    ("「月の庭」のPVが公開され、放送日が1月9日に決まった。", ["broadcast 2026-01-09"]),
    ("アニメ「月の庭」のキービジュアルが公開され、放送開始日が1月9日に決定した。", ["broadcast 2026-01-09"]),
    ("「月の庭」第8話が放送延期、12月24日は特別番組に", ["broadcast 2025-12-24"]),
    ("歌手のライブが1月9日に大阪・Zepp Namba(OSAKA)で開催される。", ["live 2026-01-09 Zepp Namba"]),
    ("舞台「月の庭」は2月6日から8日まで東京・シアターカモメで上演。", ["live 2026-02-06 シアターカモメ"]),
    ("「月の庭」第2期と「風の道」が1月から放送される。", ["broadcast S2 2026-01", "broadcast 2026-01"]),
    (
        "「月の庭」のライブは2月8日に東京・国際フォーラムで開催される。",
        ["live 2026-02-08 東京・国際フォーラム"],
    ),
    ("「月の庭」第0期は1月9日から放送される。Season 0の第300期生も出る。", ["broadcast 2026-01-09"]),
    ("「月の庭」第拾弐話が12月24日に放送される。次は第拾拾話という噂もある。", ["broadcast #12 2025-12-24"]),
    (
        "「月の庭」のイベントが1月10日(土)と11日(日)の2日間、神奈川・銀河ホールで行われる。",
        ["live 2026-01-10 銀河ホール"],
    ),
    # p5
    ("第5話「雨」は2月7日に放送される。", ["broadcast #5 2026-02-07"]),
    # p6
    (
        "TVアニメ「透明の騎士」は1月10日より毎週土曜24時30分からTOKYO MXで放送。",
        ["broadcast 2026-01-10 24:30 TOKYO MX"],
    ),
    # p7
    ("TVアニメ「透明の騎士」は2027年に放送される。", ["broadcast 2027"]),
    # p8
    (
        "TVアニメ「透明の騎士」は1月10日(土)24:00よりTOKYO MX、BS11にて、1月11日(日)26:30よりMBSにて放送。",
        ["broadcast 2026-01-10 24:00 TOKYO MX+BS11", "broadcast 2026-01-11 26:30 MBS"],
    ),
    # p9
    (
        "番組表\n【水】23:45 透明の騎士 第1話(10日)\n【木】22:30 月の庭 第1話(11日)\n",
        ["broadcast #1 2025-12-10 23:45", "broadcast #1 2025-12-11 22:30"],
    ),
    ("アニメ「透明の騎士」1月10日 24:30～25:00 TOKYO MXで放送", ["broadcast 2026-01-10 24:30 TOKYO MX"]),
    # p10
    (
        "3月13日に公開を予定していた劇場アニメ「月の庭」の公開日が、6月5日に変更される。",
        ["film 2026-03-13 postponed", "film 2026-06-05"],
    ),
    # p10 へ
    ("『月の庭』の公開は3月13日から6月5日へ延期となった。", ["film 2026-03-13 postponed", "film 2026-06-05"]),
    # p10 未定
    (
        "劇場アニメ「月の庭」は3月13日に予定していた公開を延期する。新たな公開日は未定。",
        ["film 2026-03-13 postponed", "film undecided"],
    ),
    # p11
    (
        "第1期は2024年10月5日に始まり、12月21日に最終話を放送した。",
        ["broadcast S1 2024-10-05", "broadcast S1 2024-12-21"],
    ),
    # p12
    ("TVアニメ第1期は2024年10月～12月に放送された。", ["broadcast S1 2024-10"]),
    # p13
    (
        (
            "■放送情報\nTOKYO MX：1月10日より毎週土曜24:30～\nBS朝日：1月11日(日)23:00～\n■配信情報\ndアニメストア：1月"
            "10日(土)25:00～\n"
        ),
        [
            "broadcast 2026-01-10 24:30 TOKYO MX",
            "broadcast 2026-01-11 23:00 BS朝日",
            "stream 2026-01-10 25:00 dアニメストア",
        ],
    ),
    # p13 label
    (
        "・放送開始日：2026年1月10日\n・放送局：TOKYO MX\n・時間：毎週土曜24:30～\n",
        ["broadcast 2026-01-10 24:30 TOKYO MX"],
    ),
    # p14
    ("TVアニメ「透明の騎士」は'24年10月5日に放送を開始した。", ["broadcast 2024-10-05"]),
    # p15
    ("TVアニメ「透明の騎士」第2期が来年7月に放送される。", ["broadcast S2 2026-07"]),
    # p16
    ("TVアニメ「透明の騎士」は2026年1月期に放送される。", ["broadcast 2026-Q1"]),
    # p17
    ("Blu-ray第1巻（3月25日発売）には第1話を収録。", ["disc #1 2026-03-25"]),
    # p18
    (
        "アニメ「透明の騎士」は1月10日にTBSで放送され、Netflixでは翌日から配信される。",
        ["broadcast 2026-01-10 TBS", "stream 2026-01-11 Netflix"],
    ),
    # p19
    (
        "TVアニメ「透明の騎士」は1月24日深夜1時30分（1月25日午前1時30分）からテレビ朝日系で放送される。",
        ["broadcast 2026-01-24 25:30 テレビ朝日"],
    ),
    # p20
    ("アニメ「透明の騎士」は1月10日0時にNetflixで配信される。", ["stream 2026-01-10 00:00 Netflix"]),
    # p21
    ("アニメ「透明の騎士」は1月9日(金)より毎週木曜24時30分にTBSで放送。", ["broadcast 2026-01-08 24:30 TBS"]),
    # p22
    ("原作の次巻は3月7日頃の発売と予想される。作中では1998年に始まる物語が描かれる。", []),
    # since when it rests, which tells nothing of the day that follows
    (
        "「週刊花園」で2024年9月から休載していた「月の庭」の連載が、4日発売の40号で再開する。単行本8巻も1月6日に発売される。",
        ["issue #40 2025-12-04 週刊花園", "volume #8 2026-01-06"],
    ),
    ("「月の庭」は12月4日発売の週刊花園1号の掲載をもって休載に入る。", ["issue #1 2025-12-04 週刊花園"]),
    # reprints
    ("「月の庭」1巻の重版が決まった。重版分は12月中旬より順次出荷される。", []),
    ("11月30日に発売された「月の庭」1巻の重版が決定。1月7日には増刷分が店頭に並ぶ。", ["volume #1 2025-11-30"]),
    # what is made of a work brings its station, and no book
    (
        "「月の庭」がフジテレビ系でドラマ化され、1月12日21時にスタートする。",
        ["broadcast 2026-01-12 21:00 フジテレビ"],
    ),
    ("原作小説「月の庭」（花園文庫刊）が映画化され、2026年秋に全国公開される。", ["film 2026-autumn"]),
    ("Webtoon「月の庭」が12月10日に配信開始。", ["issue 2025-12-10"]),
    # books of a day whose numbers are bare, with their makers
    (
        "花園社1月のコミックス新刊\n\n【1月7日発売】\n・月の庭 3（谷川ケイ）\n・王女と剣 5（木村カナ）\n"
        "【1月20日発売】\n・海のうた 1（田中ミナ）",
        ["volume #3 2026-01-07", "volume #5 2026-01-07", "volume #1 2026-01-20"],
    ),
    (
        "今週発売の新刊\n\n12月4日(木)\n月の庭(3) 谷川ケイ 講談社\n王女と剣(5) 木村カナ 講談社\n\n"
        "12月5日(金)\n海のうた(1) 田中ミナ 小学館",
        ["volume #3 2025-12-04 講談社", "volume #5 2025-12-04 講談社", "volume #1 2025-12-05 小学館"],
    ),
    (
        "『月の庭』第3巻\n\n著者：谷川ケイ\n発売日：2026年1月7日\n定価：660円（税込）",
        ["volume #3 2026-01-07"],
    ),
    (
        "▼書誌情報\n書名：月の庭 3\n著者：谷川ケイ\n発売日：2026年1月7日（水）",
        ["volume #3 2026-01-07"],
    ),
    # what ran in a magazine before it was filmed
    (
        "「アフタヌーン」に連載された谷川ケイの漫画『星の庭』が実写映画化され、2026年3月に公開されることが24日、発表された。",
        ["film 2026-03"],
    ),
    # a prize is no work; what it was open to is no release
    (
        "「庭のマンガ大賞 2025」の結果が11月22日に発表され、「月の庭」が1位に輝いた。2024年に刊行された単行本が対象。",
        ["award 2025-11-22"],
    ),
    # the volume that completes a series
    ("1月9日には『月の庭』の完結編となる第10巻が登場する。", ["volume #10 2026-01-09"]),
    # a number of a magazine that comes out later
    (
        "ヤングマガジン30号の発売日が、当初の12月8日から12月15日に変更された。",
        ["issue #30 2025-12-08 ヤングマガジン postponed", "issue #30 2025-12-15 ヤングマガジン"],
    ),
    (
        "12月8日発売の週刊花園33号は、都合により12月15日発売に変更となった。",
        ["issue #33 2025-12-08 週刊花園 postponed", "issue #33 2025-12-15 週刊花園"],
    ),
    ("「月の庭」の谷川ケイと「星の庭」の沖アユが、12月25日発売の月刊花園2月号で対談している。", []),
    # what a volume is, before its number
    (
        "「月の庭」のアニメDVD第1巻が1月21日に、原作コミックス最新刊となる7巻が1月9日に発売される。",
        ["disc #1 2026-01-21", "volume #7 2026-01-09"],
    ),
    # the day of sale before that of its orders
    (
        "「月の庭」の画集が登場する。発売日は1月16日で、予約締切は12月11日。",
        ["volume 2026-01-16"],
    ),
    # years of eras
    (
        "劇場版「月の庭」は平成28年4月10日に公開された。原作は昭和60年に連載を開始。",
        ["film 2016-04-10", "issue 1985"],
    ),
    # a synopsis, up to the next heading
    (
        "『月の庭』第13巻が1月20日に発売される。\n【第13巻あらすじ】　雪が解け始めた3月。庭師は旅に出る。\n\n"
        "TVアニメは2013年に放送された。",
        ["volume #13 2026-01-20", "broadcast 2013"],
    ),
    (
        "■あらすじ\n\n1998年夏、少年は庭に立つ。\n4月、風が吹き始めた。\n■発売日\n1月20日発売の2巻",
        ["volume #2 2026-01-20"],
    ),
    # works beside each other that no date is of
    (
        "作者は「星の庭」「凧の空」などを送り出し、「風の子」は2004年にTVアニメが放送された。",
        ["broadcast 2004"],
    ),
    # what was done in a year, before a prize that has none
    ("2014年に花園劇団を離れ、「ミス花園2015」でグランプリに選ばれた谷川ケイが主演を務める。", []),
    ("「月の庭」は2014年に連載を始め、マンガ大賞を受賞した。", ["issue 2014"]),
    ("「月の庭」は2014年に高い評価を得て、マンガ大賞に選ばれた。", ["award 2014"]),
    # a series of books
    (
        "文庫『月の庭』の第13巻が1月20日に発売される。シリーズは2010年にスタート。",
        ["volume #13 2026-01-20", "volume 2010"],
    ),
    # award
    ("本作は2022年にマンガ大賞を受賞した。", ["award 2022"]),
    # asof
    ("累計発行部数は10月1日時点で300万部。監督は1980年生まれ。", []),
    # ticket
    ("チケットの一般販売は12月20日から。", []),
    # issue
    ("「深い青」は12月25日発売の月刊アフタヌーン2月号で連載がスタートする。", ["issue 2025-12-25 月刊アフタヌーン"]),
    # two
    (
        "TVアニメ「透明の騎士」は1月10日よりTOKYO MXにて放送、ABEMAにて配信。",
        ["broadcast 2026-01-10 TOKYO MX", "stream 2026-01-10 ABEMA"],
    ),
    # cancel
    ("1月17日に開催予定だったイベントは中止となった。", ["live 2026-01-17 cancelled"]),
    # a picture or a video of what comes out on the date before it
    (
        "2026年4月よりTOKYO MXにて放送予定のTVアニメ『花と嵐』のメインビジュアルを12月26日（金）に公開いたしました。",
        ["broadcast 2026-04 TOKYO MX"],
    ),
    (
        "アニメ「月の庭」放送日決定\n【あらすじ】\n庭師は旅に出る。4月、風が吹く。\n"
        "「月の庭」は1月9日よりTOKYO MXで放送。\nBlu-ray第1巻は3月25日に発売される。",
        ["broadcast 2026-01-09 TOKYO MX", "disc #1 2026-03-25"],
    ),
    ("1月21日放送の第5話あらすじ＆先行カットを公開！", ["broadcast #5 2026-01-21"]),
    # another thing behind a pause
    ("「海の記憶」の公開日が10月9日に決定、Blu-rayは2027年春", ["film 2026-10-09", "disc 2027-spring"]),
    # 変更なく
    ("1月4日発売予定の20巻は変更なく刊行される。", ["volume #20 2026-01-04"]),
    # a list of new books
    (
        "1月の新刊\n01/02　青の祓魔師 32　集英社\n01/23　メダリスト 13　講談社",
        ["volume #32 2026-01-02 集英社", "volume #13 2026-01-23 講談社"],
    ),
    # numbered discs under their heading
    ("▼Blu-ray&DVD\nVol.1　1月29日発売\nVol.2　2月26日発売", ["disc #1 2026-01-29", "disc #2 2026-02-26"]),
    # both at once
    (
        "TVアニメ「月の庭」\nABEMAほかで1月14日夜11時～放送＆配信スタート！",
        ["broadcast 2026-01-14 23:00", "stream 2026-01-14 23:00 ABEMA"],
    ),
    # a short name
    (
        "「転生したらスライムだった件」新作劇場版が2027年2月公開\n人気アニメ「転スラ」の劇場版第3作が、2027年2月に全国公開される。",
        ["film 2027-02"],
    ),
    # the first issue of a serial
    ("原作は「週刊少年ジャンプ」2020年51号で始まった。", ["issue #51 2020 週刊少年ジャンプ"]),
    # a year in which a serial began
    ("「月のしじま」は2018年に始まった連載。", ["issue 2018"]),
    # the last day of an exhibition
    ("原画展は1月10日に始まり、2月1日まで。", ["other 2026-01-10"]),
    # the day on which a move was told
    (
        "11月16日にはTVアニメ「月の庭」が、1月10日の開始を4月に延期した。",
        ["broadcast 2026-01-10 postponed", "broadcast 2026-04"],
    ),
    # a row of stations with a weekly clock, under the first day
    (
        (
            "＜放送＞\n2026年1月10日（土）より放送開始！\nTOKYO MX・BS11　毎週土曜　24:00～\n"
            "サンテレビ　1月12日より毎週月曜　24:30～"
        ),
        ["broadcast 2026-01-10 24:00 TOKYO MX+BS11", "broadcast 2026-01-12 24:30 サンテレビ"],
    ),
    # outlets with a clock each
    (
        "アニメ「月の庭」1月10日24時からテレビ東京系で　Prime Videoは25時",
        ["broadcast 2026-01-10 24:00 テレビ東京", "stream 2026-01-10 25:00 Prime Video"],
    ),
    # rows with a clock before each outlet's own
    (
        "【アニメ】\n①月の庭 第2期　1月12日（月）23:30〜　U-NEXTは1月15日深夜0時配信",
        ["broadcast S2 2026-01-12 23:30", "stream S2 2026-01-15 24:00 U-NEXT"],
    ),
    # stations on the line above their day
    (
        "アニメ「月の庭」\n\n放送\nTOKYO MX・BS11\n1月9日(金)より毎週金曜24:00~24:30",
        ["broadcast 2026-01-09 24:00 TOKYO MX+BS11"],
    ),
    # it is the broadcast that begins, whatever was held before
    (
        "11月22日に開催されたイベントで、TVアニメ「月の庭」第2期の放送が2026年1月に始まることが明かされた。",
        ["broadcast S2 2026-01"],
    ),
    # a disc of what was broadcast
    (
        "日本テレビ系で7月9日から9月10日まで放送されたドラマのBlu-rayが、12月24日に発売。",
        ["broadcast 2025-07-09 日本テレビ", "disc 2025-12-24"],
    ),
    # on sale since
    ("第1期のBlu-ray上巻は10月28日に発売中。", ["disc S1 2025-10-28"]),
    # a hall that no list has
    ("舞台「月の庭」は3月20日〜29日に天王洲 銀河劇場で上演される。", ["live 2026-03-20 天王洲 銀河劇場"]),
    # titles, each behind its date
    (
        "アニメは2008年7月に第1シリーズ、09年1月に「月の庭 続」、11年7月に「月の庭 参」が始まった。",
        ["broadcast S1 2008-07", "broadcast 2009-01", "broadcast 2011-07"],
    ),
    # 同10日 points at the day that was said
    (
        "主題歌CDは1月10日から2月4日に変更となった。楽曲の配信は同10日から行う。",
        ["other 2026-01-10 postponed", "other 2026-02-04", "other 2026-01-10"],
    ),
    # a day alone behind a year alone
    ("2009年に放送された「月の庭」の単行本も5日発売。", ["broadcast 2009", "volume 2025-12-05"]),
    # nothing but names behind a date
    ("2025年4月にTVアニメ「月の庭」を放送。2025年10月に「月の庭 後編」。", ["broadcast 2025-04", "broadcast 2025-10"]),
    # since a day
    ("劇場版『月の庭』は11月7日から上映中。", ["film 2025-11-07"]),
    ("現在放送中のTVアニメ「月の庭」第2期は2026年1月10日に最終回を迎える。", ["broadcast S2 2026-01-10"]),
    # begins, without a verb
    ("「月の庭」第2クールは年明け1月4日から　全25話", ["broadcast 2026-01-04"]),
    # a heading's day over a row that names another one behind its clock
    (
        "冬アニメ一覧\n1月4日(日)\n「星の庭」 BS11 23:30～（Huluは翌5日0時）",
        ["broadcast 2026-01-04 23:30 BS11", "stream 2026-01-05 00:00 Hulu"],
    ),
    # a book with a disc
    ("ドラマCD付き「月の庭」10巻限定版は1月12日に発売。", ["volume #10 2026-01-12"]),
    # the day on which a prize is given over
    ("贈呈式が11月8日に行われ、「月の庭」が新生賞に選ばれた。", []),
    # a slip and what is right
    (
        "「月の庭」第2期の初回を「1月3日（土）」と記しましたが、正しくは1月4日（日）でした。",
        ["broadcast S2 2026-01-04"],
    ),
    # the year of an issue
    ("連載は「月刊アフタヌーン」2020年1月号（11月25日発売）から。", ["issue 2019-11-25 月刊アフタヌーン"]),
    # years over months
    ("■2027年のアニメ\n■2027年\n1月　月の庭 第3期\n", ["broadcast S3 2027-01"]),
    # in a hall
    ("イベント「月の庭 Fes.」は中止　1月10日、東京ドームで", ["live 2026-01-10 東京ドーム cancelled"]),
    # days on which moves were told
    ("劇場版「月の庭」は延期を重ねた。公開は25年1月に2025年冬へ変更された。", ["film 2025-winter"]),
    # numbers that are out already, and those that a disc holds
    ("単行本は10巻まで刊行、11巻は3月19日に発売。", ["volume #11 2026-03-19"]),
    ("第13話・14話は2017年12月23日発売のBlu-ray特装限定版に収録された。", ["disc 2017-12-23"]),
    # a title with a word of release under a day
    ("Disney+ 1月ラインナップ\n1月7日(水)\n・『月の庭』シーズン2 独占配信", ["stream S2 2026-01-07 Disney+"]),
    # out already
    ("原作小説は2月25日に文庫で発売済み。", ["volume 2025-02-25"]),
    # each outlet with its moment, in one sentence
    (
        "アニメ「月の庭」はMBSで1月11日26:08、AT-Xは1月8日23:30から放送。",
        ["broadcast 2026-01-11 26:08 MBS", "broadcast 2026-01-08 23:30 AT-X"],
    ),
    # chapters of a film
    ("劇場版『月の庭』三部作、第1章は1月8日、第2章は2月13日に公開", ["film #1 2026-01-08", "film #2 2026-02-13"]),
    (
        "映画「月の庭」は2026年1月18日公開のはずが、2月4日へとずれ込んだ",
        ["film 2026-01-18 postponed", "film 2026-02-04"],
    ),
    # a day for each platform, without verbs
    (
        "「月の庭」Huluで全話一挙配信　5日正午から　Netflixは8日、ABEMAは1月1日より",
        ["stream 2025-12-05 12:00 Hulu", "stream 2025-12-08 Netflix", "stream 2026-01-01 ABEMA"],
    ),
    # what it is made from comes out elsewhere
    (
        "月刊誌「コミックREX」（一迅社）で連載中の人気マンガが原作の「月の庭」が1月8日にTOKYO MXでスタートする。",
        ["broadcast 2026-01-08 TOKYO MX"],
    ),
    ("楽曲を題材にした企画から生まれたアニメ「月の庭」が1月8日から放送される。", ["broadcast 2026-01-08"]),
    # the film, not its disc
    ("7月に公開された劇場版アニメ「劇場版 月の庭」のDVDが好評だ。", ["film 2025-07"]),
    # of several slots the one of the weekday
    (
        "アニメ「月の庭」は1月8日にスタートする。月曜深夜1時、木曜午後9時54分の週2回放送する。",
        ["broadcast 2026-01-08 21:54"],
    ),
    # an announcement in quotes says nothing of its own day
    (
        "発売元は11月27日に公式サイトで「『月の庭』第3巻の発売を延期いたします」とし、Blu-rayの発売延期を発表した。",
        [],
    ),
    # arrows
    (
        "発売延期のお知らせ\n◇『月の庭』Blu-ray 1月8日(木)→2月12日(木)",
        ["disc 2026-01-08 postponed", "disc 2026-02-12"],
    ),
    # what else begins or ends in the number of a magazine
    (
        "本日11月28日発売のLaLa1月号で、庭師りん「月の庭」が完結した。また今号では新連載「星の庭」がスタート。",
        ["issue 2025-11-28 LaLa", "issue 2025-11-28 LaLa"],
    ),
    # blanks between number and unit, ranges of years
    ("漫画「月の庭」は 2014 年から 2018 年に「アフタヌーン」で連載された。", ["issue 2014 アフタヌーン"]),
    # a title that is a whole sentence
    ("アニメ「よろしくお願いします」が1月8日から放送される。", ["broadcast 2026-01-08"]),
    # books of one day, named one by one
    (
        "8日は花園社・庭系の新刊が発売される。今月は「月の庭」（庭師りん）3巻、「星の庭」（森しずく）28巻などが並ぶ。",
        ["volume #3 2025-12-08", "volume #28 2025-12-08"],
    ),
    # a serial that began in a magazine, in a text about its volumes
    (
        "「月の庭」単行本が10巻で100万部に。\n同作は作者の初連載で、「別冊少年マガジン」で2019年9月に始まった。",
        ["issue 2019-09 別冊少年マガジン"],
    ),
    # what volumes are of, by what is named nearest before them
    (
        "「月の庭」のBlu-rayとDVDが全6巻で発売される。\n原作は月刊アフタヌーンで連載中の漫画。最新4巻は1月22日に発売。",
        ["volume #4 2026-01-22"],
    ),
    (
        "漫画「月の庭」がアニメに。\nBD第1巻は2025年10月29日に発売、第2巻は2月25日から3月25日に延期された。",
        ["disc #1 2025-10-29", "disc #2 2026-02-25 postponed", "disc #2 2026-03-25"],
    ),
    # one verb for things that each have a date of their own
    (
        "アニメ「月の庭」の続報。Blu-ray第1巻は1月28日、オープニング曲のCDは2月4日に発売される。",
        ["disc #1 2026-01-28", "other 2026-02-04"],
    ),
    ("アニメ「月の庭」の続報。2月4日に主題歌が、3月18日にDVDが発売される。", ["other 2026-02-04", "disc 2026-03-18"]),
    # days that are counted, and those of the cover of a magazine
    ("アニメ「月の庭」は1月10日に放送開始。ABEMAで2日先行配信される。", ["broadcast 2026-01-10"]),
    ("「月の庭」は昨年2月号から「花とゆめ」で連載。", []),
    # a serial that rests since then
    (
        "庭師の療養で2024年11月から休載していた漫画「月の庭」が、2月24日発売のKiss4月号で再開する。",
        ["issue 2026-02-24 Kiss"],
    ),
    # what a work was made
    ("漫画「月の庭」は2018年に深夜ドラマにもなった。", ["broadcast 2018"]),
    ("漫画「月の庭」は2018年に手塚治虫文化賞の新生賞を得た。", ["award 2018"]),
    ("花園社は1月22日、画集「月の庭」を売り出す。前売り券は2月3日に売り出される。", ["volume 2026-01-22"]),
    # a magazine that no list has
    ("映画「月の庭」\n庭師りんが「月刊花園」で2016年に始めた人気作。", ["issue 2016 月刊花園"]),
    # the number of a magazine that is named again, beside dates of other things
    (
        (
            "本日12月1日発売のコミック花園！13号（花園社）にて、「月の庭」が最終回を迎えた。\n13号では森しずく「星の庭」が表紙に登場し、"
            "その2巻は1月22日に発売される。"
        ),
        ["issue #13 2025-12-01 コミック花園!", "issue #13 2025-12-01 コミック花園!", "volume #2 2026-01-22"],
    ),
    (
        "11月25日に発売されたアフタヌーン1月号で「月の庭」の舞台化が発表された。\n1月号ではこのほか「星の庭」が連載をスタート。",
        ["issue 2025-11-25 アフタヌーン"],
    ),
    # candidates win nothing
    ("「月の庭」は昨年、マンガ大賞の最終候補となった。2025年9月には講談社漫画賞にもノミネートされている。", []),
    # books, games and goods by what they are
    (
        "「月の庭」全5巻が完結。同日にはイラスト集、1月22日には庭師りんの短編集「雨」が発売される。",
        ["volume 2026-01-22"],
    ),
    ("「月の庭」の続報。PSP用ソフトとして来春に発売を予定している。", ["other 2026-spring"]),
    ("アニメ「月の庭」のカレンダーは12月20日に発売される。", ["other 2025-12-20"]),
    (
        "映画「月の庭」の続報。DVDは2月18日発売。レンタルは2月4日に先行して始まる。",
        ["disc 2026-02-18", "disc 2026-02-04"],
    ),
    # what was voted for is shown
    ("視聴者の投票で1位となったアニメ「月の庭」を12月22日19時から一挙放送する。", ["broadcast 2025-12-22 19:00"]),
    # the first number of a magazine
    ("電子コミック誌の創刊号が1月20日に登場する。", ["issue 2026-01-20 digital"]),
    # what moved, in whatever words: away from a day, out of a plan, with the verb far behind
    (
        "コミックス第11巻(1月19日発売予定)は3月18日に延期いたします。",
        ["volume #11 2026-01-19 postponed", "volume #11 2026-03-18"],
    ),
    (
        "1月28日発売予定のアニメ「月の庭」Blu-ray第1巻は、2月25日へ発売が延びている。",
        ["disc #1 2026-01-28 postponed", "disc #1 2026-02-25"],
    ),
    (
        "「月の庭」第2クールの放送を1月開始の予定から4月開始に改める。",
        ["broadcast 2026-01 postponed", "broadcast 2026-04"],
    ),
    (
        "BS11での「月の庭」初回も、1月16日の予定から1月30日の24時30分へ変更となった。",
        ["broadcast 2026-01-16 BS11 postponed", "broadcast 2026-01-30 24:30 BS11"],
    ),
    ("DVD下巻は1月28日から2月25日に発売日を変更いたします。", ["disc 2026-01-28 postponed", "disc 2026-02-25"]),
    (
        "アニメ「月の庭」第2期は4月放送(制作の都合で1月から変更)。",
        ["broadcast S2 2026-04", "broadcast S2 2026-01 postponed"],
    ),
    (
        "アニメ「月の庭」の製作委員会は1日、10日に放送予定の第6話以降を当面見合わせると告知した。",
        ["broadcast #6 2025-12-10 postponed"],
    ),
    # what did not, and what will not be
    ("アニメ「月の庭」のDVDは1月28日、Blu-ray版は2月4日の予定を変更しない。", ["disc 2026-01-28", "disc 2026-02-04"]),
    ("1月22日の発売を予定していた「月の庭」のDVDは発売中止となった。", ["disc 2026-01-22 cancelled"]),
    (
        "「月の庭」第9話の放送は延期された。第10話は12月24日深夜1時から放送し、以降は1週ずつ繰り下げる。",
        ["broadcast #10 2025-12-24 25:00"],
    ),
    # a show whose tickets are told of, in the clause before them or in brackets
    (
        "アニメ「月の庭」のDVDには、3月8日にパシフィコ横浜で開催されるイベントの優先申込券が付属する。",
        ["live 2026-03-08 パシフィコ横浜"],
    ),
    # what was shown on one day is told of on another
    (
        "12月6日に放送された連続ドラマ「月の庭」の第3話の平均視聴率が9.1%だったことが8日、分かった。",
        ["broadcast #3 2025-12-06"],
    ),
    # on the day of the one before, and so of its kind
    (
        "12月公開の劇場アニメから。「月の庭」が12月5日(金)に公開。監督は山川海。\n\n「風の道」第2章「星の篇」も同日スタート。",
        ["film 2025-12-05", "film #2 2025-12-05"],
    ),
    # a day that stays
    (
        "主題歌CDは12月10日発売の予定が1月14日に変わった。曲の配信は当初のとおり12月10日に始める。",
        ["other 2025-12-10 postponed", "other 2026-01-14", "other 2025-12-10"],
    ),
    # last week's episode, and one in old figures
    ("12月10日の枠では、先週の♯6「海の底」をもう一度放送する。", ["broadcast #6 2025-12-10"]),
    ("「月の庭」第壱話「使者」が12月14日に放送される。", ["broadcast #1 2025-12-14"]),
    ("昨年4月に始まったアニメ「月の庭」の第2期が、来年1月に始まる。", ["broadcast S1 2024-04", "broadcast S2 2026-01"]),
    # what could not be shown on its day, and a slot that moves
    (
        "台風の影響で11月26日に放送できなかった第7話は、12月10日に振り替えて放送される。",
        ["broadcast #7 2025-11-26 postponed", "broadcast #7 2025-12-10"],
    ),
    ("アニメ「月の庭」の放送時間が4月から土曜午後5時半に変更される。", ["broadcast 2026-04 17:30"]),
    # today and tomorrow behind a particle
    ("劇場版「月の庭」がきょう公開された。", ["film 2025-12-01"]),
    ("アニメ「月の庭」の第2話があす放送される。", ["broadcast #2 2025-12-02"]),
    ("アニメ「月の庭」の配信がきょうからABEMAで始まった。", ["stream 2025-12-01 ABEMA"]),
    # later ones than the first
    (
        "12月7日の第1話は午後5時から、14日以降は午後5時半から放送される。",
        ["broadcast #1 2025-12-07 17:00", "broadcast 2025-12-14 17:30"],
    ),
    # the first work of a block, and the episode before
    (
        "フジテレビの新アニメ枠「火曜の箱」が2026年1月に始まる。毎週火曜午後11時から。初回作は「月の庭」で、1月6日にスタートする。",
        ["broadcast 2026-01-06 23:00 フジテレビ"],
    ),
    ("先週の第4話に続き、12月7日には第5話が放送される。", ["broadcast #5 2025-12-07"]),
    # what is opened is a show, and no meeting
    ("アニプレックスは「月の庭」のコンサートを2月20日に幕張メッセで開く。", ["live 2026-02-20 幕張メッセ"]),
    ("「月の庭」の制作委員会は11月20日に会見を開いた。", []),
    ("「月の庭」は朝日放送テレビとテレビ朝日系で1月11日に始まる。", ["broadcast 2026-01-11 朝日放送テレビ+テレビ朝日"]),
    # who tells on a day what airs on others
    (
        "アニメ「月の庭」の公式Xは10日、最終回となる第12話の放送を、12月17日から12月24日に変更すると告知した。",
        ["broadcast #12 2025-12-17 postponed", "broadcast #12 2025-12-24"],
    ),
    # a noun that another word carries out, behind its outlet
    ("12月27日には第1話の先行配信がABEMAで実施される。", ["stream #1 2025-12-27 ABEMA"]),
    ("2026年1月4日から配信がABEMAとdアニメストアでスタートする。", ["stream 2026-01-04 ABEMA+dアニメストア"]),
    # years with two figures each, and theaters that are not named
    ("88～95年に連載された「風の道」が新作アニメになり、4月に始まる。", ["issue 1988", "broadcast 2026-04"]),
    ("「月の庭」は一部劇場で1月9日に上映される。", ["film 2026-01-09"]),
    # lines of pocket books
    ("「月の庭」は2019年から「GA文庫」（SBクリエイティブ）で刊行されている。", ["volume 2019 GA文庫+SBクリエイティブ"]),
    ("ライトノベル「月の庭」の第8巻が電撃文庫から12月10日に発売される。", ["volume #8 2025-12-10 電撃文庫"]),
    # the number that was named before
    ("アニメ「月の庭」の第8話の場面写真が届いた。同話は12月6日に放送される。", ["broadcast #8 2025-12-06"]),
    ("「月の庭」第5巻の表紙が公開された。同巻は12月19日に発売される。", ["volume #5 2025-12-19"]),
    (
        "「月の庭」Blu-ray第3巻が週間ランキングの首位に立った。\n\n同巻は11月26日に発売されたもので、2話を収める。",
        ["disc #3 2025-11-26"],
    ),
    ("「月の庭」第10話の映像が公開された。本編は12月13日に放送される。", ["broadcast #10 2025-12-13"]),
    # what no longer streams, and the last number of a run
    ("アニメ「月の庭」第1話の見逃し配信は7日から停止している。", []),
    (
        "「月の庭」はアフタヌーンにて2013年4月25日発売の6月号から2018年10月25日発売の12月号まで連載された。",
        ["issue 2013-04-25 アフタヌーン"],
    ),
    # what was made of it in one year and another
    ("2013年にテレビアニメ、17年に実写映画が公開された。", ["broadcast 2013", "film 2017"]),
    ("2016年にアニメ化され、18年には劇場版も作られた。", ["broadcast 2016", "film 2018"]),
    # a prize given at a ceremony
    (
        "第30回小鳥アカデミー賞の授賞式が11月8日に行われ、「月の庭」が最優秀アニメーション作品賞を受賞した。",
        ["award 2025-11-08"],
    ),
    # radio, and what a service adds one by one
    ("ラジオ番組「月の庭放送局」が1月7日から文化放送で毎週水曜午後9時に放送される。", ["other 2026-01-07"]),
    ("「月の庭」はNetflixで1月10日から毎週土曜に1話ずつ追加される。", ["stream 2026-01-10 Netflix"]),
    # halls one after the other, with no verb
    (
        "「月の庭」のコンサートの追加公演が決まった。3月7日に東京芸術劇場、3月14日に福岡市民会館。",
        ["live 2026-03-07 東京芸術劇場", "live 2026-03-14 福岡市民会館"],
    ),
    # a paragraph right below its heading
    ("アニメ「月の庭」公式ニュース\n\n【Blu-ray BOX】\n3月4日、全12話を収めて発売されます。", ["disc 2026-03-04"]),
    # months of this year and the last
    (
        "昨年7～9月に放送されたTVアニメ「月の庭」の続編が、2026年4月に始まる。",
        ["broadcast 2024-07", "broadcast 2026-04"],
    ),
    ("第1期が今年4～6月に放送され、第2期は来年1～3月に放送される。", ["broadcast S1 2025-04", "broadcast S2 2026-01"]),
    # an old day that "was"
    (
        "「月の庭」のBlu-ray第2巻は、12月24日だった発売日が2月25日に変わった。",
        ["disc #2 2025-12-24 postponed", "disc #2 2026-02-25"],
    ),
    (
        "コミックス第6巻の発売は12月12日だったが、1月16日に延びた。",
        ["volume #6 2025-12-12 postponed", "volume #6 2026-01-16"],
    ),
    (
        "劇場版「月の庭」は12月19日の公開予定が2026年2月に変わった。",
        ["film 2025-12-19 postponed", "film 2026-02"],
    ),
    # a day that is not settled
    (
        "アニメ「月の庭」第9話の放送が延期された。第9話をいつ放送するかは決まっていない。",
        ["broadcast #9 undecided"],
    ),
    ("映画「月の庭」の公開が延期になった。新しい公開日はまだ発表されていない。", ["film undecided"]),
    (
        "アニメ「月の庭」第6話以降の放送が延期される。5話までは予定通り放送し、6話からは延期。再開は未定だ。",
        ["broadcast #6 undecided"],
    ),
    ("「月の庭」の続編を作るかは決まっていない。", []),
    # the slot of a block
    (
        "東西テレビがアニメ枠「ヨルアニメ」(毎週土曜25:30～)を1月に新設する。\n第1弾は「月の庭」(1月10日スタート)。",
        ["broadcast 2026-01-10 25:30"],
    ),
    (
        "TOKYO MXは月～水曜深夜0時にアニメ枠を設ける。「月の庭」が1月5日、「風の道」が6日に始まる。",
        ["broadcast 2026-01-05 24:00 TOKYO MX", "broadcast 2026-01-06 24:00 TOKYO MX"],
    ),
    (
        "BS11がアニメ枠を新設する。毎週土曜午後10時から放送。第1弾は1月10日スタートの「月の庭」。",
        ["broadcast 2026-01-10 22:00 BS11"],
    ),
    # two days of a list with no verb, and each of them again
    (
        "アニメ「月の庭」は、フジテレビ系「土曜プレミアム」（午後9時）で12月13・20日に。20日の第2夜は「海の章」。",
        ["broadcast 2025-12-13 21:00 フジテレビ", "broadcast #2 2025-12-20 21:00 フジテレビ"],
    ),
    # a game from which an anime comes
    ("スマホゲームから生まれたテレビアニメ「月の庭」は1月8日に始まる。", ["broadcast 2026-01-08"]),
    # magazines that only tell of a work
    (
        "漫画「月の庭」がアニメ化。続報は12月25日発売のアフタヌーン2月号に掲載され、1月24日発売の3月号では監督のインタビューを掲載する。",
        [],
    ),
    # what a film has done since it opened
    (
        "劇場版「月の庭」が、10月3日に公開され、11月30日までの59日間で興行収入20億円を突破した。",
        ["film 2025-10-03"],
    ),
    ("映画「月の庭」は11月14日に公開され、週末の観客動員ランキングで1位になった。", ["film 2025-11-14"]),
    # the installment before the one that was decided
    ("7月から放送されたTVアニメ「月の庭」に、早くも第2期が決まった。", ["broadcast S1 2025-07"]),
    (
        "10月から放送中のアニメ「月の庭」の第2期の制作が決定し、来年4月に放送されることが分かった。",
        ["broadcast S1 2025-10", "broadcast S2 2026-04"],
    ),
    (
        "昨年7～9月に放送されたテレビアニメ「月の庭」の第2期が制作されることが11月30日、分かった。",
        ["broadcast S1 2024-07"],
    ),
    # every day of a stretch of weekdays
    (
        "連続ドラマ「月の庭」（NHK総合、月～土曜午前8時）の第10週が12月2日に始まる。",
        ["broadcast 2025-12-02 08:00 NHK総合"],
    ),
    # what the airing of a day brings, and whose installment is only to be made
    ("12月14日の放送では、「月の庭」の第3話を届ける。", ["broadcast #3 2025-12-14"]),
    (
        "アニメ「月の庭」が11月29日に最終回を迎え、第2期の制作が発表された。",
        ["broadcast S1 2025-11-29"],
    ),
    # what is shown on days that no verb stands beside
    (
        "「金曜ロードショー」で2週連続放送される。12月12日は「月の庭」、19日は「風の道」。",
        ["broadcast 2025-12-12 金曜ロードショー", "broadcast 2025-12-19 金曜ロードショー"],
    ),
    ("マンガ誌「Kiss」（講談社）で2019年から連載中のマンガ「月の庭」がアニメ化される。", ["issue 2019 Kiss"]),
    # each installment with its own date
    ("TVアニメ「月の庭」初回は1月8日、2期も2027年4月に", ["broadcast 2026-01-08", "broadcast S2 2027-04"]),
    # so long from a day on
    (
        "TVアニメ「月の庭」の続報。\n第1期は2024年10月から2クール、映画「劇場版 月の庭」は25年3月に公開された。",
        ["broadcast S1 2024-10", "film 2025-03"],
    ),
    # an episode above its stations
    (
        "TVアニメ「月の庭」\n第5話の放送日は次の通り。\n\nAT-X：1月8日（木）\nサンテレビ：1月9日（金）\n",
        ["broadcast #5 2026-01-08 AT-X", "broadcast #5 2026-01-09 サンテレビ"],
    ),
    # a season of opening that is not known
    ("劇場版「月の庭」前編は1月9日公開\n完全新作　公開時期未定", ["film 2026-01-09", "film undecided"]),
    # moved once more
    ("「月の庭」劇場版、2026年1月21日公開へ　2度目の延期", ["film 2026-01-21"]),
    # within that year
    ("映画「月の庭」は2027年3月に公開。\n続編は同じ年のうちに放送される。", ["film 2027-03", "broadcast 2027"]),
    # books of a day, with remarks below them
    (
        "今週の新刊コミック\n\n●1月15日（木）発売\n・庭師りん「月の庭」（花園社）\n短編集。7編が読める。\n"
        "・森しずく「星の庭」1巻（花園社）\n父と息子の暮らし。\n・森しずく「鐘の庭」（集英社）\n",
        ["volume 2026-01-15", "volume #1 2026-01-15", "volume 2026-01-15 集英社"],
    ),
    # installments that are named by their count alone
    (
        "アニメ「月の庭」は2018年7月に第1期、19年1月に「続」、21年7月に「参」が始まった。",
        ["broadcast S1 2018-07", "broadcast S2 2019-01", "broadcast S3 2021-07"],
    ),
    # a day of the month that is to come
    ("アニメ「月の庭」の第3話が19日深夜に流れる。", ["broadcast #3 2025-12-19"]),
    # what began or ended in a number that was on sale
    ("「月の庭」は「アフタヌーン」で連載された。8月発売の9月号で幕を閉じた。", ["issue 2025-08 アフタヌーン"]),
    # volumes that are out
    ("「月の庭」のコミックスは既刊12巻で、最新13巻は1月5日に店頭へ。", ["volume #13 2026-01-05"]),
    # put off
    (
        "劇場版「月の庭」の公開が来春に延びた。当初は12月19日の封切りを見込んでいた。",
        ["film 2026-spring", "film 2025-12-19 postponed"],
    ),
    # what was planned, a month alone
    (
        "TVアニメ「月の庭」第2期の放送が1月に延期された。10月に始まる予定だったが、間に合わなかった。",
        ["broadcast S2 2026-01", "broadcast S2 2025-10 postponed"],
    ),
    # in the shops already
    ("「月の庭」の新刊5巻が8日に書店へ並んだ。", ["volume #5 2025-11-08"]),
    # an exhibition by its name
    ("「月の庭」展が12月20日から1月12日まで、東京・渋谷のパルコで催される。", ["other 2025-12-20"]),
    # a day of opening before the sale of tickets
    ("劇場アニメ「月の庭」、公開は5月1日　前売りは12月12日から", ["film 2026-05-01"]),
    # drawn since a year
    ("原作は庭師りんさんが「モーニング」で2017年から描くマンガ。", ["issue 2017 モーニング"]),
    # the day of the headline, named again without its month
    (
        "アニメ「月の庭」最終回、12月28日に　1月には特別編も\n\nテレビアニメ「月の庭」が28日に最終回を迎える。",
        ["broadcast 2025-12-28", "broadcast 2026-01"],
    ),
    # the work before, of the same kind
    (
        "漫画「月の庭」の作者の新連載「星の庭」が12月26日発売の「アフタヌーン」2月号で始まる。前作は昨年3月に完結。",
        ["issue 2025-12-26 アフタヌーン", "issue 2024-03"],
    ),
    # the last book
    ("「月の庭」が完結。\n完結巻は1月23日刊行。", ["volume 2026-01-23"]),
    # episodes in their titles
    (
        "1月8日 27時09分〜28時09分 「第3話、月と庭」「第4話、星」",
        ["broadcast #3 2026-01-08 27:09", "broadcast #4 2026-01-08 27:09"],
    ),
    # a day above several headings
    (
        "1月8日(木)スタート\n\n■「月の庭」(毎週木曜深夜0:12/テレビ東京系)\n\n庭の話だ。主演は二人目の新人で、これから活躍が期待される。\n\n"
        "■「星の庭」(毎週木曜深夜0:58/テレビ東京)",
        ["broadcast 2026-01-08 24:12 テレビ東京", "broadcast 2026-01-08 24:58 テレビ東京"],
    ),
    # days of two works told in parallel
    (
        "劇場版「月の庭」は1月8日に、「星の庭」は15日に公開されることが発表された。",
        ["film 2026-01-08", "film 2026-01-15"],
    ),
    # not known yet, though nothing moved
    ("劇場版「月の庭」前編は1月8日に公開される。後編の公開日は未定。", ["film 2026-01-08", "film undecided"]),
    (
        "「月の庭」9巻が、本日12月1日に発売された。帯ではTVアニメ化が発表されている。放送時期は未定。",
        ["volume #9 2025-12-01", "broadcast undecided"],
    ),
    (
        'TVアニメ「月の庭」放送情報\n北海道文化放送:1月11日より毎週日曜25:15~\nフジテレビ"+Ultra":1月7日より毎週水曜24:55~',
        ["broadcast 2026-01-11 25:15 北海道文化放送", "broadcast 2026-01-07 24:55 フジテレビ"],
    ),
    # what is made of it
    ("漫画「月の庭」は2024年4月にテレビアニメ化された。", ["broadcast 2024-04"]),
    ("小説「月の庭」は2019年に実写映画化された。", ["film 2019"]),
    # the disc of a series
    ("1月22日発売の「月の庭」は、テレビシリーズ全12話をディスク3枚に収める。", ["disc 2026-01-22"]),
    # the number at the end of a title
    ("1月8日発売の『月の庭18』（庭文庫）が話題になりそう。", ["volume #18 2026-01-08"]),
    # all in the brackets behind a title, with the weekday in square ones
    (
        "「月の庭」(1月8日[木]スタート、夜11:40-0:35、フジ系)●無料で庭を提供する店を舞台に、人々の交流を描く話題作。",
        ["broadcast 2026-01-08 23:40 フジ"],
    ),
    # the days of a run on a stage
    ("舞台「月の庭」は1月8日(木)、9日(金)に銀河劇場にて上演される。", ["live 2026-01-08 銀河劇場"]),
    # who tells is not who shows
    (
        "ABEMAは28日、アニメ「月の庭」が2026年1月にTOKYO MXで放送されると発表した。",
        ["broadcast 2026-01 TOKYO MX"],
    ),
    # a row of a table whose first cell stands on a line of its own
    (
        "漫画の一覧\n名前 | 完結巻発売日 | 第1巻発売日 |\n月の庭(20) 庭師りん/花園社 |\n2025/1/4 | 2017/2/4 |",
        ["volume #20 2025-01-04", "volume #1 2017-02-04"],
    ),
    # repeats in brackets
    ("AT-X｜1月9日｜毎週金曜22:00（リピート放送：毎週火曜10:00）", ["broadcast 2026-01-09 22:00 AT-X"]),
    # an installment of one row is none of the others
    (
        "冬の新番組\n1月4日（日）\n24:00　月の庭　TOKYO MX\n24:30　雨の庭 第2期　BS11\n25:00　星の庭　BS日テレ",
        [
            "broadcast 2026-01-04 24:00 TOKYO MX",
            "broadcast S2 2026-01-04 24:30 BS11",
            "broadcast 2026-01-04 25:00 BS日テレ",
        ],
    ),
    ("漫画「月の庭」は2022年に舞台化、23年にTVアニメ化された。", ["live 2022", "broadcast 2023"]),
    # stations with a weekday of their own under the first day of all
    (
        "アニメ「月の庭」\n2026年1月4日（日）放送開始\n毎週日曜 24:00～ TOKYO MX\n毎週火曜 25:30～ テレビ愛知\n"
        "その他サービスでは1月7日（水）正午より順次",
        [
            "broadcast 2026-01-04 24:00 TOKYO MX",
            "broadcast 2026-01-06 25:30 テレビ愛知",
            "stream 2026-01-07 12:00",
        ],
    ),
    # opening of a film told by its noun
    ("劇場版「月の庭」は公開を3月に控える。", ["film 2026-03"]),
    # as planned at first
    ("劇場版「月の庭」は、当初の予定通り3月13日に公開される。", ["film 2026-03-13"]),
    # a blank or の in a date, seasons in old numerals
    ("アニメ「月の庭」第弐期は2026年の4月10日に放送される。", ["broadcast S2 2026-04-10"]),
    # the episode that comes after
    ("「月の庭」第11話の放送を前に、第2期の放送が1月6日(火)からに決定した。", ["broadcast S2 2026-01-06"]),
    # a site that brings something new every week
    (
        "アニメ「月の庭」放送情報\n・BS11……1月12日より 毎週月曜日24:00～\n"
        "・ニコニコ動画……1月13日より 毎週火曜日23:00更新",
        ["broadcast 2026-01-12 24:00 BS11", "stream 2026-01-13 23:00 ニコニコ動画"],
    ),
    # the serial and the anime made from it
    (
        "「月の庭」は週刊少年マガジンにて連載され、2026年夏よりテレビアニメも放送される。",
        ["broadcast 2026-summer"],
    ),
    ("コミックをアニメ化する「月の庭」(2026年4月1日配信)も楽しみだ。", ["stream 2026-04-01"]),
    # the number right before its day of sale
    ("漫画「月の庭」は10号は休載となるが、「11号(12月15日発売)から連載を再開」と告知した。", ["issue #11 2025-12-15"]),
    # new books of days that are counted from one another
    (
        "週明け8日はまず庭社の新刊に注目。新作「月の庭」が刊行開始となる。\n"
        "翌9日は小学館の新刊が登場。「透明の騎士」(騎士ひかる)は4巻、「星の海」は2巻がリリースされる。",
        ["volume 2025-12-08", "volume #4 2025-12-09 小学館", "volume #2 2025-12-09 小学館"],
    ),
    (
        "本日1日はジャンプ系新刊が登場。今年から連載中の「月の庭」の2巻、「透明の騎士」(騎士ひかる)3巻なども発売となっている。",
        ["volume #2 2025-12-01", "volume #3 2025-12-01", "issue 2025"],
    ),
    (
        "2日は小学館の新刊が発売。「月の庭」と、短編集「星の海」を同時リリースする。",
        ["volume 2025-12-02 小学館", "volume 2025-12-02 小学館"],
    ),
    ("「月の庭」など、角川書店の作品も2日が発売日。", ["volume 2025-12-02 角川書店"]),
    # a sale told in English
    ("CD「月の庭」\n2026.2.13 Release", ["other 2026-02-13"]),
    # a slot told before the first day
    (
        "アニメ「月の庭」は来年1月スタート。毎週金曜の24時55分から、TBSほかにて放送予定だ。初回放送日は1月9日。",
        ["broadcast 2026-01-09 24:55 TBS"],
    ),
    (
        "「月の庭」の放送は2026年1月期の火曜夜11時。初回は6日で、配信はU-NEXTとdアニメストアが23時30分。",
        ["broadcast 2026-01-06 23:00", "stream 2026-01-06 23:30 U-NEXT+dアニメストア"],
    ),
    # another outlet on the day of the sentence before
    (
        "1月9日(金)23時、日本テレビ系にて「月の庭」の放送がスタートする。Huluでは23時30分から見放題独占配信。",
        ["broadcast 2026-01-09 23:00 日本テレビ", "stream 2026-01-09 23:30 Hulu"],
    ),
    # a serial on a site, since a month
    (
        "「月の庭」は2021年4月に小説投稿サイトで連載を開始し、漫画が「コミックウォーカー」で2023年6月より連載されている。",
        ["issue 2021-04", "issue 2023-06 コミックウォーカー"],
    ),
    # the same day as one that is about right
    ("最新6巻は2026年2月4日頃発売予定で、電子版も同日配信。", ["volume #6 2026-02-04 digital"]),
    # credits below a row are of no date
    (
        "ミュージカル「月の庭」\n【東京凱旋】TOKYO DOME CITY HALL/2月9日~12日\n原作:庭師りん(集英社)",
        ["live 2026-02-09 TOKYO DOME CITY HALL"],
    ),
    # one clock to another
    (
        "「月の庭」の放送日時が、12月28日午前9時から、30日午前3時7分へ変更された。",
        ["broadcast 2025-12-28 09:00 postponed", "broadcast 2025-12-30 03:07"],
    ),
    # what comes out further on the same day
    (
        "1月27日から「月の庭 天命篇」の劇場上映、さらに上映館でのBlu-ray先行販売、デジタル配信もスタートする。",
        ["film 2026-01-27", "disc 2026-01-27", "stream 2026-01-27"],
    ),
    # exhibitions
    ("西武ギャラリーで1月15日から「庭師りん原画展」が開催される。", ["other 2026-01-15"]),
    ("本展は2024年8月に愛知の松坂屋でスタートした原画展の巡回。", ["other 2024-08"]),
    # a source with a date of its own
    (
        "2023年に刊行された小説「月の庭」を原作とする映画が4月3日に公開される。",
        ["volume 2023", "film 2026-04-03"],
    ),
    ("来たる12月8日に始まるアニメ「月の庭」の先行上映を観覧した。", ["broadcast 2025-12-08"]),
    # an edition is no work of its own
    ("アニメ「月の庭」のBD「初回生産限定盤」は1月20日に発売される。", ["disc 2026-01-20"]),
    # the last episode before a break
    ("「月の庭」は11月19日放送の第4話を最後に延期を決定した。", ["broadcast #4 2025-11-19"]),
    # the same day is that of the last day that was said
    (
        "15日には「月の庭」(庭師りん)3巻が発売。昨年の第1作から間が空いた。「透明の騎士」の新装版も同日発売予定。",
        ["volume #3 2025-12-15", "volume 2025-12-15"],
    ),
    # a station that tells its clock alone
    (
        "「月の庭」は4月5日深夜0時からTOKYO MXで放送を開始し、BS11では深夜0時30分から、tvkでは6日深夜1時から放送。",
        ["broadcast 2026-04-05 24:00 TOKYO MX", "broadcast 2026-04-05 24:30 BS11", "broadcast 2026-04-06 25:00 tvk"],
    ),
    # a month, and a day of it
    (
        "テレビアニメ「月の庭」の第2期が10月から放送される。放送は10月10日深夜1時30分からテレビ東京系で。",
        ["broadcast S2 2026-10-10 25:30 テレビ東京"],
    ),
    # the issue of a day; one from which a serial pauses
    (
        "12月22日発売号では新連載「月の庭」がスタートし、1月27日発売号には読み切り「星の海」が掲載される。",
        ["issue 2025-12-22", "issue 2026-01-27"],
    ),
    # a serial pauses from the number that it is not in
    (
        "作者の体調不良のため、11月21日発売の週刊少年ジャンプ51号から「月の庭」は連載休止となっていた。",
        ["issue #51 2025-11-21 週刊少年ジャンプ postponed"],
    ),
    (
        "「月の庭」は作者の療養により、10月20日発売の週刊花園46号より休載に入っていた。",
        ["issue #46 2025-10-20 週刊花園 postponed"],
    ),
    ("「月の庭」は12月25日発売の月刊花園2月号を最後に休載に入る。", ["issue 2025-12-25 月刊花園"]),
    # where a programme told it
    (
        "放送日が2月12日に決定したことが、1日に配信された「月の庭」新情報発表SP内で発表された。",
        ["broadcast 2026-02-12"],
    ),
    # volumes of an OVA
    (
        "OVA「月の庭」について、12月28日に発売するはずだった第3巻は、1月25日の発売に変わる。",
        [
            "disc #3 2025-12-28 postponed",
            "disc #3 2026-01-25",
        ],
    ),
    # a repeat of what ran long ago
    (
        "4月7日からは、1990年から1991年に放映された人気アニメ『星の海のリタ』が再放送される。",
        ["broadcast 2026-04-07", "broadcast 1990"],
    ),
    # titles below a day of broadcast
    (
        "新作が発表された。\n\n・2026年4月放送\n『月の庭』\n『星の海』(1時間)\n\n・2026年7月放送\n『灯の町』",
        ["broadcast 2026-04", "broadcast 2026-04", "broadcast 2026-07"],
    ),
    # nights of a special
    (
        "アニメ「月の庭」第5夜「灯」が11月23日に放送され、11月11日に放送された第1夜は視聴率が13%だった。",
        ["broadcast #5 2025-11-23", "broadcast #1 2025-11-11"],
    ),
    # when slots and news were told
    (
        "アニメ化に続いて、Eテレで4月4日から毎週土曜17時30分から55分まで放送されると発表された。",
        ["broadcast 2026-04-04 17:30 Eテレ"],
    ),
    ("1月21日、NHKは2026年春シーズンに放送される番組情報の一部を公開した。", ["broadcast 2026-spring NHK"]),
    # magazines, with a sign in their name, and named after the word
    (
        "本日12月1日発売のgood!アフタヌーン10号(講談社)で、リンの「月の庭」が開幕。",
        ["issue #10 2025-12-01 good!アフタヌーン"],
    ),
    (
        "連載していた「週刊少年ジャンプ」は、2月15日発売の28号(集英社)で本作の最終回を載せた。",
        ["issue #28 2026-02-15 週刊少年ジャンプ"],
    ),
    (
        "月刊アフタヌーン2月号が2月25日に発売。リンの新連載「星の海」が始まった。",
        ["issue 2026-02-25 月刊アフタヌーン"],
    ),
    # songs, and what is made of a serial
    ("リンが、新曲「願いごと」を2026年4月8日に配信リリースする。", ["other 2026-04-08"]),
    (
        "「少年ジャンプ+」にて連載中のマンガ『月の庭』が、2027年にTVアニメ化されることが決定した。",
        ["broadcast 2027"],
    ),
    # made in a year
    (
        "『月の庭』には2011年のテレビシリーズと2013年の劇場映画がある。",
        ["broadcast 2011", "film 2013"],
    ),
    # two dates of one verb, the later one with its topic
    (
        "『映画月の庭』が5月8日に、『劇場版星の海』公開日が12月25日に決定した。",
        ["film 2026-05-08", "film 2025-12-25"],
    ),
    # what had been meant
    (
        "2月20日(金)に予定していた#7「灯」は、制作が間に合わなくなった。",
        ["broadcast #7 2026-02-20 postponed"],
    ),
    (
        "3月19日の第4話までは予定のとおり放送する。3月26日に流れるはずだった第5話からを見合わせる。",
        ["broadcast #4 2026-03-19", "broadcast #5 2026-03-26 postponed"],
    ),
    (
        "Blu-ray&DVDは第1巻が1月28日から4月25日に変わる。",
        ["disc #1 2026-01-28 postponed", "disc #1 2026-04-25"],
    ),
    # a day before the name of a station
    ("TVアニメ「月の庭」は4月5日テレビ東京ほかで放送開始。", ["broadcast 2026-04-05 テレビ東京"]),
    # serials of one number, each with its author
    (
        "5月27日発売の7月号からは、リン「星の海」、カイ「月の庭」が始動する。",
        ["issue 2026-05-27", "issue 2026-05-27"],
    ),
    # numbers in circles, a season with its month, what comes to the screen
    (
        "1月の新刊一覧\n\n□『月の庭 序章編』⑤ 1/27\n□『月の庭 エスケープ編』④ 1/27",
        ["volume #5 2026-01-27", "volume #4 2026-01-27"],
    ),
    ("『月の庭』は来春4月からTOKYO MXで放送。", ["broadcast 2026-04 TOKYO MX"]),
    ("その実写映画が2月3日に劇場へやって来る。", ["film 2026-02-03"]),
    # a year of many works, and what only looks like a date
    ("2025年のアニメ映画で最も売れた作品は『月の庭』だ。", []),
    ("5月5月", []),
    ("BS4日テレで4月5日から放送。", ["broadcast 2026-04-05 BS4+日テレ"]),
    # days of a run on a stage, and things that come out with others
    (
        "舞台は2027年3月5日から14日に東京・ステラボール、3月20日・21日に大阪で上演される。",
        ["live 2027-03-05", "live 2027-03-20"],
    ),
    (
        "劇場版「月の庭」のDVDが2月24日に、サウンドトラックが1月27日にそれぞれリリースされる。",
        ["disc 2026-02-24", "other 2026-01-27"],
    ),
    # a station's own notice
    ("フジテレビ、春にアニメ枠を新設\n\n新作アニメ「月の庭」が4月に始まる。", ["broadcast 2026-04 フジテレビ"]),
    ("アニメ「月の庭」の放送再開が告知されたのは12月1日。", []),
    ("関西では関東よりも3日遅れて放送される。アニメ「月の庭」は12月23日に放送。", ["broadcast 2025-12-23"]),
    ("新しい枠が作られる。23日に都内で発表会見が行われた。", []),
    ("水野10日先生の新シリーズ「月の庭」が刊行される。", []),
    ("『月の庭』は、1月23日に1日だけ“復活上映”される。", ["film 2026-01-23"]),
    ("『月の庭』は2026年1月1日0時に始まり、翌年に迎える放送30周年を祝う。", ["broadcast 2026-01-01 00:00"]),
    ("『小説現代』は6・7月合併号とし、6月22日に刊行する。", ["issue 2026-06-22"]),
    (
        "延期の対象は、『モーニング・ツー』(1月22日発売号)、『姉フレンド』(2月1日配信号)。",
        ["issue 2026-01-22 モーニング・ツー", "issue 2026-02-01"],
    ),
    ("「月の庭」が、本日12月1日発売のハルタVol.76(KADOKAWA)で最終回を迎えた。", ["issue #76 2025-12-01 ハルタ"]),
    ("『月の庭』の原作は、2017年に発売されたアクションRPG『月の庭』だ。", ["other 2017"]),
    ("来月にはDVD付きコミックス『月の庭』(23)が刊行される。", ["volume #23 2026-01"]),
    ("ホームページでは25日から、アニメ「月の庭」の放送の済んだ話の動画を無料で配信する。", ["stream 2025-12-25"]),
    ("配信日:2025/12/01 21:00\n\nアニメ「月の庭」が1月10日から放送される。", ["broadcast 2026-01-10"]),
    (
        "本日12月1日発売のgood!アフタヌーン10号(講談社)で、リンの「月の庭」が開幕。",
        ["issue #10 2025-12-01 good!アフタヌーン"],
    ),
    (
        "「月の庭」の第1話が、12月25日発売の月刊アフタヌーン4月号(講談社)に掲載された。",
        ["issue #1 2025-12-25 月刊アフタヌーン"],
    ),
    (
        "「月の庭」の漫画版が、11月15日に出たヤングガンガンNo.19で巻頭を飾り、連載の初回を迎えた。",
        ["issue #19 2025-11-15 ヤングガンガン"],
    ),
    ("TVアニメは2014年、劇場アニメは2017年に登場した。", ["broadcast 2014", "film 2017"]),
    ("テレビアニメ『月の庭』は1月から。", ["broadcast 2026-01"]),
    ("映画『月の庭』は来年5月に全国の映画館でかかる。", ["film 2026-05"]),
    ("映画「月の庭」は10月に改める。もとの予定は7月。", ["film 2026-10", "film 2026-07 postponed"]),
    ("主題歌のCDは1月28日に店頭へ。", ["other 2026-01-28"]),
    ("『月の庭』(1999年制作、全4話)を箱に収める。", []),
    ("27日に都内で番組の発表会があり、来年の計画が語られた。", []),
    ("アニメ『月の庭』\n初回 1月4日", ["broadcast 2026-01-04"]),
    (
        "マンガ「月の庭」が、1月29日に発売される「週刊少年ジャンプ」(集英社)9号で戻ってくる。",
        ["issue #9 2026-01-29 週刊少年ジャンプ"],
    ),
    (
        "アニメ『月の庭』2期まであと少し\n\nQ. 第2期はいつ始まるの?\nA. 2026年4月4日(土)です。",
        ["broadcast S2 2026-04-04"],
    ),
    (
        "【今週の劇場アニメ】2本\n\n迷える週が来た。\n\n●5日(金)\n『月の庭』 離島の話。\n『谷の歌』 座席は揺れる。",
        ["film 2025-12-05", "film 2025-12-05"],
    ),
    (
        "来年の映画の予定\n\n青春もの「月の庭」(主演・リン)が3月10日。カイの「谷の歌」は4月20日だ。",
        ["film 2026-03-10", "film 2026-04-20"],
    ),
    ("ミュージカル「月の庭」は3月10日(火)から!", ["live 2026-03-10"]),
    (
        "テレビアニメ「月の庭」の第2期が、2026年4月からTOKYO MXほかで放送されることが1日、明らかになった。",
        ["broadcast S2 2026-04 TOKYO MX"],
    ),
    (
        "「月の庭」は2019年から「モーニング」(講談社)で連載中のマンガ。2023年10月から12月までTVアニメ第1期が放送された。",
        ["issue 2019 モーニング", "broadcast S1 2023-10"],
    ),
    ("原作コミックスの最新14巻は1月22日に発売される。", ["volume #14 2026-01-22"]),
    (
        "本日発売の「週刊少年サンデー」1号で、リンの新連載「谷の歌」がスタートした。",
        ["issue #1 2025-12-01 週刊少年サンデー"],
    ),
    (
        "劇場版「月の庭」は、当初予定していた2026年2月13日から5月15日に公開日を変更する。",
        ["film 2026-02-13 postponed", "film 2026-05-15"],
    ),
    ("Blu-ray&DVD第1巻は3月25日発売。以降、毎月リリースされる。", ["disc #1 2026-03-25"]),
    ("1月9日(金)より毎週金曜24時30分からTOKYO MX、BS11にて放送開始。", ["broadcast 2026-01-09 24:30 TOKYO MX+BS11"]),
    (
        "ABEMAでは1月9日24時30分から地上波同時配信、そのほかのサービスでは1月12日12時以降順次配信となる。",
        ["stream 2026-01-09 24:30 ABEMA", "stream 2026-01-12 12:00"],
    ),
    ("舞台「月の庭」が2026年6月に東京と大阪で上演される。", ["live 2026-06"]),
    ("映画「月の庭」が来年5月29日に公開されることが決定し、特報映像が解禁された。", ["film 2026-05-29"]),
    (
        "第8話は1月14日の放送を予定していましたが、制作上の都合により1週延期し、1月21日に放送いたします。",
        ["broadcast #8 2026-01-14 postponed", "broadcast #8 2026-01-21"],
    ),
    (
        "Netflixで独占配信中のアニメ「月の庭」が、1月11日からフジテレビでも放送される。",
        ["broadcast 2026-01-11 フジテレビ"],
    ),
    ("「月の庭」のコミックス15巻が、4月17日ごろ発売となる見込み。", ["volume #15 2026-04-17"]),
    ("12月26日発売の「花とゆめ」2号で完結する。", ["issue #2 2025-12-26 花とゆめ"]),
    ("2024年に実写映画化され、興行収入20億円を記録した。", ["film 2024"]),
    ("「月の庭」で第50回講談社漫画賞少年部門を受賞(2026年)。", ["award 2026"]),
    ("主題歌「ひかり」は1月10日に先行配信、2月18日にCDがリリースされる。", ["other 2026-01-10", "other 2026-02-18"]),
    ("Nintendo Switch用ソフト「月の庭」は2026年夏に発売予定。", ["other 2026-summer"]),
    ("受付期間は12月5日(金)12:00から12月14日(日)23:59まで。", []),
    ("リンは1990年3月3日生まれ、東京都出身。", []),
    ("累計発行部数は11月時点で300万部を突破している。", []),
    (
        "第1話「はじまり」は1月4日(日)23時30分放送。第2話「出会い」は1月11日放送。",
        ["broadcast #1 2026-01-04 23:30", "broadcast #2 2026-01-11"],
    ),
    ("12月12日に全国公開される映画『谷の歌』の入場者特典が公開された。", ["film 2025-12-12"]),
    ("『谷の歌』は1月30日(金)にNetflixで世界独占配信される。", ["stream 2026-01-30 Netflix"]),
    ("アニメ第3期は2026年7月、分割2クールで放送。", ["broadcast S3 2026-07"]),
    ("小説版の第3巻は12月15日、電撃文庫より刊行。", ["volume #3 2025-12-15 電撃文庫"]),
    ("日本テレビ系で2026年1月スタートの連続ドラマ「月の庭」にカイが出演する。", ["broadcast 2026-01 日本テレビ"]),
    ("TVアニメ「月の庭」の再放送が12月29日深夜0時からBS日テレで始まる。", ["broadcast 2025-12-29 24:00 BS日テレ"]),
    ("新型コロナウイルスの影響で公開が延期されていた映画が、来年1月16日に封切られる。", ["film 2026-01-16"]),
    ("電子書籍版は12月24日から各ストアで配信される。", ["volume 2025-12-24 digital"]),
    ("読み切り「星の道」が、12月19日発売の月刊アフタヌーン2月号に掲載される。", ["issue 2025-12-19 月刊アフタヌーン"]),
    ("TVアニメ『月の庭』\n2026年1月より放送開始!", ["broadcast 2026-01"]),
    (
        "TVアニメ「月の庭」放送情報\nTOKYO MX 1月7日(水)より毎週水曜 23:30~\nMBS 1月10日(土)より毎週土曜 26:08~",
        ["broadcast 2026-01-07 23:30 TOKYO MX", "broadcast 2026-01-10 26:08 MBS"],
    ),
    ("同作は2021年に「このマンガがすごい!」オトコ編で1位に輝いた。", ["award 2021"]),
    ("前作は2022年4月に公開され、大ヒット。続編は2026年秋に公開される。", ["film 2022-04", "film 2026-autumn"]),
    (
        (
            "TVアニメ「月の庭」追加キャスト発表\n"
            "\n"
            "2026年1月より放送されるTVアニメ「月の庭」の追加キャストが発表された。\n"
            "\n"
            "「月の庭」はリンが月刊アフタヌーン(講談社)で連載中のマンガ。単行本は10巻まで発売されており、11"
            "巻は12月23日に刊行される。\n"
            "\n"
            "アニメは1月8日24時30分からTOKYO MX、BS11で放送。ABEMA、dアニメストアでは同日"
            "から先行配信される。"
        ),
        ["volume #11 2025-12-23", "broadcast 2026-01-08 24:30 TOKYO MX+BS11", "stream 2026-01-08 ABEMA+dアニメストア"],
    ),
    (
        (
            "リンの新連載、別冊少年マガジンで始動\n"
            "\n"
            "リンの新連載「谷の歌」が、12月9日発売の別冊少年マガジン1月号(講談社)でスタートする。リンの連載"
            "は、2024年6月に完結した「月の庭」以来となる。"
        ),
        ["issue 2025-12-09 別冊少年マガジン", "issue 2024-06"],
    ),
    (
        (
            "映画「谷の歌」公開延期のお知らせ\n"
            "\n"
            "平素より格別のお引き立てを賜り誠にありがとうございます。2026年1月23日(金)に公開を予定してお"
            "りました映画「谷の歌」につきまして、制作上の都合により公開を延期することとなりました。新たな公開日は"
            "2026年5月22日(金)となります。"
        ),
        ["film 2026-01-23 postponed", "film 2026-05-22"],
    ),
    (
        (
            "「月の庭」Blu-ray BOX発売決定\n"
            "\n"
            "・Blu-ray BOX上巻 2026年3月25日(水)発売 33,000円\n"
            "・Blu-ray BOX下巻 2026年5月27日(水)発売 33,000円"
        ),
        ["disc 2026-03-25", "disc 2026-05-27"],
    ),
    (
        (
            "Netflixシリーズ「月の庭」、2026年世界独占配信\n"
            "\n"
            "実写ドラマ「月の庭」が2026年にNetflixで配信されることが明らかになった。原作は2018年か"
            "ら2023年まで「モーニング」で連載された。"
        ),
        ["stream 2026 Netflix", "issue 2018 モーニング"],
    ),
    ("第71回小学館漫画賞の受賞作が発表された。少年向け部門は「谷の歌」が受賞。贈呈式は3月に行われる。", []),
    (
        "TVアニメ「月の庭」Season2は2026年7月放送!\n\n第1期は2024年10月から12月まで放送された。第2期では「海編」が描かれる。",
        ["broadcast S2 2026-07", "broadcast S1 2024-10"],
    ),
    (
        "ゲーム「月の庭」の発売日が2月26日から4月23日に変更となった。",
        ["other 2026-02-26 postponed", "other 2026-04-23"],
    ),
    (
        "12月8日(月)発売の週刊少年ジャンプ2号で「風の町」が最終回を迎える。最終4巻は2026年3月4日に発売予定。",
        ["issue #2 2025-12-08 週刊少年ジャンプ", "volume #4 2026-03-04"],
    ),
    ("「月の庭」のテレビアニメ化が決定した。放送時期などの詳細は後日発表される。", []),
    ("TVアニメ「月の庭」一挙放送がABEMAで12月30日午後6時から行われる。", ["stream 2025-12-30 18:00 ABEMA"]),
    ("英語版が2026年秋にVIZ Mediaから刊行される。", ["volume 2026-autumn VIZ Media"]),
    ("初の画集「月の光」が1月30日に発売。価格は3300円。", ["volume 2026-01-30"]),
    (
        "作者は2016年に「星の道」でデビュー。2019年より「月の庭」を週刊少年サンデーで連載している。",
        ["issue 2019 週刊少年サンデー"],
    ),
    ("配信は12月25日正午からPrime Videoで。", ["stream 2025-12-25 12:00 Prime Video"]),
    ("特別編が3月27日深夜1時29分からTBSで放送される。", ["broadcast 2026-03-27 25:29 TBS"]),
    ("第12話(最終話)は3月29日24:00~放送。", ["broadcast #12 2026-03-29 24:00"]),
    ("本作は2023年の「次にくるマンガ大賞」で1位を獲得した。", ["award 2023"]),
    ("映画の初日は2月20日。北米では4月に公開される予定だ。", ["film 2026-02-20", "film 2026-04"]),
    (
        "12月1日に放送された第9話の視聴率は5.2%。第10話は8日放送。",
        ["broadcast #9 2025-12-01", "broadcast #10 2025-12-08"],
    ),
    (
        "単行本第5巻は、当初の発売予定日12月15日より遅れ、1月15日の発売となります。",
        ["volume #5 2025-12-15 postponed", "volume #5 2026-01-15"],
    ),
    ("アニメ第2期の放送は4月へ延期となった。", ["broadcast S2 2026-04"]),
    (
        "5月1日、第65回小鳥書房漫画賞が決定した。児童向け部門は川上ねこ「ねこはじめ」、少年向け部門は山下とら「とらさん」。新生賞は「町の世界」を描いた岸みつるさんに決まった。",
        ["award 2025-05-01", "award 2025-05-01", "award 2025-05-01"],
    ),
    (
        "第20回山川文化賞マンガ大賞が11月27日に発表され、「川紙写楽」が受賞した。作品は2021年に刊行が始まった。",
        ["award 2025-11-27"],
    ),
    (
        "11月、第40回小鳥書房漫画賞が発表された。受賞者には盾が贈られる。\n\n【少年】安西たけ「DAYLIGHT」\n【少女】ゆず子「私の椅子」\n\n前回は「海の椅子」が受賞していた。",
        ["award 2025-11", "award 2025-11"],
    ),
    ("第40回小鳥書房漫画賞の受賞作が12月24日に発表される。候補は「私の椅子」など5作。", []),
]


@pytest.mark.parametrize("text, expected", ROWS)
def test_patterns(text: str, expected: list[str]) -> None:
    """Each way of saying a fact gives the claims that a reader would take from it."""
    assert facts(text, "ja") == expected


@pytest.mark.parametrize("title", ["86", "1917", "夜"])
def test_a_number_or_a_time_of_day_may_be_a_title(title: str) -> None:
    """Works are named so, days and clocks are not."""
    found = article(f"TVアニメ「{title}」第2期が、10月4日(日)に放送される。", "ja").claims
    assert [claim.work and claim.work.text for claim in found] == [title]


def test_the_title_of_a_book_stands_before_its_number() -> None:
    found = article("今週発売の新刊\n\n12月4日(木)\n月の庭(3) 谷川ケイ 講談社", "ja").claims
    assert [claim.work.text for claim in found if claim.work] == ["月の庭"]


def test_a_series_is_no_part_of_what_comes_from_it() -> None:
    text = "漫画『星の庭』が完結。同作は「月の庭」から生まれたスピンオフで、2012年に連載を開始した。"
    found = article(text, "ja").claims
    assert [claim.work.text for claim in found if claim.work] == ["星の庭"]


def test_the_block_of_a_station_is_no_work() -> None:
    """A row names the block of its station, which is no title."""
    text = "TVアニメ「月の庭」放送情報\nフジテレビ“＋Ultra”：1月7日より毎週水曜24:55~"
    assert {claim.work and claim.work.text for claim in article(text, "ja").claims} == {"月の庭"}


def test_rows_are_of_the_work_that_heads_them() -> None:
    """A heading names its work in quotation marks, or behind a sign; other headings of a page name none."""
    text = "冬の新番組\n\n「月の庭」\nTOKYO MX 1月9日より毎週金曜24:00~\n\n「星の海」\nBS11 1月10日より毎週土曜22:00~\n"
    assert [claim.work and claim.work.text for claim in article(text, "ja").claims] == ["月の庭", "星の海"]
    text = "冬アニメ\n■月の庭\n放送:1月9日(金)24時~ BS11\n■放送情報\n放送:1月10日(土)22時~ BS11\n"
    assert [claim.work and claim.work.text for claim in article(text, "ja").claims] == ["月の庭", None]


def test_a_partner_is_no_work() -> None:
    """What a work appears together with is not what a release is of."""
    text = "TVアニメ「月の庭」×「銀河タワー」のイベントが1月19日よりスタート。"
    assert [claim.work and claim.work.text for claim in article(text, "ja").claims] == ["月の庭"]


def test_a_slot_in_brackets_is_no_work() -> None:
    """A station's row may tell of its reruns, which are no name."""
    text = "「月の庭」1月放送\n放送情報\nAT-X:1月7日より毎週水曜 23:00~(リピート放送:毎週金曜 11:00~、毎週火曜 17:00~)"
    assert {claim.work and claim.work.text for claim in article(text, "ja").claims} == {"月の庭"}


@pytest.mark.parametrize("quoted", ["10月3日(土)", "23:56〜24:26", "放送と同時"])
def test_a_quoted_time_is_no_work(quoted: str) -> None:
    """What stands in brackets as a work does may be a day or a clock that somebody wrote."""
    text = f"「月の庭」第2期の訂正\n\n初回は「{quoted}」ではなく、10月4日(日)に放送される。"
    assert {claim.work and claim.work.text for claim in article(text, "ja").claims} == {"月の庭"}


@pytest.mark.parametrize(
    "text",
    [
        "TVアニメ「月の庭」の♯7「海の底」が12月24日に放送される。",
        "TVアニメ「月の庭」第七話「海の底」が12月24日に放送される。",
        "TVアニメ「月の庭」の最新話は12月24日に放送。第7話は「海の底」。",
        "TVアニメ「月の庭」が12月24日、「金曜ロードショー」で放送される。",
    ],
)
def test_neither_an_episode_nor_a_block_is_a_work(text: str) -> None:
    """The title behind the number of an episode is its own, and a block has its weekday as its name."""
    assert {claim.work and claim.work.text for claim in article(text, "ja").claims} == {"月の庭"}


def test_a_new_day_that_is_over_is_released() -> None:
    """What was put off and shown long ago is out."""
    found = article("2022年春に放送予定だったが、延期となり、23年1月に放送された。", "ja").claims
    assert [claim.status for claim in found] == ["postponed", "released"]


@pytest.mark.parametrize(
    "text, works",
    [
        (
            "1月公開の映画は「月の庭」（9日）、「風の道」（16日）、「海の歌」（23日）の3本。",
            ["月の庭", "風の道", "海の歌"],
        ),
        ("「月の庭」は、「風の道」や「海の歌」などの山川海監督の新作で、1月9日に公開される。", ["月の庭"]),
        (
            "「月の庭」（2019年）、「風の道」（22年）に続く映画「海の歌」が1月9日に公開。",
            ["月の庭", "風の道", "海の歌"],
        ),
        ("放送中の「風の道」の後番組として、1月9日から「月の庭」が始まる。", ["月の庭"]),
        ("「風の道」「海の歌」の谷川ケイが、1月9日発売の月刊花園2月号で新連載「月の庭」を開始する。", ["月の庭"]),
        ("11月26日に最終回を迎えた「風の道」の後枠では、「月の庭」が12月10日から放送される。", ["風の道", "月の庭"]),
        ("2021年に公開された映画「風の道」に続く「月の庭」が1月9日に公開。", ["風の道", "月の庭"]),
        ("2023年4月に放送されたアニメ「風の道」から生まれた「月の庭」が1月9日に始まる。", ["風の道", "月の庭"]),
        ("日本テレビの「金の夜の箱」（金曜午後11時）で12月5日に「月の庭」第2話を放送。", ["月の庭"]),
        ("新番組は「月の庭」で、1月9日に始まる。", ["月の庭"]),
        ("映画「月の庭」が1月9日より公開。翌10日からは「風の道」も上映される。", ["月の庭", "風の道"]),
        ("主演は連続テレビ小説「風の道」の川海さん。アニメ「月の庭」は1月9日に始まる。", ["月の庭"]),
    ],
)
def test_each_date_is_of_its_own_work(text: str, works: list[str]) -> None:
    """A work stands beside its date, and what somebody is known by is not what comes out."""
    assert [claim.work and claim.work.text for claim in article(text, "ja").claims] == works


def test_months_of_this_year_that_are_over_are_released() -> None:
    """What is said of the second installment does not bring the first one back."""
    found = article("今年1～3月の第1期に続く第2期で、2026年4月から放送が始まる。", "ja").claims
    assert [(claim.season, claim.status) for claim in found] == [(1, "released"), (2, "announced")]


def test_a_sentence_without_a_verb_names_the_work_of_the_next() -> None:
    """Its title is what begins in the sentence behind it."""
    found = article("注目は、アニマックスの「月の庭」全24話一挙放送。12月6日午後1時に始まる。", "ja").claims
    assert [claim.work and claim.work.text for claim in found] == ["月の庭"]


@pytest.mark.parametrize(
    "text, work",
    [
        (
            "「小森さん」アニメ化\n\nマンガ「小森さんは、話せません。」がアニメ化され、4月5日に始まる。",
            "小森さんは、話せません。",
        ),
        ("「星レコ」第3期が4月5日に開始\n\nアニメ「星の町のレコード」第3期が、4月5日に始まる。", "星の町のレコード"),
        ("アニメ「星の町のレコード 2nd Season」は4月5日に始まる。", "星の町のレコード"),
        ("アニメの主題歌「遠景(えんけい)」は12月24日に発売される。", "遠景"),
    ],
)
def test_a_work_is_named_in_full(text: str, work: str) -> None:
    """What a headline calls it for short, its installment and how it is read are not its name."""
    assert [claim.work and claim.work.text for claim in article(text, "ja").claims] == [work]


def test_the_night_belongs_to_the_evening_before() -> None:
    """深夜1時30分 is 25:30 of the day that is named, and the time in brackets confirms it."""
    claim = article(
        "TVアニメ「透明の騎士」は1月24日深夜1時30分（1月25日午前1時30分）からテレビ朝日系で放送される。", "ja"
    ).claims[0]
    assert f"{claim.airs_at:%Y-%m-%dT%H:%MZ}" == "2026-01-24T16:30Z"
    assert claim.note is None or "another" not in claim.note


def test_a_weekday_settles_the_year() -> None:
    """1月10日(土) is of 2026, whatever the publication suggests."""
    claim = article("TVアニメ「透明の騎士」は1月10日(土)に放送される。", "ja", None)
    assert claim.claims == []
    settled = article("TVアニメ「透明の騎士」は1月10日(土)に放送される。", "ja").claims[0]
    assert str(settled.date) == "2026-01-10"
    assert settled.certainty == "inferred"


def test_old_and_new_dates_are_tied() -> None:
    """The new date says which one it replaces."""
    claims = article("『月の庭』の公開は3月13日から6月5日へ延期となった。", "ja").claims
    assert [claim.replaces for claim in claims] == [None, 0]


@pytest.mark.parametrize(
    "text",
    [
        "監督は1980年生まれ。",
        "スタジオは1998年に設立された。",
        "チケットの一般販売は12月20日から。",
        "10日、キービジュアルが公開された。",
        "累計発行部数は10月1日時点で300万部。",
        "(C)透明の騎士製作委員会 2026",
        "関連記事\n1月7日 別のアニメが放送開始",
        "主人公の誕生日である12月20日に合わせての解禁となった。",
        "アニメ「月の庭」第1話のアフレコは2025年3月に行われた。",
        "Netflixの週間ランキング（11月8日～14日）で1位となった。",
        "2026年3月31日でアニメ「月の庭」の放送開始から30年となる。",
        "原作者は2015年に新人賞でデビューした。",
        "グッズの受注は1月5日23時59分まで。",
        "昨年は5作品が選ばれた。",
        "記事公開日：2025/11/20",
        "編集部 | 2025年11月20日 21:12",
        "4月の地震への支援も含め、チャリティー企画を行う。",
        "3月11日に発生した地震の影響で、劇場での上映が続々中止となった。",
        "11月1日に行われたイベントの中で新情報が解禁された。",
        "今回（11月16日～22日）は、第2期の制作が話題となった。",
        "11月27日に公式サイトで放送開始を発表した。",
        "上映回数は1日2回になっている。",
        "1月30日から入場者プレゼントが新たに開始される。",
        "毎年10月の第2日曜日に行われる祭りが舞台だ。",
        "4月に再放送を検討中だという。",
        "発売予想日 | 2026年9月6日 |",
        "イベントの模様は12月31日23時59分までアーカイブ配信される。",
        "一般発売：2026年2月10日（火）10:00～",
        "28日は、監督の庭師りんさんが登場した。",
        "12月23日までに加入した人にはグッズが贈られる。",
        "2026年4月開催予定のイベントの優先申込券が封入されている。",
        "11月9日、第2期について新たな情報が解禁された。",
        "最新巻は「2026年9月6日」の発売予想です。",
        "2026年7月スタートの新番組一覧です。",
        "1月8日に公開を予定していた作品が中心だ。",
        "監督の中村明日香さんが担当する。",
        "11月28日に放送延期の発表に至った。",
        "6日にTOKYO MXが、18日にサンテレビが放送の中止を発表した。",
        "前日27日には製作会社が、放送の開始から300万枚を売り上げたと発表した。",
        "10月に入り、番組改編の話題が続々と届いている。",
        "コミック通信 9/25(日) 14:47配信",
        "2026.3.9 Mon 12:05 特別番組が公開。",
        "1月21日までは新刊を発売しない。",
        "来たる2026年上演予定の漫画原作の舞台から、注目の3作品を紹介しよう。",
        "11月8日の東京公演にて、新しい主演がデビューを果たした。",
        "11月15日~21日は、映画が上映されるニュースなどが注目された。",
        "主演の月野さんが6日の放送で生出演する。",
        "本日12月1日発売の週刊ヤングマガジン2026年1号では、グラビアにアイドルが登場している。",
        "描き下ろしイラストが、12月5日発売の月刊少年ガンガン1月号の表紙を飾る。",
        "新曲「光」が1月クールエンディングテーマに決定。",
        "2024年1月1日~12月31日に単行本が出版された作品が対象。",
        "庭師社は11月7日、第3巻の発売日を改めた。",
        "贈呈式は来年1月に都内で開かれる。",
        "27日、続編の制作が決定した。",
        "12月24日の聖夜の夜、街が戦場になる。",
        "昨年12月に1000万部を超えたあと、始まったアニメが追い風となった。",
        "クリアファイル付きのセット券は12月7日より劇場で販売。",
    ],
)
def test_what_is_no_release(text: str) -> None:
    """Births, foundings, tickets, pictures, counts, copyright and related links."""
    assert facts("TVアニメ「透明の騎士」の続報。\n" + text, "ja") == []


def test_a_text_without_a_day_of_publication() -> None:
    """The latest year that is named is that of the text, unless the weekdays are those of the next one."""
    text = (
        "漫画「月の庭」は2016年に連載を開始した。\n映画「月の庭」 7月28日(金)公開\n2022年には実写ドラマが放送された。"
    )
    assert facts(text, "ja", None) == ["issue 2016", "film 2023-07-28", "broadcast 2022"]
    later = "「月の庭」が10月25日から放送される。第2期は2019年4月から放送される。"
    assert facts(later, "ja", None) == ["broadcast 2018-10-25", "broadcast S2 2019-04"]


def test_a_list_of_moved_discs_without_a_day_of_publication() -> None:
    """The day as of which a list stands tells its year."""
    text = "発売日が変わった映像ソフト一覧（2011年3月時点）\n変更は次の通り。\n月の庭（花園社）：4月8日→4月15日\n"
    assert facts(text, "ja", None) == ["disc 2011-04-08 postponed", "disc 2011-04-15"]


def test_a_day_that_is_named_again() -> None:
    """Without a day of publication, it is the same one."""
    text = "アニメ「月の庭」初回は10月25日、2期も2019年4月に\n「月の庭」がBS11で10月25日から放送される。"
    text += "第2期は2019年4月から放送される。"
    assert facts(text, "ja", None) == ["broadcast S2 2019-04", "broadcast 2018-10-25 BS11"]


def test_why_a_date_is_no_claim() -> None:
    """Each date that is left has its reason."""
    assert left("10日、TVアニメ「透明の騎士」の第2期が来年1月に放送されることが発表された。", "ja") == [
        "day of the announcement"
    ]
