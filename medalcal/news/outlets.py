"""Outlets in a running text: the gazetteer's names, and those that every reader of such news knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.marks import Mark, Outlet
from medalcal.news.plain import plain

_TOKYO = "Asia/Tokyo"

_CHANNELS = """金曜ロードショー|金曜ロードSHOW!|金曜ロードSHOW|テレビ朝日 TV Asahi|BS朝日 BS Asahi|CSテレ朝チャンネル1|CSテレ朝チャンネル2|テレ朝チャンネル|日本テレビ|日テレ Nippon TV|NTV|BS日テレ BS NTV|BS Nippon TV
日テレプラス|TBS|TBSテレビ|BS-TBS|BS TBS|MBS|毎日放送|MBSテレビ|CBC|CBCテレビ|フジテレビ Fuji TV|BSフジ BS Fuji|関西テレビ|カンテレ Kansai TV|東海テレビ Tokai TV
テレビ東京|テレ東 TV Tokyo|BSテレ東|BSテレビ東京 BS TV Tokyo|テレビ大阪 TV Osaka|テレビ愛知 TV Aichi|テレビせとうち TV Setouchi|テレビ北海道 TV Hokkaido|TVQ九州放送 TVQ
TOKYO MX|東京MX|MXテレビ Tokyo MX|TOKYO MX1|TOKYO MX2|BS11|BS12|BS12トゥエルビ|トゥエルビ|BS10|BS4|BS5|AT-X|アニマックス ANIMAX|Animax|キッズステーション Kids Station
KIDS STATION|WOWOW|WOWOWプライム|NHK|NHK Eテレ|Eテレ NHK E-Tele|NHK総合 NHK General|NHK BS|NHK BSプレミアム|NHK Educational TV|NHK Educational|NHK-E|BSプレミアム
ABCテレビ|朝日放送テレビ|朝日放送 ABC TV|読売テレビ|ytv|Yomiuri TV|YTV|中京テレビ|メ~テレ|名古屋テレビ|サンテレビ Sun TV|KBS京都 KBS Kyoto|テレビ神奈川|tvk|TV Kanagawa|千葉テレビ|チバテレ|チバテレビ Chiba TV
テレ玉|テレビ埼玉 TV Saitama|とちぎテレビ|とちテレ Tochigi TV|群馬テレビ|群テレ Gunma TV|岐阜放送|ぎふチャン Gifu Hoso|三重テレビ Mie TV|奈良テレビ Nara TV|びわ湖放送|テレビ和歌山|HTB|北海道テレビ
UHB|STV|HBC|RKB毎日放送|RKB|FBS福岡放送|テレビ西日本|広島テレビ|広島ホームテレビ|中国放送|RCC|静岡放送|SBS|静岡第一テレビ|テレビ静岡|テレビ新潟|新潟放送|BSN新潟放送|東北放送|仙台放送|ミヤギテレビ|青森テレビ|テレビユー福島
南海放送|山陰放送|山陽放送|RSK|長野放送|信越放送|石川テレビ|北陸放送|福井テレビ|テレビ熊本|熊本放送|宮崎放送|南日本放送|琉球放送|沖縄テレビ|琉球朝日放送|瀬戸内海放送|NBC長崎放送|大分放送|高知放送|四国放送|テレビ山口|スカイA
ディズニー・チャンネル Disney Channel|カートゥーンネットワーク|カートゥーン ネットワーク|ファミリー劇場|J:COMテレビ|スカパー!|日本映画専門チャンネル|時代劇専門チャンネル
アニマックス|BS松竹東急|フジ|テレ朝|スターチャンネル|MX|TX|CX|ATX|TVK|Animax Asia|BS Nippon|BS Nippon Corporation
Mainichi Broadcasting System|Mainichi Broadcasting|Tokyo Broadcasting System|Nippon Television Network|Nippon Television|Asahi Broadcasting|Chukyo TV|Nagoya TV|Nagoya Broadcasting|TVA|SUN-TV|SUN TV|Sun-TV|Sun Television|RKB Mainichi Broadcasting|TVQ Kyushu Broadcasting|Kyushu Asahi Broadcasting|Kansai Television|Nagasaki Culture Telecasting Corporation|Nagasaki Culture Telecasting|Hokkaido TV|Hiroshima TV
Hiroshima Home TV|Shizuoka TV|Gifu TV|Gifu Broadcasting|Ishikawa TV|Fukui TV|Okinawa TV|Kumamoto TV|Biwako Broadcasting|Biwako TV|TV Wakayama|TV Niigata|Kyoto Broadcasting|NHK BS Premium 4K|NHK BS Premium
北海道文化放送|北海道放送|札幌テレビ|青森放送|IBC岩手放送|岩手放送|テレビ岩手|岩手朝日テレビ|めんこいテレビ|秋田放送|秋田テレビ|秋田朝日放送|山形放送|さくらんぼテレビ|東日本放送
福島テレビ|福島中央テレビ|福島放送|新潟総合テレビ|新潟テレビ21|長野朝日放送|テレビ信州|山梨放送|テレビ山梨|静岡朝日テレビ|北日本放送|富山テレビ|チューリップテレビ|テレビ金沢|北陸朝日放送
福井放送|日本海テレビ|山陰中央テレビ|岡山放送|西日本放送|テレビ新広島|山口放送|山口朝日放送|テレビ愛媛|愛媛朝日テレビ|あいテレビ|テレビ高知|高知さんさんテレビ|九州朝日放送|サガテレビ|テレビ長崎
長崎文化放送|長崎国際テレビ|熊本県民テレビ|熊本朝日放送|テレビ大分|大分朝日放送|テレビ宮崎|鹿児島テレビ|鹿児島放送|鹿児島讀賣テレビ|鹿児島読売テレビ
NHK BS2|NHK BSP4K|NHK BS4K|NHK G|NHK-G|BS Premium|BS Japan|BS-i|BS Shochiku Tokyu|BS-NTV|BS-Fuji|Wowow|NHK General TV|NHK E|Fuji Television|Kids' Station|Fuji TV TWO|Fuji TV ONE|TBS Channel 1|NTV Plus|Nittele Plus|GTV|GYT|D-Life|Star Channel|Family Gekijo
AT-X HD|KBS|NHKBS|チャンネルNECO|チャンネル銀河|衛星劇場|ムービープラス|WOWOWシネマ|WOWOWライブ|ホームドラマチャンネル|日テレジータス"""

_NEW_YORK = "America/New_York"

_ABROAD = "Toonami|Cartoon Network|Sci Fi Channel|Sci-Fi Channel|Sci Fi|SCI FI|SyFy|Funimation Channel|FUNimation Channel|International Channel|AZN Television|TechTV|Starz Edge|Starz|AXS TV|IFC|Fox Kids|Kids' WB|Jetix|4Kids TV|G4techTV|Encore Action|Adult Swim|Spike TV|Syfy|Disney XD|Nickelodeon"
"""Channels of the United States, whose clocks are those of the east."""

_PLATFORMS = """Crunchyroll|クランチロール|Netflix|ネットフリックス|Prime Video|Amazon Prime Video|Amazon プライム・ビデオ|プライムビデオ|Prime ビデオ|Amazon Prime|Disney+|Disney Plus|ディズニープラス|Hulu|Hulu Japan|HIDIVE
Funimation|FunimationNow|The Anime Network|Anime Network|Anime Strike|Neon Alley|Daisuki|Hidive|Netflix Japan|MUBI|All 4|BBC iPlayer|CBS All Access|iTunes Store|iTunes|PlayStation Network|Xbox Live|Stagecrowd|dアニメストア|dアニメストア ニコニコ支店|d Anime Store|d-Anime Store|dAnime Store|U-NEXT|アニメ放題|ABEMA|AbemaTV|ABEMAプレミアム|ABEMAアニメチャンネル|ABEMAアニメ|ニコニコ動画|ニコニコ生放送|ニコニコ|ニコニコチャンネル|niconico|Niconico|Nico Nico Douga|DMM TV|FOD|FODプレミアム|Lemino
TELASA|バンダイチャンネル|Bandai Channel|YouTube|Bilibili|bilibili|ビリビリ|TVer|Paravi|GYAO!|GyaO!|GYAO|GyaO|Rakuten TV|楽天TV|Apple TV+|Apple TV|Max|HBO Max|iQIYI|Ani-One Asia|Ani-One|Muse Asia|Muse Communication|Medialink|ADN|Anime Digital Network|Wakanim|AnimeLab
VRV|Tubi|REMOW|It's Anime|Viki|Peacock|Paramount+|Samsung TV Plus|Spotify|Steam|Twitch|X-Anime|Anime Onegai|Aniplus|RetroCrush|YouTube Premium|milplus|みるプラス|J:COM STREAM|アニメタイムズ|Anime Times|アニメフェスタ|AnimeFesta|MBS動画イズム|NHKプラス|NHK ONE|music.jp|クランクイン!ビデオ|ビデオマーケット|HAPPY!動画|スマートパスプレミアム"""

_PUBLISHERS = """講談社|Kodansha|集英社|Shueisha|小学館|Shogakukan|KADOKAWA|Kadokawa|角川書店|スクウェア・エニックス|スクエニ|Square Enix|白泉社|Hakusensha|秋田書店|Akita Shoten|双葉社|Futabasha|竹書房|Takeshobo|芳文社|Houbunsha|Hobunsha
少年画報社|Shonen Gahosha|新潮社|Shinchosha|徳間書店|Tokuma Shoten|一迅社|Ichijinsha|オーバーラップ|Overlap|ホビージャパン|Hobby Japan|SBクリエイティブ|SB Creative|マッグガーデン|Mag Garden|フレックスコミックス|Flex Comix|幻冬舎コミックス|幻冬舎|Gentosha|祥伝社|Shodensha
主婦と生活社|アース・スター エンターテイメント|Earth Star Entertainment|TOブックス|TO Books|ぶんか社|リイド社|コアミックス|Coamix|太田出版|Ohta Publishing|ポプラ社|早川書房|文藝春秋|宝島社|一二三書房|Enterbrain|Kadokawa Shoten|Fujimi Shobo|ASCII Media Works|GA Bunko|Dengeki Bunko|MF Bunko J|MF Books|Fujimi Fantasia Bunko|Fantasia Bunko|Fujimi L Bunko|Kadokawa Bunko|Kadokawa Sneaker Bunko|Sneaker Bunko|Beans Bunko|HJ Bunko|HJ Novels|GC Novels|Gagaga Bunko|Overlap Bunko|Earth Star Novel|SQEX Novel|Mediaworks Bunko|Media Works Bunko|Micro Magazine|Leed Publishing|Hayakawa Publishing|Tokyo Sogensha|Bungeishunju
電撃文庫|電撃の新文芸|メディアワークス文庫|富士見ファンタジア文庫|ファンタジア文庫|富士見L文庫|MF文庫J|MFブックス|角川スニーカー文庫|スニーカー文庫|角川ビーンズ文庫|角川つばさ文庫|角川ホラー文庫|角川文庫|カドカワBOOKS|ファミ通文庫|ビーズログ文庫|ドラゴンノベルス
GA文庫|GAノベル|オーバーラップ文庫|オーバーラップノベルス|HJ文庫|HJノベルス|ガガガ文庫|小学館ジュニア文庫|小学館文庫|集英社オレンジ文庫|集英社みらい文庫|集英社文庫|コバルト文庫|ダッシュエックス文庫|スーパーダッシュ文庫|JUMP j BOOKS|講談社ラノベ文庫|講談社青い鳥文庫|青い鳥文庫
講談社文庫|講談社ノベルス|Kラノベブックス|星海社FICTIONS|ヒーロー文庫|アース・スターノベル|アース・スター ノベル|ツギクルブックス|Mノベルスf|Mノベルス|モンスター文庫|GCノベルズ|GCN文庫|SQEXノベル|PASH!ブックス|一迅社文庫|白泉社文庫|新潮文庫nex|新潮文庫|文春文庫|幻冬舎文庫
双葉文庫|光文社文庫|徳間文庫|ポプラ文庫|宝島社文庫|ちくま文庫|中公文庫|創元推理文庫|ハヤカワ文庫JA|ハヤカワ文庫|富士見書房|アスキー・メディアワークス|メディアファクトリー|エンターブレイン|アルファポリス"""

_ENGLISH = """Square Enix Manga & Books|Kodansha USA Publishing|Kodansha USA|Kodansha Comics|Seven Seas Entertainment|Seven Seas|Yen Press|Yen On|Ize Press|J-Novel Club
VIZ Media|Viz Media|Viz|VIZ|Vertical|Titan Manga|Titan Comics|Dark Horse Comics|Dark Horse Manga|Dark Horse|Denpa|Tokyopop|TOKYOPOP|One Peace Books|Ghost Ship|Airship|Cross Infinite World|Ablaze|Fantagraphics|Drawn & Quarterly|Udon Entertainment|Manga Mavericks|Star Fruit Books|Glacier Bay Books|Azuki|Abrams ComicArts|Steamship|Hanashi Media|Inklore|Penguin Random House|Mangamo|Del Rey Manga|Del Rey|CMX|ADV Manga|CPM Manga|Digital Manga Publishing|Digital Manga|Tentai Books|Ki-oon|Glénat|Pushkin Press|Haikasoru|One Peace|Kaiten Books|Sol Press|Vertical Comics|Square Enix Manga|Manga Mavericks Books|Denpa Books|Chuang Yi|Broccoli Books|BookWalker|Viz Signature|VIZ Signature"""

_DISTRIBUTORS = """Manga Entertainment UK|Manga UK|Aniplex|Warner Bros. Japan|Warner Bros Japan|Warner Bros. Pictures|Warner Bros.|Koch Media|Media Factory|Geneon Universal|NBCUniversal|VAP|Marvelous|Movic|Beez Entertainment|Beez|StudioCanal|Universal Pictures|Universal Sony Pictures|Bandai Visual|Bandai Entertainment|Bandai Namco Arts|Geneon|ADV Films|Central Park Media|Kaze|King Records|TOHO animation|Nexo Digital|Trinity CineAsia|Happinet|Odex|Encore Films|20th Century Fox|Lionsgate|Well Go USA|Sony Pictures Home Entertainment|Columbia Tristar
GKIDS|Section23 Films|Section 23 Films|Section23|Section 23|Maiden Japan|Viz Pictures|Right Stuf|Nozomi Entertainment|FUNimation Entertainment|Crunchyroll Store|Sentai Filmworks|Sentai|Aniplex of America|Discotek Media|Discotek|Media Blasters|AnimEigo|Shout! Factory|Shout! Studios|NIS America|MVM|Anime Limited|All the Anime|Manga Entertainment|Madman Entertainment|Madman|Eleven Arts|Sony Pictures|Toho International|FUNimation|Funimation Entertainment|Funimation Films|ADV|A.D. Vision|Geneon Entertainment|Geneon USA|Pioneer Entertainment|The Right Stuf International|Bandai Visual USA|Ponycan USA|Anime Works|AnimeWorks|Synch-Point|Hanabee Entertainment|Hanabee|Animatsu Entertainment|Animatsu|Anime Ltd.|Anime Ltd|Eurozoom|Asmik Ace|Trafalgar Releasing|Sony Pictures Classics|Bitters End|New Video|Urban Vision|Siren Visual|Kazé|Dybex|U.S. Manga Corps|MVM Entertainment|アニプレックス|ポニーキャニオン|Pony Canyon|バンダイナムコフィルムワークス|東宝|Toho|TOHO|松竹|Shochiku|東映|Toei|エイベックス・ピクチャーズ|avex pictures|Avex Pictures"""

_MAGAZINES = """週刊少年ジャンプ|Weekly Shonen Jump|Shonen Jump|少年ジャンプ+|Shonen Jump+|ジャンプSQ.|Jump SQ.|Jump SQ|ジャンプGIGA|Jump GIGA|Vジャンプ|V Jump|最強ジャンプ|Saikyo Jump|週刊ヤングジャンプ|Weekly Young Jump|Young Jump|ヤングジャンプ|となりのヤングジャンプ|Tonari no Young Jump|ウルトラジャンプ|Ultra Jump|グランドジャンプ|Grand Jump|MANGA Plus|Manga Plus
週刊少年マガジン|Weekly Shonen Magazine|Shonen Magazine|別冊少年マガジン|Bessatsu Shonen Magazine|月刊少年マガジン|Monthly Shonen Magazine|少年マガジンR|マガポケ|マガジンポケット|Magazine Pocket|MagaPoke|週刊ヤングマガジン|ヤングマガジン|ヤンマガWeb|Weekly Young Magazine|Young Magazine|月刊ヤングマガジン|Monthly Young Magazine|ヤングマガジン サード|Young Magazine the 3rd|モーニング|Weekly Morning|Morning|モーニング・ツー|月刊モーニングtwo|Morning Two|Morning two
月刊アフタヌーン|アフタヌーン|Monthly Afternoon|Afternoon|good!アフタヌーン|good! Afternoon|Good! Afternoon|イブニング|Evening|なかよし|Nakayoshi|別冊フレンド|Bessatsu Friend|デザート|Dessert|Kiss|BE・LOVE|BE LOVE|Be Love|月刊少年シリウス|Monthly Shonen Sirius|シリウス|水曜日のシリウス|ハツキス|ARIA|ITAN|コミックDAYS|Comic Days|パルシィ|Palcy
週刊少年サンデー|Weekly Shonen Sunday|Shonen Sunday|少年サンデーS|サンデーうぇぶり|Sunday Webry|Web Sunday|ゲッサン|Gessan|Monthly Shonen Sunday|サンデーGX|月刊サンデーGX|Sunday GX|Monthly Sunday Gene-X|Sunday Gene-X|週刊ビッグコミックスピリッツ|ビッグコミックスピリッツ|Big Comic Spirits|Weekly Big Comic Spirits|月刊!スピリッツ|Monthly Spirits|ビッグコミックスペリオール|ビッグコミックオリジナル|ビッグコミック増刊号|ビッグコミック|Big Comic Superior|Big Comic Original|Big Comic|マンガワン|Manga ONE|コロコロコミック|CoroCoro Comic|CoroCoro|ちゃお|Ciao|Sho-Comi|Cheese!|Betsucomi|ベツコミ|flowers|Flowers|Monthly Flowers|Bessatsu Shojo Comic|プチコミック|裏サンデー|Ura Sunday
りぼん|Ribon|別冊マーガレット|Bessatsu Margaret|マーガレット|Margaret|ココハナ|Cocohana|Cookie|クッキー|ザ マーガレット|花とゆめ|Hana to Yume|LaLa|ララ|LaLa DX|ヤングアニマル|Young Animal|メロディ|MELODY|Melody|楽園|マンガPark|Manga Park|週刊少年チャンピオン|Weekly Shonen Champion|月刊少年チャンピオン|Monthly Shonen Champion|別冊少年チャンピオン|Bessatsu Shonen Champion|チャンピオンRED|Champion RED|ヤングチャンピオン烈|ヤングチャンピオン|Young Champion Retsu|Young Champion|チャンピオンクロス|マンガクロス|Manga Cross|ミステリーボニータ|プリンセス
ヤングキング|Young King|ヤングキングアワーズ|Young King OURs|Young King Ours|ヤングキングアワーズGH|少年エース|月刊少年エース|Shonen Ace|ヤングエース|Young Ace|ヤングエースUP|Young Ace UP|Young Ace Up|電撃大王|月刊コミック電撃大王|Dengeki Daioh|電撃マオウ|Dengeki Maoh|コミックアライブ|月刊コミックアライブ|Comic Alive|Monthly Comic Alive|コミックキューン|コミックNewtype|Comic Newtype|ハルタ|Harta|青騎士|Aokishi|ドラゴンエイジ|月刊ドラゴンエイジ|Dragon Age|Monthly Dragon Age|コンプエース|Comp Ace|カドコミ|KadoComi|コミックウォーカー|ComicWalker|Comic Walker|B's-LOG COMIC|FLOS COMIC|Flos Comic|ASUKA|コミックビーム|Comic Beam|ニュータイプ|月刊ニュータイプ|Newtype|アニメージュ|アニメディア|カクヨム|Kakuyomu|小説家になろう|Shosetsuka ni Naro|Let's Become Novelists|なろう
ガンガンONLINE|Gangan Online|月刊少年ガンガン|少年ガンガン|Monthly Shonen Gangan|Shonen Gangan|ガンガンJOKER|月刊ガンガンJOKER|Gangan Joker|Gangan JOKER|ヤングガンガン|Young Gangan|ビッグガンガン|Big Gangan|Gファンタジー|月刊Gファンタジー|G Fantasy|Monthly G Fantasy|ガンガンpixiv|マンガUP!|Manga UP!|Manga Up!|まんがタイムきらら|Manga Time Kirara|まんがタイムきららMAX|Manga Time Kirara Max|まんがタイムきららフォワード|Manga Time Kirara Forward|まんがタイムきららキャラット|Manga Time Kirara Carat|COMIC FUZ|Comic Fuz
月刊アクション|Monthly Action|漫画アクション|Manga Action|Weekly Manga Action|webアクション|Web Action|モンスターコミックス|がうがうモンスター|Gaugau Monster|コミックガルド|Comic Gardo|月刊コミックガーデン|コミックガーデン|Comic Garden|MAGCOMI|MAGKAN|コミックゼノン|月刊コミックゼノン|Comic Zenon|Monthly Comic Zenon|ゼノン編集部|コミックタタン|まんがライフ|まんがくらぶ|ストーリアダッシュ|Storia Dash|バンブーコミックス|コミックREX|月刊コミックREX|Comic REX|Monthly Comic REX|コミック百合姫|Comic Yuri Hime|Comic Yurihime|ゼロサム|月刊コミックゼロサム|Comic Zero-Sum|Monthly Comic Zero-Sum|ゼロサムオンライン|FEEL YOUNG|Feel Young|on BLUE|くらげバンチ|Kurage Bunch|月刊コミックバンチ|コミックバンチKai|月刊コミック@バンチ|Comic Bunch|Monthly Comic @Bunch|pixivコミック|pixiv Comic|ニコニコ静画|LINEマンガ|Line Manga|LINE Manga|ピッコマ|piccoma|Piccoma|Renta!|コミックシーモア|SHONEN JUMP|K MANGA|K Manga|コミックスペース|ヤングドラゴンエイジ|電撃コミックレグルス|コミックノヴァ|コミックアース・スター|コミック アース・スター|comico|コミックフラッパー|月刊コミックフラッパー|コミックゼロサム|電撃だいおうじ|コミック電撃だいおうじ|ドラゴンマガジン|めちゃコミック|コミプレ|Comic Earth Star|コロナEX|Corona EX|comic POOL|COMIC MeDu|Webtoon|WEBTOON|Tapas|Dengeki Bunko Magazine|Dengeki G's Comic|Dengeki G's Magazine|Monthly Comic Garden|Comic Ryu|Monthly Comic Ryu|Monthly Gangan Joker|Monthly Big Gangan|Monthly GFantasy|GFantasy|Comic Flapper|Monthly Comic Flapper|Monthly Comic Gene|Comic Gene|Weekly Manga Goraku|Weekly Manga Times|Jump Square|Jump Plus|Comic Cune|Comic Polaris|Comic Ride|Comic Rex|Comic Bunch Kai|Petit Flower|Petit Comic|Nemuki+|Pixiv Comic|Torch Web|Web Comic Gamma|Hatsu Kiss|Shonen Sirius|Champion Red|Magazine Special|Comic Birz|Birz|Sylph|Manga Life Storia|Manga Erotics F|Office You|On BLUE|MangaONE|Shonen Rival|Monthly Shonen Rival|Monthly Comic Blade|Comic Blade|Bessatsu Hana to Yume|Manga One|Tappytoon|Comic Ran|Manga 4-koma Palette|Newtype USA|Yen Plus|Magazine Special|Comic Blade|Shonen Rival|Miracle Jump|Jump X|Comic Birz|Comic Meteor|Comic Valkyrie|Shonen Sunday S|Shonen Sunday Super|Mystery Bonita|Niconico Seiga|Nico Nico Seiga|Elegance Eve|Comic Avarus|Champion Red|YanMaga Web|Manga Life|Shonen Magazine Edge|Comic Rush|Gangan Wing|Jump Next|Manga Box|Cycomi|Dengeki Moeoh"""

_CIRCUITS = "Fathom Events|Fathom Entertainment|Iconic Events"
"""Companies that bring films to many cinemas at once."""

_THEATERS = """TOHOシネマズ六本木ヒルズ|TOHOシネマズ日比谷|TOHOシネマズ新宿|TOHOシネマズ 新宿|TOHOシネマズ|新宿バルト9|新宿ピカデリー|丸の内ピカデリー|池袋HUMAXシネマズ|グランドシネマサンシャイン 池袋|グランドシネマサンシャイン
EJアニメシアター新宿|ユナイテッド・シネマ豊洲|ユナイテッド・シネマ|立川シネマシティ|LINE CUBE SHIBUYA|EX THEATER ROPPONGI|TOKYO DOME CITY HALL|KT Zepp Yokohama|Zepp Haneda|Zepp DiverCity|Zepp Shinjuku|Zepp Tokyo|Zepp Nagoya|Zepp Osaka Bayside
梅田ブルク7|横浜ブルク13|イオンシネマ|T・ジョイ|なんばパークスシネマ|ミッドランドスクエア シネマ|シネマサンシャイン|テアトル新宿|シネ・リーブル池袋|キネカ大森|新宿武蔵野館|札幌シネマフロンティア|丸の内TOEI
舞浜アンフィシアター|ぴあアリーナMM|豊洲PIT|109シネマズ|MOVIX|Shinjuku Wald 9|Wald 9|日本武道館|横浜アリーナ|さいたまスーパーアリーナ|幕張メッセ|東京ドームシティホール|パシフィコ横浜|東京ビッグサイト"""


_JAPANESE = frozenset(
    ("dアニメストア", "dアニメストア ニコニコ支店", "d Anime Store", "d-Anime Store", "dAnime Store", "U-NEXT", "アニメ放題", "ABEMA",
     "AbemaTV", "ABEMAプレミアム", "ニコニコ動画", "ニコニコ生放送", "ニコニコ", "niconico", "Niconico", "Nico Nico Douga", "DMM TV", "FOD",
     "FODプレミアム", "Lemino", "TELASA", "バンダイチャンネル", "Bandai Channel", "TVer", "Paravi", "GYAO!", "GyaO!", "GYAO", "GyaO", "楽天TV", "Hulu Japan",
     "milplus", "みるプラス", "アニメタイムズ", "Anime Times", "NHKプラス", "NHK ONE", "アニメフェスタ", "AnimeFesta", "ビデオマーケット")
)  # fmt: skip
"""Platforms that are in Japan alone, and so on its clock."""


class _Name(NamedTuple):
    text: str
    kind: str
    slug: str | None = None
    zone: str | None = None
    territory: str | None = None
    rollover: int = 300
    period: str = ""
    """Of a magazine one of whose names tells it: ``weekly``, ``monthly``."""


def find_outlets(text: str, start: int, end: int, gazetteer: Gazetteer) -> list[Mark]:
    """Give the outlets that a stretch of plain text names, in order; the longest name at a place wins."""
    index = _index(gazetteer)
    stretch = text[start : end + _BEHIND].translate(_PLAIN)
    found: list[Mark] = []
    at, last = 0, end - start
    while at < last - 1:
        bucket = index.get(stretch[at : at + 2])
        name = next((name for name in bucket if _stands(name.text, stretch, at, last)), None) if bucket else None
        if name is None:
            at += 1
            continue
        if name.kind == "magazine" and stretch.startswith(_IMPRINT, at + len(name.text)):
            name = _Name(name.text + _IMPRINT, "publisher", None, None, name.territory)
        first, at, slug = _printed(name, stretch, at, last)
        said = text[start + first : start + at]
        value = Outlet(said, name.kind, slug, name.zone, name.territory, name.rollover)
        found.append(Mark("outlet", start + first, start + at, value))
    return found


def _printed(name: _Name, text: str, at: int, end: int) -> tuple[int, int, str | None]:
    """Give where a name begins and ends as it is printed, and its slug if it is still the same outlet.

    Shonen Ace is Monthly Shonen Ace, but Monthly Shonen Jump is not Weekly Shonen Jump, nor 別冊花とゆめ 花とゆめ.
    """
    stop = at + len(name.text)
    if name.kind != "magazine":
        more = _company().match(text, stop, end) if name.kind in ("publisher", "distributor") else None
        return at, more.end() if more else stop, name.slug
    before = _period().search(text, max(0, at - _LONGEST), at)
    special = _special().match(text, stop, end)
    period = _PERIODS.get(before["every"] or "", "") if before else ""
    same = special is None and (before is None or (period and name.period in ("", period)))
    return before.start() if before else at, special.end() if special else stop, name.slug if same else None


_LONGEST = 9
"""Characters of what may be printed before the name of a magazine."""

_PERIODS = {"Weekly ": "weekly", "週刊": "weekly", "Monthly ": "monthly", "Gekkan ": "monthly", "月刊": "monthly"}


@cache
def _period() -> re.Pattern[str]:
    """What stands before the name of a magazine as a part of it."""
    return re.compile(
        r"(?:(?P<every>(?<![A-Za-z])(?:Weekly|Monthly|Gekkan) |週刊|月刊)|(?<![A-Za-z])Bessatsu |別冊|ザ)$"
    )


@cache
def _special() -> re.Pattern[str]:
    """What makes a magazine of its own of the name before it: りぼんスペシャル ミント."""
    return re.compile(r"(?:スペシャル|オリジナル|ファンタジー)(?: [ァ-ヶー]{2,8}(?![ァ-ヶー]))?")


@cache
def _company() -> re.Pattern[str]:
    """What goes on with the name of a company: Sony Pictures Entertainment."""
    return re.compile(
        r"(?: (?:Entertainment|International|Films|Pictures|Studios|Home (?:Video|Entertainment)|UK|USA))+(?![\w'’-])"
    )


_IMPRINT = " Comics"
"""What makes a line of books of a magazine's name: Young Jump Comics."""

_BEHIND = 24
"""Characters behind a stretch that may tell whether a name at its end is one."""

_PLAIN = str.maketrans("ōūāēīŌŪ", "ouaeiOU")
"""Long vowels as they are written without their sign."""


def _stands(name: str, text: str, at: int, end: int) -> bool:
    """Tell whether a name stands at a place; letters of the alphabet may not go on beside it, nor is 5日テレビ 日テレ."""
    stop = at + len(name)
    if name[0] == "日" and _day_before().search(text, max(0, at - 3), at):
        return False
    if stop > end or not text.startswith(name, at):
        return False
    if name[0].isascii() and name[0].isalnum() and at and _latin(text[at - 1]):
        return False
    if name[-1].isascii() and name[-1].isalnum() and stop < len(text) and _latin(text[stop]):
        return name[-1].isalpha() and bool(_issue().match(text, stop))
    if "文庫" in name and _prize().match(text, stop):
        return False
    if name not in _CAREFUL or _follows(_CAREFUL[name]).match(text, stop):
        return True
    return name in _LONE and bool(_in_it().search(text, max(0, at - 24), at) and _goes_on().match(text, stop))


def is_imprint(outlet: Mark) -> bool:
    """Tell whether an outlet is a line of pocket books: GA文庫."""
    return outlet.kind == "outlet" and "文庫" in outlet.value.text


@cache
def _prize() -> re.Pattern[str]:
    """What follows the name of a line of books in that of its prize: MF文庫Jライトノベル新人賞."""
    return re.compile(r"(?:ライトノベル)?(?:新人賞|大賞)")


@cache
def _day_before() -> re.Pattern[str]:
    """The number of a day: of 5日テレビ東京, and not of BS4日テレ."""
    return re.compile(r"(?<![A-Za-z\d])\d{1,2}$")


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


@cache
def _issue() -> re.Pattern[str]:
    """The number of a magazine behind its name: LaLa10月号."""
    return re.compile(r"(?:\d{4}年)?\d{1,2}(?:・\d{1,2}|&\d{1,2})?(?:月|合併)?(?:特大|増刊)?号")


@cache
def _in_it() -> re.Pattern[str]:
    """What stands before a magazine whose name is a word: in Kiss, to Shueisha's Margaret."""
    return re.compile(
        r"\b(?:in|to|from|magazine|Kodansha['’]s|Shueisha['’]s|Shogakukan['’]s|Hakusensha['’]s|Kadokawa['’]s) $"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    """What stands behind such a name."""
    return re.compile(
        r"(?= (?:in|on|from|since|until|between|through|under|last|this|magazine|app)\b|['’]s [a-z\d]|[.,;])"
    )


@cache
def _follows(look: str) -> re.Pattern[str]:
    return re.compile(look)


@lru_cache(maxsize=8)
def _index(gazetteer: Gazetteer) -> dict[str, list[_Name]]:
    """Give the names by their first two characters, the longest first; the gazetteer's word comes before the common."""
    common = {name.text: name for name in _common()}
    names = dict(common)
    for name in _gazetted(gazetteer):
        zone = name.zone or (names[name.text].zone if name.text in names else None)
        kind = names[name.text].kind if name.text in names and name.kind == "publisher" else name.kind
        names[name.text] = name._replace(zone=zone, kind=kind)
    for name in names.values():
        if name.kind == "magazine" and name.slug is None:
            names[name.text] = name._replace(slug=_slug_of(name, names))
    index: dict[str, list[_Name]] = {}
    for name in sorted(names.values(), key=lambda name: (-len(name.text), name.text)):
        index.setdefault(name.text[:2], []).append(name)
    return index


def _slug_of(name: _Name, names: Mapping[str, _Name]) -> str | None:
    """Give the slug under which a magazine is known by its name without how often it comes out."""
    period = _period_of([name.text])
    word = next((word for word in _PERIODS if period and name.text.startswith(word)), "")
    short = names.get(name.text.removeprefix(word)) if word else None
    return short.slug if short is not None and short.period in ("", period) else None


def _one_word(name: str, *others: str) -> str:
    """Give what tells that a word is a magazine: its publisher, the word for it, in Kiss in 2001."""
    when = r"(?= (?:in|on|since|from) (?:\d|[A-Z]))"
    return "|".join((r"(?= magazine)", rf"(?<=(?:'s|of) {name})", rf"(?<= in {name}){when}", *others))


_CAREFUL = {
    "Webtoon": r"(?! ?[「『]|作品|版|原作|化)", "WEBTOON": r"(?! ?[「『]|作品|版|原作|化)",
    "Morning": _one_word("Morning"), "Evening": _one_word("Evening"), "Kiss": _one_word("Kiss", r"(?=[」』](?:\(|で|誌|の?\d)|\d+月?号)"),
    "Cookie": _one_word("Cookie", r"(?=[」』](?:\(|で|誌|の?\d)|\d+月?号)"), "Melody": _one_word("Melody"), "MELODY": _one_word("MELODY"), "Max": r"(?= will| on| in|,? and|\))",
    "Dessert": _one_word("Dessert"), "Afternoon": _one_word("Afternoon"), "Vertical": r"(?<=from Vertical)|(?<=by Vertical)|(?=[,.;)]| (?:will|released|published|publishes|Comics|is|has|and|plans|licensed)\b)",
    "flowers": r"(?= magazine)", "Flowers": _one_word("Flowers"), "Steam": r"(?! of)", "モーニング": r"(?!娘|コール|ショー)", "デザート": r"(?=\d|」|誌|の?\d)",
    "アニマックス": "", "なろう": r"(?=系|」|で)", "Ciao": _one_word("Ciao"), "Overlap": r"(?!s| between)", "プリンセス": r"(?=\d+月号)",
    "クッキー": r"(?=\d+月号)", "マーガレット": r"(?=\d|」|コミックス)", "楽園": r"(?=Le|ルパ)", "ARIA": _one_word("ARIA", r"(?=\d)"), "Margaret": _one_word("Margaret"),
    "MX": r"(?=[ :(]?\d{1,2}:\d\d)", "TX": r"(?=[ :(]?\d{1,2}:\d\d)", "CX": r"(?=[ :(]?\d{1,2}:\d\d)",
    "フジ": r"(?=系|・|ほか)", "テレ朝": r"(?=系)", "イブニング": r"(?=\d|」|誌)", "シリウス": r"(?=\d|」|誌|コミ)", "ララ": r"(?=\d)", "ニコニコ": "", "Kids Station": "",
    "Dragon Age": r"(?= magazine)", "Sunday": r"(?= magazine)", "STV": "", "Web Sunday": r"(?= website| app| magazine)", "メロディ": r"(?=\d)", "Toho": r"(?! Animation)",
    "All 4": r"(?=[,.;)]| (?:will|in|on|from|at|and|has|is)\b)", "Sci Fi": r"(?= Channel| (?:will|in|on|has|airs|aired)\b|[,.;)]|'s)",
    "New Video": r"(?! [A-Z])", "Digital Manga": r"(?! (?:release|edition|version|volume)s?\b)", "Daisuki": r"(?! (?:[Nn]a|[Dd]a|[Dd]esu|[Nn]o)\b)",
    "One Peace": r"(?= Books)", "IFC": r"(?! Center| Films)", "Starz": r"(?! Media| Entertainment| Animation)",
}  # fmt: skip
"""Names that are words as well: what has to follow, or may not."""


_LONE = frozenset(
    ("Morning", "Evening", "Kiss", "Cookie", "Melody", "Dessert", "Afternoon", "Ciao", "Margaret", "Dragon Age")
)
"""Magazines whose names are words, which also stand by what is before and behind them."""


def _gazetted(gazetteer: Gazetteer) -> list[_Name]:
    return [
        _Name(
            plain(name).translate(_PLAIN),
            known.kind,
            known.slug,
            known.zone,
            known.territory,
            known.rollover,
            _period_of(known.names),
        )
        for known in gazetteer.outlets
        for name in known.names
        if len(name) > 1
    ]


def _period_of(names: Iterable[str]) -> str:
    """Give how often a magazine comes out, if a name of it says so."""
    return next((period for name in names for word, period in _PERIODS.items() if name.startswith(word)), "")


def _common() -> list[_Name]:
    """Give the common names; in one cell of the table stand the Japanese name and, behind a blank, its English one."""
    found: list[_Name] = []
    for table, kind, zone, territory in (
        (_CHANNELS, "channel", _TOKYO, "JP"), (_ABROAD, "channel", _NEW_YORK, "US"), (_PLATFORMS, "platform", None, None), (_PUBLISHERS, "publisher", None, "JP"),
        (_ENGLISH, "publisher", None, "US"), (_DISTRIBUTORS, "distributor", None, None),
        (_MAGAZINES, "magazine", None, "JP"), (_THEATERS, "theater", _TOKYO, "JP"), (_CIRCUITS, "theater", None, "US"),
    ):  # fmt: skip
        for cell in table.replace("\n", "|").split("|"):
            home = cell in _JAPANESE
            where = (_TOKYO, "JP") if home else (zone, territory)
            names = [plain(name).translate(_PLAIN) for name in _cell(cell)]
            names += [name.replace("Shonen", "Shounen") for name in names if "Shonen" in name]
            names += [
                name.upper()
                for name in names
                if name.isascii() and len(name) > 4 and name.upper() != name and name not in _CAREFUL
            ]
            found += [_Name(name, kind, None, *where) for name in names]
    return found


def _cell(cell: str) -> list[str]:
    """Give the Japanese name of a cell and, if there is one, its English one."""
    first, blank, rest = cell.partition(" ")
    if blank and not first.isascii() and rest[:1].isascii() and not rest[0].isdigit():
        return [first, rest]
    return [cell]
