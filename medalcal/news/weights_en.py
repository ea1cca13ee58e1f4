"""Weights of features, in hundredths: written by ``python -m bench.learn``."""

WEIGHTS = """\
classes	award broadcast disc film issue live none other stream volume
	-68 -1 -47 -16 -46 -25 266 -8 -14 -42
A0:<#>	-1 0 6 5 -10 1 -24 -7 0 30
A0:<#chapter>	-1 -2 -1 -5 17 -1 -6 9 -3 -7
A0:<#episode>	-3 5 -3 2 7 7 -15 2 7 -9
A0:<#volume>	7 -10 -8 -5 0 -9 -15 -5 -6 50
A0:<channel>	-3 48 -3 -10 -11 -1 -6 -5 -2 -6
A0:<clock>	7 23 -11 -8 9 1 0 -12 7 -17
A0:<date>	4 6 30 21 2 5 -38 -11 -18 -2
A0:<distributor>	-2 -9 7 12 -6 -9 10 0 4 -7
A0:<event>	1 -8 0 -1 -3 -2 9 0 3 1
A0:<magazine>	-2 -4 -1 -7 53 -5 -22 -11 -2 0
A0:<platform>	-2 19 -2 5 -3 -5 -1 11 -17 -5
A0:<print>	-2 -2 -2 -7 -3 -2 -26 2 7 34
A0:<publisher>	12 7 -2 -7 -5 -5 -5 -10 -3 18
A0:<season>	-2 15 9 -2 -11 -7 -8 3 -3 6
A0:<venue>	-1 -4 -1 3 -9 26 -17 -1 8 -3
A0:announce::	-9 -7 -8 -1 4 -6 22 13 -4 -4
A0:award::past	-8 -2 -1 -1 20 -3 0 -3 -2 -2
A0:delay::	-2 0 -7 -2 4 9 2 -4 -6 6
A0:n:anime	9 4 3 -3 6 -8 -18 -2 14 -5
A0:n:audio	-2 6 7 0 -6 -9 -15 29 -3 -7
A0:n:awardname	20 -4 -1 -4 -7 -4 11 -3 -2 -6
A0:n:chapter	-4 -10 4 -4 41 -8 9 -9 -4 -15
A0:n:disc	-2 -4 -6 -11 -9 8 0 -13 20 17
A0:n:drama	-2 10 4 -1 -2 -4 0 -3 -3 1
A0:n:dub	-1 10 -3 11 -3 4 -4 -4 -8 -2
A0:n:film	-6 7 5 35 -13 -10 -1 -2 -4 -12
A0:n:game	-1 1 -2 -1 -1 8 -19 17 5 -6
A0:n:goods	-1 6 -2 -3 10 -5 1 -6 -2 2
A0:n:live	-3 1 -8 -7 2 15 -8 2 12 -5
A0:n:manga	-6 -3 0 0 13 -8 15 5 -8 -9
A0:n:novel	4 -6 0 -4 -1 -2 -6 2 -1 14
A0:n:ova	-3 5 17 -6 -4 -2 -6 3 2 -6
A0:n:promo	-4 4 -7 -17 -11 10 17 1 10 -2
A0:n:pronoun	-1 -6 -16 -25 -4 13 27 -5 27 -11
A0:n:series	-2 19 6 -7 15 6 -11 -5 -14 -8
A0:n:song	1 5 3 -1 -9 -4 12 7 -5 -7
A0:n:special	-2 3 10 10 -3 -2 -5 -2 -6 -3
A0:n:volume	19 -8 -1 -4 3 -5 6 -11 -3 5
A0:other::	-1 -5 -8 4 5 -4 4 -7 8 5
A0:other:event:	1 -11 1 -2 -5 -6 1 -5 7 18
A0:other:tickets:	0 -1 -6 -2 -1 0 2 9 -1 0
A0:plan::future	-1 2 -1 1 -10 2 -10 17 -6 5
A0:plan:will:future	-6 28 5 11 -11 -7 -31 2 -8 17
A0:release:adapt:	-1 -8 1 9 4 3 4 -4 -2 -6
A0:release:adapt:past	-1 -2 -2 -4 0 -2 -6 0 -4 19
A0:release:air:	-3 12 -4 12 -17 4 -8 -5 9 -1
A0:release:broadcast:	-1 -6 0 0 -3 1 10 -1 4 -3
A0:release:end:past	-2 7 0 -6 6 -2 -8 1 4 0
A0:release:film:	-1 -8 -3 9 -1 15 -7 -1 -3 -1
A0:release:open:past	-1 -3 -1 0 12 -7 2 -1 0 0
A0:release:print:past	0 -3 0 -1 -6 -1 0 -2 11 2
A0:release:release:	-3 -2 28 5 -3 -8 -30 -3 7 10
A0:release:release:past	7 -7 -5 8 -19 6 8 -7 -3 10
A0:release:run:past	-1 -3 3 -1 10 -2 -11 -1 10 -5
A0:release:start:	-3 -4 -4 -9 -5 -6 7 2 18 5
A0:release:start:past	-1 -4 0 -2 -1 -3 17 -1 -1 -5
A0:release:stream:	-1 9 -1 -3 -1 -3 7 4 -9 -2
A0:release:weak:	5 1 -10 25 -1 -11 10 8 -19 -9
A0:release:weak:past	-1 -4 6 1 7 -4 -9 7 -3 0
A1:<#>	-6 6 2 0 -9 -3 6 8 -6 3
A1:<#chapter>	-1 -8 -2 -7 14 -4 -2 6 6 -2
A1:<#episode>	-5 37 -6 -3 -2 -2 -13 -1 0 -4
A1:<#issue>	-1 -6 -1 9 9 -1 -3 0 -2 -4
A1:<#volume>	2 0 3 -7 34 -13 -26 4 4 -1
A1:<channel>	2 40 -5 -2 -4 -15 -4 -17 9 -4
A1:<clock>	0 9 -9 4 -3 24 9 -14 8 -28
A1:<date>	-16 -14 -4 10 16 -4 28 -13 -7 4
A1:<digital>	-1 -2 11 3 0 -2 -2 -3 0 -2
A1:<distributor>	1 2 8 19 -7 -13 -5 3 -2 -6
A1:<magazine>	-1 -15 -4 -13 40 -13 -15 12 -7 17
A1:<platform>	-4 37 4 -10 -8 -9 -36 17 21 -11
A1:<print>	-3 -7 -5 -3 13 -7 -30 0 4 37
A1:<publisher>	9 1 -12 -10 13 -3 7 -12 -8 15
A1:<season>	-5 3 12 -10 3 1 -10 1 5 -1
A1:<venue>	-1 -11 -1 0 -11 11 0 7 7 -1
A1:announce::	-10 22 12 8 -6 -13 -17 1 6 -3
A1:award::past	16 -2 -2 -1 0 -1 0 -5 -5 1
A1:cancel::	-1 -7 0 -5 2 14 8 -3 -3 -5
A1:delay::	-4 6 -12 -1 10 14 -6 4 -10 0
A1:n:anime	12 16 2 -5 -11 -24 15 -7 5 -3
A1:n:audio	-4 8 3 -10 -7 0 -20 54 -12 -12
A1:n:awardname	47 -10 -2 -3 -2 -6 -18 -4 -4 2
A1:n:chapter	-6 -11 2 -6 30 -10 38 -11 -5 -21
A1:n:disc	4 -6 23 -10 -10 0 10 -1 -8 -2
A1:n:drama	-2 10 11 -3 -5 -5 9 -5 -4 -7
A1:n:dub	-2 6 -3 23 -4 0 0 -5 -11 -5
A1:n:film	-8 9 -6 13 -5 -2 12 -7 0 -6
A1:n:game	-1 0 -2 -2 -2 7 -12 16 4 -6
A1:n:goods	-1 8 -3 -5 9 -6 6 -8 -4 4
A1:n:info	-1 -5 3 0 5 -3 14 -2 -4 -8
A1:n:live	-4 6 -10 -6 6 14 -7 -1 15 -15
A1:n:manga	-2 1 -1 -2 5 -9 23 0 -9 -5
A1:n:novel	18 0 3 -5 4 -3 -15 0 -2 0
A1:n:ova	-3 15 12 -8 -4 -2 -11 3 6 -7
A1:n:promo	-6 11 -13 -17 7 23 1 -4 11 -12
A1:n:pronoun	-1 1 10 9 13 -15 -23 -7 4 9
A1:n:series	0 19 5 -13 1 3 1 -5 7 -17
A1:n:song	0 11 2 -4 -9 -5 17 5 -8 -8
A1:n:special	-4 16 7 6 0 -4 -6 -4 -6 -6
A1:n:volume	12 -11 -3 -7 -2 -9 5 -8 4 19
A1:other::	0 -7 -1 0 9 7 4 -15 17 -14
A1:other:tickets:	0 -4 -7 -9 -5 6 14 12 -4 -2
A1:plan::future	-2 -5 -7 -7 -12 -3 35 10 -3 -6
A1:plan:will:future	-5 -4 0 -6 0 -4 -8 0 25 2
A1:release:adapt:	-1 -8 14 9 0 1 2 -7 -4 -7
A1:release:adapt:past	3 3 -3 -8 4 -4 -3 -3 -5 15
A1:release:air:	-2 0 -4 6 -17 10 4 5 2 -4
A1:release:broadcast:	-2 10 -5 1 -5 6 4 5 -7 -7
A1:release:broadcast:past	-1 -15 5 1 -3 -3 11 -2 2 5
A1:release:end:past	-2 7 -2 -9 5 1 3 0 2 -5
A1:release:film:	-1 -10 -6 12 -2 13 2 -1 -4 -2
A1:release:live:	3 -6 1 -3 2 1 8 -8 0 0
A1:release:live:past	6 9 -1 -1 -1 -7 -2 -1 -1 0
A1:release:open:	-1 0 10 11 -2 -6 -5 -5 -2 -1
A1:release:open:past	-1 -6 -5 5 11 -6 2 4 -3 -2
A1:release:print:	4 -2 -2 -2 -4 -1 3 -4 -1 9
A1:release:print:past	-2 -3 -1 -3 -2 -3 12 3 10 -11
A1:release:release:	-5 7 8 3 -6 -14 4 -9 5 7
A1:release:release:past	10 -19 10 1 -13 9 10 -14 -6 12
A1:release:run:past	-1 -5 6 -2 4 -2 -3 3 9 -10
A1:release:start:	-5 32 -10 -17 -8 8 -4 0 4 0
A1:release:start:past	3 -7 1 -5 1 -3 17 -1 -1 -4
A1:release:stream:	-1 17 -2 -2 -1 -2 2 3 -13 -2
A1:release:stream:past	-1 8 4 -3 -2 4 -7 -2 -2 0
A1:release:weak:	3 5 -6 5 -25 4 32 1 3 -22
A1:release:weak:past	-12 -3 12 7 1 -5 -8 5 3 0
A:<#chapter>	-1 -8 -2 -7 14 -4 -2 6 6 -2
A:<#episode>	-5 37 -6 -3 -2 -2 -13 -1 0 -5
A:<#issue>	-1 -6 -1 9 12 -1 -5 0 -2 -4
A:<#volume>	2 4 3 -7 34 -13 -27 5 4 -3
A:<channel>	2 39 -5 -3 8 -15 -10 -18 8 -6
A:<clock>	0 9 -9 4 -3 24 9 -14 8 -28
A:<date>	-16 -14 -4 10 16 -4 28 -13 -7 4
A:<digital>	-1 -2 11 3 0 -2 -2 -3 0 -2
A:<distributor>	1 2 8 19 -7 -13 -5 3 -2 -6
A:<magazine>	-2 -17 -4 -14 42 -11 -12 12 -9 16
A:<platform>	-5 22 3 -10 -8 -10 -24 17 26 -11
A:<print>	-3 -7 -5 -3 11 -7 -18 0 4 27
A:<publisher>	8 -5 -12 -11 20 -4 6 -2 -9 10
A:<season>	-5 3 12 -10 3 1 -10 1 5 -1
A:<venue>	-1 -5 -1 0 -12 11 -5 7 7 -1
A:announce::	-11 21 12 15 3 -13 -26 -2 10 -9
A:award::past	14 -5 -2 -2 -4 -1 15 -5 -6 -3
A:cancel::	-1 -7 0 -5 2 14 8 -3 -3 -5
A:delay::	-4 0 -17 -8 9 12 9 10 -11 -1
A:n:anime	3 1 13 -6 11 -18 0 -15 -3 13
A:n:audio	-4 6 10 -12 -10 -5 -11 52 -13 -14
A:n:awardname	47 -9 -3 -17 -9 -4 12 -6 -5 -5
A:n:chapter	-10 -13 0 -9 42 -11 24 -14 -6 -2
A:n:disc	3 -4 37 -11 -11 0 0 1 -3 -12
A:n:drama	-2 9 11 -3 1 0 0 -5 -4 -7
A:n:dub	-2 20 -3 23 -4 0 -4 -5 -20 -5
A:n:film	0 29 -9 4 -9 16 -19 -10 -7 5
A:n:game	2 -2 -3 -5 -2 7 -16 25 3 -10
A:n:goods	-2 3 -3 -6 8 -7 12 -8 -4 5
A:n:info	-1 -6 3 0 5 -3 15 -3 -4 -6
A:n:live	-5 8 -10 -3 4 12 -17 2 16 -6
A:n:manga	2 7 -2 -5 -8 -6 26 5 -11 -7
A:n:novel	18 -5 3 -5 5 -4 -6 -2 -3 0
A:n:ova	-3 15 12 -8 -4 -3 -10 3 5 -7
A:n:promo	-6 9 -15 -20 15 15 8 -5 13 -13
A:n:pronoun	10 1 10 15 2 -16 0 -1 -9 -11
A:n:series	-3 19 0 -7 7 1 -19 1 8 -6
A:n:song	-2 6 10 2 -2 -9 2 5 -10 -3
A:n:special	-5 10 7 7 0 -5 1 -4 -6 -6
A:n:volume	12 -13 -4 -8 25 -9 -9 0 2 4
A:other::	-1 18 1 -1 -11 0 -3 -13 12 -1
A:other:event:	0 6 -1 -2 8 -6 1 -6 3 -3
A:other:tickets:	0 -4 -7 -9 -5 6 14 12 -4 -2
A:plan::future	-3 -7 -7 -7 8 -5 21 11 -3 -8
A:plan:will:future	-16 15 10 -7 -8 -11 -2 2 24 -8
A:release:adapt:	-2 -6 13 8 -1 0 11 -1 -7 -13
A:release:adapt:past	3 3 -3 -8 2 -4 -1 -3 -5 15
A:release:air:	-3 -14 -5 4 -18 23 18 4 -3 -6
A:release:broadcast:	-2 12 -6 1 -6 5 9 3 -11 -5
A:release:broadcast:past	-2 -19 4 -5 10 -3 10 -3 2 5
A:release:end:past	-2 11 -3 -13 -4 0 4 11 2 -7
A:release:film:	-2 -10 -7 8 -2 16 4 -2 -4 -2
A:release:live:	3 -16 1 -3 2 1 22 -8 -3 0
A:release:live:past	6 9 -1 -3 -2 -7 1 -1 -1 0
A:release:open:	3 9 10 4 -14 -9 7 -5 -3 -2
A:release:open:past	1 -3 -5 3 12 -8 1 3 -3 -2
A:release:print:	3 -2 -2 -4 -5 -1 16 -4 -1 -1
A:release:print:past	-2 -9 -2 0 -4 -4 20 1 9 -10
A:release:release:	-4 9 20 -3 -36 -16 14 0 19 -2
A:release:release:past	9 -13 8 -4 -6 8 8 -15 -8 14
A:release:run:	-1 1 0 1 1 -8 6 -1 0 0
A:release:run:past	-1 -5 6 -3 4 -2 -1 3 9 -9
A:release:start:	-6 21 -11 -19 -6 6 -5 11 10 0
A:release:start:past	2 0 -3 -6 4 -5 28 -1 -11 -8
A:release:stream:	-1 -7 -2 -3 -2 5 10 3 0 -2
A:release:stream:past	-1 9 4 -3 -2 4 -7 -2 -3 0
A:release:weak:	0 20 1 -5 0 1 -23 1 5 -3
A:release:weak:past	-6 1 12 6 6 -5 -18 4 4 -3
B0:<#>	-2 11 12 -17 -2 3 12 -2 -8 -7
B0:<#chapter>	-1 -1 -1 7 12 -8 0 -2 -1 -6
B0:<#episode>	-5 -17 0 -6 12 3 -23 4 33 -2
B0:<#issue>	-1 -2 17 -2 5 -1 -18 3 -2 0
B0:<#volume>	-3 -8 25 -7 1 -9 -31 20 -9 22
B0:<channel>	-3 51 0 -12 -9 -21 -26 19 4 -4
B0:<clock>	2 3 -7 4 -10 -25 26 3 -1 4
B0:<date>	-1 1 -1 9 -23 -1 -3 -2 17 4
B0:<digital>	-1 -1 -12 -5 1 -1 -17 11 1 24
B0:<distributor>	4 -6 4 30 -3 -5 -4 -1 -7 -11
B0:<event>	3 -17 -6 -11 7 15 22 -2 -6 -5
B0:<magazine>	-7 5 -2 -7 46 -6 -13 10 7 -33
B0:<platform>	-2 0 -6 -10 -10 8 -9 11 30 -12
B0:<print>	-1 -3 -7 2 2 -3 -16 -4 -6 36
B0:<publisher>	-8 -11 7 -1 25 -5 -34 -10 -5 42
B0:<season>	-2 48 7 -5 2 -5 -29 -7 -2 -6
B0:<venue>	5 -9 -8 11 -10 42 -27 -6 -4 7
B0:announce::	-3 14 16 0 -2 -7 -3 -11 4 -7
B0:award::past	12 -2 0 -2 0 -1 1 -1 -2 -5
B0:cancel::	-1 9 -1 -8 -4 -3 -9 -2 8 11
B0:delay::	-5 12 -3 -7 -20 6 11 16 6 -17
B0:n:anime	-1 29 -13 -5 -16 10 3 -13 -15 20
B0:n:audio	-1 -6 -9 4 -4 -6 -18 37 -5 7
B0:n:awardname	73 -18 -4 -1 -10 -10 12 -6 -10 -27
B0:n:chapter	-1 -9 4 -5 53 -8 -8 9 -4 -32
B0:n:disc	-4 -17 27 -13 6 -7 9 6 -8 1
B0:n:drama	-2 24 -1 6 -4 -5 7 -7 -12 -7
B0:n:dub	0 8 1 11 -1 -3 -15 -6 7 -1
B0:n:film	3 -12 -10 23 -14 -5 30 -1 -21 7
B0:n:game	-2 -4 -4 -5 -3 -7 4 19 -2 3
B0:n:goods	-1 -3 -1 -2 -3 -3 23 3 -2 -10
B0:n:info	0 9 0 0 -3 -1 -1 -1 -1 -1
B0:n:live	10 -2 -7 7 -13 48 -19 -3 -11 -9
B0:n:manga	8 -22 2 -10 32 -10 16 -6 -6 -3
B0:n:novel	6 -7 -3 0 -17 -3 -11 3 -4 36
B0:n:ova	-1 -9 32 -4 -1 -2 -11 -1 -1 -2
B0:n:promo	7 -5 -8 -8 11 8 -3 -2 14 -13
B0:n:pronoun	-13 -15 -9 0 4 16 15 14 -3 -10
B0:n:series	0 16 3 6 13 -1 -17 -15 -9 4
B0:n:song	-1 -12 -7 -4 -2 2 4 22 -3 1
B0:n:special	0 8 -2 -2 6 -1 -10 -3 7 -2
B0:n:volume	-2 -17 -1 -3 -27 4 12 -13 -5 51
B0:other::	-4 -10 0 -15 2 -21 76 -12 -7 -9
B0:other:event:	26 -10 -6 -8 5 -4 4 -3 -2 -3
B0:other:tickets:	-1 -3 -13 -7 -3 6 18 -6 -3 11
B0:plan::future	-2 -4 18 5 5 6 -31 16 -4 -9
B0:plan:will:future	-6 17 -11 1 -22 24 19 5 -14 -12
B0:release:adapt:	-1 -4 -6 19 -7 8 -2 -3 -2 -3
B0:release:adapt:past	-2 -1 -1 -3 -12 -3 24 8 -1 -8
B0:release:air:	-8 6 -1 17 -13 1 -17 2 4 10
B0:release:air:past	-2 6 -2 12 -17 -3 11 0 2 -6
B0:release:broadcast:	7 20 -5 -3 -5 -5 5 -5 3 -12
B0:release:broadcast:past	-3 22 -6 2 -4 7 -14 -4 3 -3
B0:release:end:	-1 15 -4 -2 6 -7 7 -6 -9 1
B0:release:end:past	-6 21 9 1 24 -7 -6 -10 -7 -19
B0:release:film:	12 -9 -6 22 -7 9 -10 -5 -6 0
B0:release:film:past	-1 -1 0 10 -1 -8 2 0 0 -1
B0:release:issue:past	-4 -2 0 0 13 -2 9 -1 -1 -11
B0:release:live:	5 -15 -8 -8 -6 25 17 -3 1 -8
B0:release:live:past	-5 5 -1 -8 -7 3 15 -2 1 0
B0:release:open:	-1 9 -12 6 -6 0 24 -11 -1 -8
B0:release:open:past	-5 2 -2 14 14 28 -29 -4 -10 -8
B0:release:print:	0 -1 -2 -2 2 -1 -15 -1 -1 21
B0:release:print:past	-5 -8 4 -8 27 -5 -3 -4 -2 4
B0:release:release:	-9 -11 16 6 -6 -19 -22 20 -3 29
B0:release:release:past	2 -17 15 18 -15 -12 -32 16 9 16
B0:release:run:	-1 2 -1 -2 -1 -1 14 -6 -3 -3
B0:release:run:past	-1 17 -2 -2 12 -3 -10 -3 1 -9
B0:release:start:	-5 18 -13 2 21 4 -24 -6 14 -11
B0:release:start:past	-11 12 -9 6 -5 -2 17 10 -13 -5
B0:release:stream:	-1 23 -4 -3 -3 -2 -47 -3 41 -2
B0:release:stream:past	-1 -5 -3 -2 -2 -9 -27 8 40 -1
B0:release:weak:	-13 -6 5 -12 9 -13 -8 -5 23 20
B0:release:weak:past	-4 0 4 -7 -12 5 -8 -3 17 8
B1:<#>	-10 8 12 -11 -1 -9 -17 -10 5 34
B1:<#chapter>	-1 -3 -4 2 37 -8 -7 -7 1 -10
B1:<#episode>	-6 13 8 -6 3 16 -1 -11 6 -22
B1:<#issue>	-2 -3 14 -4 0 -2 -3 -1 -3 4
B1:<#volume>	-7 -19 17 -8 -21 5 -3 21 -5 20
B1:<channel>	-6 47 -6 -14 -19 -12 21 8 -17 -2
B1:<clock>	-1 0 -16 3 0 -12 -17 7 32 5
B1:<date>	-6 -1 6 18 -4 -9 4 10 -5 -12
B1:<digital>	-2 -4 -20 -9 -7 -2 -6 4 15 30
B1:<distributor>	1 -10 24 21 -16 -8 8 2 -12 -10
B1:<event>	-7 -12 0 -2 0 3 9 18 -5 -3
B1:<magazine>	4 1 -13 7 14 -1 12 0 -5 -19
B1:<platform>	-6 -33 0 -19 -12 0 20 4 70 -23
B1:<print>	11 -5 -2 -8 12 7 0 -6 -11 3
B1:<publisher>	9 -26 -4 0 18 -6 24 -19 -14 19
B1:<season>	-1 35 10 -22 -6 -10 2 -4 18 -23
B1:<venue>	4 -8 -5 11 -4 10 9 -9 -6 -2
B1:announce::	9 9 3 -3 -9 -7 -3 -11 13 -2
B1:award::past	31 0 -2 -8 -9 -7 11 -2 -3 -11
B1:cancel::	-1 4 -1 -11 -7 0 5 -2 5 8
B1:delay::	2 7 6 3 -14 1 -9 17 -6 -8
B1:n:anime	-3 25 12 0 -15 15 -27 -6 29 -30
B1:n:audio	-2 -12 -9 9 -18 -13 -26 84 -11 -1
B1:n:awardname	106 -17 -8 -10 -25 -18 38 -13 -16 -36
B1:n:chapter	-6 -13 -5 -19 23 3 38 10 -6 -24
B1:n:disc	-6 -25 88 -20 -1 -7 9 -5 -8 -25
B1:n:drama	-4 28 -7 1 -6 -9 -13 7 14 -9
B1:n:dub	-1 -1 -2 5 -2 -4 -11 -10 29 -3
B1:n:film	5 -9 -1 39 0 -1 -3 -12 15 -33
B1:n:game	-3 -4 -7 -10 -11 -10 9 43 -5 -2
B1:n:goods	-1 -11 -3 -16 -10 -8 31 52 -7 -27
B1:n:info	0 8 0 -1 -3 -2 5 0 -6 -1
B1:n:live	8 -8 -1 14 -20 24 6 1 -13 -11
B1:n:manga	-17 -39 11 -18 50 -12 21 -21 -1 26
B1:n:novel	7 -13 -9 6 -10 -9 -9 -7 -17 60
B1:n:ova	4 -12 83 -7 -10 -2 -25 -6 -4 -21
B1:n:promo	2 -1 -7 -15 10 8 9 4 1 -12
B1:n:pronoun	-16 9 -1 36 16 1 -15 -4 -9 -17
B1:n:series	-9 28 -3 -5 6 -8 -6 -12 -2 11
B1:n:song	-2 3 -9 -5 -3 10 -14 35 -5 -10
B1:n:special	0 32 -4 -4 2 -6 -9 -12 4 -3
B1:n:volume	-10 -9 28 -6 -41 6 -4 -12 -11 59
B1:other::	-4 -15 2 -7 9 -28 22 17 -3 6
B1:other:event:	11 -17 7 -9 7 -10 31 -8 -9 -4
B1:other:tickets:	-1 -7 -21 -6 -10 11 47 -6 -10 3
B1:plan::future	-3 15 4 0 -8 5 -7 -8 -10 11
B1:plan:will:future	3 2 1 -33 1 -7 2 5 11 15
B1:release:adapt:	-3 13 -15 20 2 -1 0 -5 -5 -7
B1:release:adapt:past	6 12 5 -3 -9 3 -19 5 -3 4
B1:release:air:	1 -8 2 10 -4 18 -24 -6 5 7
B1:release:air:past	-3 4 -3 9 0 9 -9 -1 2 -7
B1:release:broadcast:	4 11 1 -6 -6 -8 14 6 0 -17
B1:release:end:	3 13 -4 2 -2 -8 8 -11 -10 10
B1:release:end:past	-8 3 2 -3 16 -5 12 -19 9 -6
B1:release:film:	10 -6 1 33 -8 0 -12 -3 -14 -1
B1:release:film:past	-1 -4 -1 18 -2 -1 -5 -1 -1 -2
B1:release:issue:	-1 -10 -1 0 9 -2 2 -1 -1 4
B1:release:issue:past	-5 -8 -2 17 1 -3 2 -2 -5 5
B1:release:live:	3 -6 -10 2 -13 22 10 -6 -2 -1
B1:release:open:	-4 3 -8 29 -10 -8 14 -3 1 -14
B1:release:open:past	-6 6 -1 2 9 14 4 -5 -12 -9
B1:release:print:	-3 -6 6 -7 17 -4 -9 -4 -4 15
B1:release:print:past	-1 -9 -2 -13 -10 -1 8 -1 4 24
B1:release:release:	-9 -18 25 9 7 -22 -11 33 -4 -10
B1:release:release:future	-1 -1 -1 2 15 -1 -16 -2 -2 6
B1:release:release:past	-5 -12 13 16 1 -15 -29 9 2 22
B1:release:run:	-1 0 -1 1 -15 5 24 -1 -3 -9
B1:release:run:past	-2 9 -4 -5 8 6 -4 -4 2 -7
B1:release:start:	-7 2 -5 -10 -17 -7 9 -4 13 25
B1:release:start:past	-14 7 -6 -3 17 6 -26 15 -3 6
B1:release:stream:	-1 5 -6 -6 -7 -9 -4 11 21 -3
B1:release:stream:past	-1 -9 4 -3 -2 -10 -1 7 17 -1
B1:release:weak:	-18 9 5 14 -3 -4 -6 15 -9 -4
B1:release:weak:past	-5 8 -2 0 -13 -4 8 -1 12 -3
B:<#>	-10 8 11 -11 -1 -9 -17 -6 5 31
B:<#chapter>	-1 -3 0 2 39 -8 -9 -8 -2 -10
B:<#episode>	-6 13 12 -6 2 16 -3 -13 6 -21
B:<#issue>	-2 -3 14 -4 0 -2 -5 -1 -3 6
B:<#volume>	-7 -21 21 -9 -32 4 10 16 -9 27
B:<channel>	-1 28 1 -15 -20 1 7 5 -3 -3
B:<clock>	-1 0 -16 3 0 -12 -17 7 32 5
B:<date>	-6 -1 6 18 -4 -9 4 10 -5 -12
B:<digital>	-2 -4 -11 -11 -9 -2 -11 2 15 33
B:<distributor>	1 -11 23 22 -14 -6 3 2 -10 -10
B:<event>	-7 -10 0 -3 0 3 7 17 -5 -1
B:<magazine>	7 3 -14 7 7 1 9 -6 -2 -13
B:<platform>	-7 -34 -2 -17 -13 2 24 2 68 -23
B:<print>	11 -5 -2 -8 12 7 0 -6 -11 3
B:<publisher>	7 -15 -5 -1 -8 -8 17 -21 -5 40
B:<season>	-1 35 10 -22 -6 -10 2 -4 18 -23
B:<venue>	4 -8 -5 11 -4 10 9 -9 -6 -2
B:announce::	29 22 -11 8 -20 -35 -3 17 -7 1
B:award::past	43 1 -4 3 2 -13 -15 -3 -4 -8
B:cancel::	-1 14 5 -4 -8 -8 -1 -3 7 1
B:delay::	1 0 12 -5 -2 -3 -18 14 -9 10
B:n:anime	-7 57 32 -10 -16 13 -9 -36 12 -37
B:n:audio	-4 -11 -16 -2 -19 -13 -30 116 3 -25
B:n:awardname	118 -12 -10 -1 -5 -20 -10 -14 -16 -30
B:n:chapter	0 5 -17 -20 26 10 -10 15 -3 -5
B:n:disc	-8 -26 105 -17 -6 -5 -12 3 -16 -18
B:n:drama	-5 10 -9 3 -1 0 -7 16 8 -17
B:n:dub	-2 -4 -9 2 -5 -3 4 -12 34 -5
B:n:film	3 -30 -2 97 -18 -3 -25 -18 28 -32
B:n:game	-3 -5 -9 -7 -14 -10 -10 77 -19 1
B:n:goods	-1 -5 -3 -16 -8 -11 30 50 -7 -28
B:n:info	0 9 -1 -2 -3 0 5 0 -8 -1
B:n:live	7 -20 2 8 -21 78 -11 -16 -14 -14
B:n:manga	-27 9 -9 -19 48 16 -16 -7 0 4
B:n:novel	21 -19 -14 -2 2 -9 -4 -17 -22 65
B:n:ova	3 -16 76 3 -12 -3 -22 -8 2 -23
B:n:promo	-1 18 17 -11 -5 -5 2 8 -1 -23
B:n:pronoun	-16 3 5 -9 -4 1 16 -12 1 15
B:n:series	-14 21 5 20 -8 18 -8 -17 -5 -11
B:n:song	-2 -1 -14 -7 -5 14 -14 48 -7 -12
B:n:special	1 37 -7 -6 8 -8 -20 -17 17 -5
B:n:volume	-15 -10 18 -15 -31 20 -20 -10 -6 70
B:other::	2 26 -10 -18 19 -7 15 0 -12 -17
B:other:event:	13 -19 3 -11 16 -12 33 -14 -11 3
B:other:tickets:	-2 -13 -10 -4 -11 16 30 17 -17 -4
B:plan::future	-3 30 1 9 -12 -4 -1 -12 -14 6
B:plan:will:future	-8 -24 3 7 -16 -20 36 15 -19 27
B:release:adapt:	-3 17 -16 17 14 1 -6 -2 -9 -12
B:release:adapt:past	2 -3 9 9 -7 -1 -22 3 11 0
B:release:air:	0 5 -2 12 -2 -2 -10 -8 3 3
B:release:air:past	-4 12 -3 7 0 8 -14 -1 2 -7
B:release:broadcast:	5 15 13 -9 -8 -10 8 -5 7 -16
B:release:broadcast:past	-3 1 11 5 -6 6 -4 -6 2 -6
B:release:end:	3 12 -5 2 -16 -4 22 -12 -10 10
B:release:end:past	-8 2 8 -5 25 -6 -8 -21 12 1
B:release:film:	9 5 -2 52 -6 2 -42 -6 -11 -2
B:release:film:past	-1 -4 -1 19 -2 -1 -6 -1 -1 -2
B:release:issue:	-1 -10 -1 0 9 -2 2 -1 -1 5
B:release:issue:past	-3 7 -1 17 -3 -5 -21 1 -5 13
B:release:live:	3 -8 -8 3 -16 23 9 -8 4 -3
B:release:live:past	5 9 -2 -15 -12 1 11 -5 -1 10
B:release:open:	-4 -5 -5 -5 0 -12 20 11 14 -14
B:release:open:past	0 2 4 13 13 6 -6 -7 -12 -13
B:release:print:	-3 -10 5 -8 19 -5 -1 -4 -5 12
B:release:print:past	5 -10 -5 -12 -6 -3 13 -4 3 19
B:release:release:	-6 -25 30 10 -7 -21 -29 38 -8 17
B:release:release:future	-1 -1 -1 3 15 -1 -16 -2 -2 6
B:release:release:past	1 -17 8 8 11 -13 -9 3 3 5
B:release:run:	-2 1 -2 -2 -18 3 23 -2 -4 3
B:release:run:past	-2 10 -3 -6 13 5 -10 -9 1 2
B:release:start:	-7 -6 -8 -5 13 -13 4 -9 12 19
B:release:start:past	-3 8 -2 -8 21 1 -5 -1 -13 3
B:release:stream:	-1 4 -11 -7 -7 -11 17 8 14 -5
B:release:stream:past	-1 -10 -1 -4 -3 3 -19 5 30 -1
B:release:weak:	-14 -5 -11 16 -11 8 -9 27 8 -10
B:release:weak:past	-5 17 0 -12 6 -4 -18 27 9 -20
H:<channel>	0 18 0 -1 0 -8 -6 -1 -1 0
H:<magazine>	0 -1 -1 -3 24 2 -22 10 0 -8
H:<platform>	-1 10 0 -3 -1 -1 -5 -4 4 1
H:<publisher>	-4 -11 -3 -7 -6 -5 -10 -17 -3 65
H:announce::	-1 4 -8 21 -11 -3 -18 -2 -4 21
H:delay::	-4 12 -2 -4 -2 -3 14 -10 -3 3
H:n:anime	-7 16 -3 -6 -3 -12 -7 39 1 -18
H:n:audio	-1 -5 5 -6 -1 -2 26 -7 -3 -7
H:n:awardname	19 -1 0 -1 -2 -1 -11 -1 -1 -2
H:n:chapter	0 -1 0 -6 23 3 -12 -1 0 -6
H:n:disc	-1 -2 5 -7 -1 -2 18 -3 -2 -4
H:n:drama	0 -12 0 -1 0 0 17 -1 -1 -1
H:n:film	-1 -3 -3 49 -1 -13 -19 -2 -6 -3
H:n:goods	0 -1 -1 -2 1 3 -10 -3 -1 14
H:n:info	-1 15 0 -3 4 -11 -14 -1 13 -1
H:n:live	-2 -3 2 10 0 6 -8 -9 -7 9
H:n:manga	-2 -8 14 2 9 -3 -24 -8 -5 25
H:n:novel	-1 0 -2 -4 1 -1 -10 -6 16 7
H:n:promo	0 13 -1 -3 1 -1 -12 -3 1 5
H:n:pronoun	-2 -29 -4 0 -6 -17 19 -10 33 17
H:n:series	11 -1 -7 17 14 6 -29 -6 -7 3
H:n:song	0 -6 -2 5 -2 35 -25 -1 -1 -2
H:n:volume	0 -1 -1 -3 0 -1 -15 18 -2 5
H:other::	-1 -16 -2 -7 43 39 -49 -17 -10 20
H:other:event:	0 0 5 11 -1 -1 -3 5 -2 -13
H:plan::future	0 0 0 -3 12 -1 -7 0 0 1
H:plan:will:future	-2 3 -3 22 -3 -1 -15 -6 -6 11
H:release:air:	0 0 -2 -4 24 -1 -3 -1 -1 -11
H:release:broadcast:	0 10 0 0 0 -1 -5 0 -3 0
H:release:release:	-2 -9 -11 24 -5 -13 31 0 -24 8
H:release:start:	-1 -3 -2 -2 -19 -5 -14 -5 28 23
P:<channel>	26 31 15 -19 -16 -21 -12 -2 12 -13
P:<distributor>	-4 4 13 20 -15 -33 8 17 -5 -6
P:<event>	6 -3 -6 5 -13 -12 24 0 -1 1
P:<magazine>	-6 11 19 22 -12 -25 -11 -8 -1 10
P:<platform>	-12 14 11 -12 -1 -16 7 -3 25 -13
P:<publisher>	-2 -10 -37 -13 38 -16 23 -19 -8 44
P:<venue>	5 -22 -8 -5 3 15 26 7 1 -22
P:announce::	-6 15 0 -12 19 7 25 -8 -16 -23
P:award::past	16 -1 -11 9 -23 2 9 -14 -6 18
P:cancel::	-1 -15 4 -5 -5 41 21 -12 -12 -16
P:delay::	5 3 -1 -2 15 -3 -24 -16 9 14
P:n:anime	9 5 2 -10 -6 30 -13 -3 -2 -10
P:n:audio	-11 -10 -18 -9 -13 7 15 59 -21 1
P:n:awardname	125 -31 -5 -4 -21 -16 -10 -23 -11 -4
P:n:chapter	-2 -8 2 -15 57 -18 7 -8 -18 3
P:n:disc	-9 2 75 -17 13 -1 -27 -1 -2 -33
P:n:drama	-1 -16 -2 1 -5 -7 6 -2 7 20
P:n:dub	-1 -23 -1 23 -13 -11 8 2 28 -13
P:n:film	3 18 -25 20 -20 1 0 -1 14 -9
P:n:game	-2 -1 -5 -5 -15 12 -10 61 -14 -22
P:n:goods	-2 -6 -8 -3 -13 -5 32 12 -17 10
P:n:info	3 -1 5 -20 -8 6 17 -6 13 -11
P:n:live	-9 -7 15 -14 -6 29 -4 5 15 -24
P:n:manga	-6 2 13 -3 10 4 -10 -17 17 -9
P:n:novel	-3 -3 -10 13 -2 -11 31 -22 -3 10
P:n:ova	-5 -6 19 0 -7 2 -37 0 42 -9
P:n:promo	-1 5 11 29 -24 -12 26 -16 5 -23
P:n:pronoun	4 0 14 24 -18 -17 -23 9 3 3
P:n:series	-7 9 6 18 -19 -13 -17 -8 9 22
P:n:song	-3 -1 5 1 3 36 -12 -11 -11 -7
P:n:special	-3 21 18 -9 3 1 -33 -11 15 -1
P:n:volume	-9 -1 -12 -18 -2 -1 10 -12 -7 53
P:other::	-18 1 11 -32 8 1 42 13 -9 -17
P:other:event:	12 -44 -3 -19 10 15 53 -16 11 -18
P:other:tickets:	0 -2 29 -28 -10 -19 30 2 -3 1
P:plan::future	5 -20 -8 21 -12 -19 7 6 -16 36
P:plan:will:future	-2 -3 -15 -8 8 -2 20 -9 18 -7
P:release:adapt:	2 -9 -11 22 38 7 -35 8 -34 12
P:release:adapt:past	6 -25 5 1 -4 5 -3 -10 -12 37
P:release:air:	-5 -16 -14 35 0 1 22 -21 18 -21
P:release:air:past	-7 1 -3 8 -3 -2 -16 3 -2 21
P:release:broadcast:	-2 33 3 -7 -10 -3 -32 22 -10 7
P:release:broadcast:past	-1 7 2 23 -4 -13 -31 -1 -2 20
P:release:end:	-3 22 0 -3 -17 -10 10 -14 1 15
P:release:end:past	-3 8 19 14 5 -5 -17 -5 -7 -9
P:release:film:	-5 -2 25 7 -7 9 13 -11 -25 -4
P:release:film:past	0 -2 -1 -8 0 7 0 1 4 0
P:release:issue:	1 -1 18 -4 1 -1 -10 -2 -1 -3
P:release:issue:past	-1 0 3 -1 4 -7 22 -3 -3 -12
P:release:live:	0 -19 -1 6 15 12 22 -4 -13 -18
P:release:live:past	-1 1 -4 10 1 -2 -14 7 -4 6
P:release:open:	-8 -5 -12 -10 4 1 73 -17 -13 -13
P:release:open:past	4 13 -6 8 -10 -16 27 -3 -8 -10
P:release:print:	-7 -3 -14 5 -2 4 32 -10 -6 0
P:release:print:past	7 13 0 -5 23 -15 -17 13 1 -22
P:release:release:	-1 -28 14 13 -4 -15 10 0 -6 16
P:release:release:future	0 -1 0 0 -1 -7 9 -1 0 2
P:release:release:past	1 -13 3 -17 -5 1 -32 -3 26 38
P:release:run:	-3 -3 -4 -7 12 -6 17 -3 0 -3
P:release:run:past	-1 13 -9 13 -7 -1 -6 -6 7 -2
P:release:start:	-3 24 -4 -12 -27 2 -2 0 8 15
P:release:start:past	-14 24 10 -1 -31 -10 7 -4 1 19
P:release:stream:	-1 -2 1 -14 2 9 20 -6 9 -17
P:release:stream:past	0 -11 -2 -12 1 -2 13 9 4 1
P:release:weak:	11 -7 -37 -3 31 16 2 17 -20 -10
P:release:weak:past	0 -28 29 1 -21 32 -6 8 -10 -3
cc=-&-	15 -17 7 7 0 -32 4 6 9 1
cc=-&announce::	-5 27 8 -1 -18 -7 13 1 -8 -10
cc=-&award::past	11 -6 -1 -1 2 1 2 -3 -2 -3
cc=-&cancel::	0 -7 2 -4 -2 6 11 -2 -3 -1
cc=-&other::	6 18 0 7 -7 5 -16 -6 7 -14
cc=-&other:event:	-3 0 -1 -3 -8 -1 0 -1 11 7
cc=-&plan::future	-1 -9 -7 7 -6 1 6 5 4 1
cc=-&plan:will:future	-4 -38 -11 -16 10 -4 17 10 15 20
cc=-&release:adapt:past	4 3 -2 -7 8 -3 6 -3 -2 -5
cc=-&release:air:	-4 -24 -3 5 -10 9 39 -4 -6 -3
cc=-&release:broadcast:	-1 -6 -3 -2 -4 6 9 9 0 -8
cc=-&release:end:	0 -1 -1 -5 4 -4 16 -1 -2 -7
cc=-&release:live:past	0 10 0 -1 0 -6 2 -1 -1 -1
cc=-&release:open:past	-1 -1 -1 -12 12 -1 6 -1 0 0
cc=-&release:print:past	-1 0 0 -1 -7 -2 11 -2 -1 2
cc=-&release:release:	-2 6 7 5 6 -5 -33 7 10 -1
cc=-&release:release:past	3 -11 2 -9 5 18 8 -9 -4 -3
cc=-&release:start:	-4 1 -5 -5 4 11 -9 -5 1 11
cc=-&release:start:past	-2 -3 0 -2 0 -1 14 0 0 -5
cc=-&release:stream:	0 16 -1 -1 -1 -1 -7 -5 1 -1
cc=-&release:stream:past	-1 -5 4 -1 -1 11 -6 -1 1 0
cc=-&release:weak:	5 -4 2 6 -13 7 13 -1 7 -22
cc=-&release:weak:past	-2 14 -3 -1 -3 -1 -6 2 3 -2
cc=announce::&-	4 8 -8 1 1 -7 12 -10 -10 9
cc=announce::&announce::	-2 -15 1 11 -2 -2 -3 6 6 0
cc=announce::&other::	-1 -6 -1 -1 13 -3 -8 0 5 1
cc=announce::&plan::future	0 -9 -1 -6 0 0 17 0 0 0
cc=announce::&plan:will:future	-2 0 13 -7 1 6 9 -5 6 -22
cc=announce::&release:air:	0 8 -1 -3 -1 0 -14 -1 11 0
cc=announce::&release:release:	0 2 0 0 -3 0 -8 -1 0 10
cc=announce::&release:start:	0 12 0 0 0 0 -7 -1 -2 -1
cc=announce::&release:weak:	0 0 0 1 -9 0 2 8 0 -1
cc=award::past&-	21 -5 -1 -6 -10 -3 15 -1 -2 -8
cc=cancel::&-	-1 9 -1 -11 -4 1 -9 -2 6 11
cc=delay::&-	3 -1 3 -3 0 -12 -1 25 0 -15
cc=other::&-	-10 -8 6 8 -10 -14 11 7 4 6
cc=other::&other::	-1 -1 5 -7 13 -1 -8 -1 -2 3
cc=other::&release:release:	0 -3 0 -9 5 0 -3 -3 -1 14
cc=other::&release:release:past	-1 0 0 0 -9 0 12 0 0 -1
cc=other::&release:start:	0 3 0 0 -4 0 -9 7 0 4
cc=other::&release:start:past	0 -4 0 0 10 0 -5 0 0 0
cc=other:event:&-	18 -10 -7 -1 8 -1 -22 -4 7 12
cc=other:event:&plan:will:future	-2 0 -1 -1 -2 0 10 0 -1 -4
cc=other:tickets:&-	-1 -3 -13 -7 -3 17 9 -6 -4 11
cc=plan::future&-	-7 5 13 -8 -26 14 27 1 -5 -14
cc=plan::future&announce::	0 0 -1 2 9 -1 -1 -1 -1 -5
cc=plan::future&cancel::	0 -1 -1 0 8 2 -3 -1 1 -6
cc=plan::future&plan::future	0 9 -1 -2 0 -1 -2 0 -1 -1
cc=plan::future&plan:will:future	0 -4 2 7 -2 -3 -13 -2 2 12
cc=plan:will:future&-	2 -1 -10 -5 27 7 -14 17 -21 -2
cc=plan:will:future&release:release:	0 2 -11 -5 -2 -3 23 -1 -1 -2
cc=plan:will:future&release:weak:	0 -7 0 -4 -6 0 13 0 5 0
cc=release:adapt:&-	-3 7 -12 20 9 -1 -5 -5 -3 -6
cc=release:adapt:past&-	3 10 -1 0 -7 3 -18 6 -2 6
cc=release:air:&-	-1 -3 4 -16 10 6 -5 1 -7 10
cc=release:air:&announce::	0 -11 0 0 0 0 0 0 12 0
cc=release:air:&plan:will:future	0 -9 0 -1 0 0 0 0 11 0
cc=release:air:&release:release:	0 -2 0 8 0 -1 -3 0 -2 0
cc=release:air:past&-	-3 4 -3 4 5 11 -9 -1 -2 -7
cc=release:broadcast:&-	6 12 6 -4 -5 -7 -4 10 -2 -12
cc=release:broadcast:past&-	-2 7 10 2 -3 8 -16 -4 3 -4
cc=release:end:&-	3 -2 -4 -5 -10 -5 29 -10 -9 14
cc=release:end:past&-	-6 -8 -3 -5 30 -8 18 -18 1 0
cc=release:film:&-	11 -2 -4 -2 -5 -3 9 -1 -5 2
cc=release:film:past&-	-1 -4 -1 15 -2 0 -3 -1 -1 -1
cc=release:issue:&-	-1 -10 -1 0 3 -2 7 -1 -1 5
cc=release:issue:past&-	-2 -3 -2 21 -16 -3 0 -1 -3 7
cc=release:live:&-	4 1 -7 -1 -10 25 -1 -4 -8 1
cc=release:live:past&-	-5 5 -1 -1 -5 -7 10 -3 3 3
cc=release:open:&-	-2 13 -6 4 -6 -2 4 5 -3 -7
cc=release:open:past&-	-4 2 0 -2 12 15 -1 -4 -9 -8
cc=release:print:&-	-3 -6 6 -7 21 -4 -9 -4 -4 10
cc=release:print:past&-	1 -13 -6 -9 -3 -8 30 -4 4 9
cc=release:print:past&announce::	0 0 -1 -1 -1 0 -9 5 0 8
cc=release:print:past&other::	0 7 -2 -2 -11 10 0 0 0 0
cc=release:release:&-	-8 5 21 22 4 -16 -13 17 -15 -18
cc=release:release:&announce::	0 3 -1 -1 -3 0 -5 -2 -1 10
cc=release:release:&release:release:	0 0 4 -5 -3 0 0 -1 8 -4
cc=release:release:&release:weak:	0 -3 -6 -10 -2 0 19 0 2 0
cc=release:release:future&-	0 -1 -1 2 18 -1 -9 -1 -2 -6
cc=release:release:past&-	2 -4 10 -19 -5 -14 -13 0 12 32
cc=release:release:past&other::	-1 -1 -5 4 -3 0 8 -2 0 -1
cc=release:release:past&plan:will:future	0 -1 -4 -2 -7 0 0 2 -2 14
cc=release:release:past&release:weak:	0 -2 -1 10 3 -2 -11 6 -1 -2
cc=release:run:&-	-1 -5 -1 -2 -2 4 9 0 0 -3
cc=release:run:past&-	-2 14 -2 -2 -4 7 -1 -4 -1 -5
cc=release:start:&-	-5 -13 -2 -9 3 1 14 4 6 1
cc=release:start:&release:start:	0 10 0 0 -2 -1 -3 0 -3 -1
cc=release:start:past&-	-11 -14 -3 6 12 13 -20 14 3 -1
cc=release:start:past&plan:will:future	0 1 0 -2 13 0 -3 0 -1 -8
cc=release:start:past&release:adapt:past	0 -4 0 0 -3 0 -7 2 -1 13
cc=release:start:past&release:print:past	0 -1 0 0 -2 0 -7 0 12 -1
cc=release:start:past&release:release:past	-1 -4 -1 0 -9 -5 3 0 -1 19
cc=release:stream:&-	-1 -13 -3 -4 -7 -9 10 11 20 -3
cc=release:stream:past&-	-1 -7 4 -3 -2 -8 5 9 3 -1
cc=release:weak:&-	-13 24 -1 3 -3 7 1 -2 8 -24
cc=release:weak:&plan::future	0 0 0 0 8 0 -2 -1 0 -5
cc=release:weak:&plan:will:future	0 -5 -1 10 -3 -11 -10 4 3 13
cc=release:weak:&release:start:	0 5 -1 0 0 -6 9 -2 -5 0
cc=release:weak:&release:weak:	0 3 -1 4 -4 -4 -16 -3 2 19
cc=release:weak:&release:weak:past	0 -5 8 3 -1 -1 -7 6 -1 -2
cc=release:weak:past&-	-3 -1 0 4 -11 2 -23 5 5 22
cc=release:weak:past&announce::	0 -2 2 -2 -1 0 11 -2 0 -5
cn=-&-	-20 -6 -15 22 9 8 10 -13 -4 8
cn=-&n:anime	1 6 -13 13 -5 10 -4 -14 13 -8
cn=-&n:audio	-1 -5 -3 6 -3 -5 -3 25 -4 -7
cn=-&n:awardname	57 -10 -3 -12 3 -5 -9 -5 -4 -12
cn=-&n:chapter	-4 -1 5 -4 -21 -6 32 -2 -3 2
cn=-&n:disc	-3 -11 14 -7 8 0 -13 9 -13 15
cn=-&n:drama	-2 26 -1 -1 -3 -7 5 7 -13 -13
cn=-&n:dub	0 0 -2 10 0 -2 -13 -1 10 -1
cn=-&n:film	2 -4 -16 -11 -9 0 44 -16 27 -17
cn=-&n:game	-1 -2 -4 -2 -2 -7 3 19 -1 -4
cn=-&n:goods	-1 -3 -1 -2 -3 -3 15 4 -2 -5
cn=-&n:live	-2 -13 -4 2 -6 5 24 0 -3 -4
cn=-&n:manga	4 -15 15 -12 9 -4 2 -7 4 3
cn=-&n:novel	-6 -7 -3 -1 -4 -4 15 -3 -9 22
cn=-&n:ova	5 -9 49 -5 -2 -3 -13 -2 -2 -17
cn=-&n:promo	-4 8 5 -6 -5 10 -14 -7 20 -8
cn=-&n:pronoun	-8 -6 -1 -19 -10 -1 -6 5 14 32
cn=-&n:series	-8 25 -4 -1 9 23 18 -10 -19 -34
cn=-&n:special	1 -6 -3 -2 8 -1 -5 -4 15 -3
cn=-&n:volume	-4 -5 -19 -4 -6 5 27 -7 -2 15
cn=announce::&-	-5 -4 11 -13 -7 3 -12 6 2 19
cn=announce::&n:anime	-2 -12 -5 -4 -1 -5 33 -1 -4 1
cn=announce::&n:awardname	15 -2 0 -2 -1 0 -9 0 0 0
cn=announce::&n:chapter	0 -1 0 0 13 0 -4 7 -1 -12
cn=announce::&n:disc	0 -4 -11 -1 0 0 19 -2 3 -3
cn=announce::&n:film	-1 -5 -2 23 0 -2 -11 -1 0 -1
cn=announce::&n:live	-1 7 0 -2 -1 24 -21 -1 -4 0
cn=announce::&n:manga	-2 -5 -1 0 -2 -5 1 -1 7 8
cn=announce::&n:promo	-1 7 -2 -3 -5 -6 16 5 -4 -7
cn=announce::&n:pronoun	-4 15 19 11 2 -8 -12 -10 3 -16
cn=announce::&n:series	-1 -3 -1 -2 -2 -3 -2 -2 10 6
cn=award::past&n:awardname	-4 2 -1 -2 -3 -1 19 -1 -3 -5
cn=award::past&n:pronoun	15 0 0 -1 -1 -4 -9 0 2 -1
cn=cancel::&-	0 2 0 0 -4 6 -21 -1 8 11
cn=cancel::&n:live	0 -1 0 -1 0 -17 20 0 -1 0
cn=delay::&-	-4 20 -5 -5 -10 3 15 5 -1 -18
cn=delay::&n:anime	-1 12 7 -1 0 -2 -4 -1 -3 -7
cn=delay::&n:disc	0 -1 14 -1 0 0 -3 -2 -1 -6
cn=delay::&n:pronoun	0 2 -4 11 -7 -7 14 -4 -1 -3
cn=delay::&n:series	0 0 -1 -2 -3 9 -17 -2 4 11
cn=delay::&n:volume	0 -1 -1 0 -2 0 -4 -1 0 9
cn=other::&-	-5 4 -11 1 34 8 -21 -21 2 8
cn=other::&n:anime	0 -8 9 -1 -3 0 2 4 -1 -1
cn=other::&n:audio	0 0 -4 0 0 0 -2 10 0 -2
cn=other::&n:awardname	-5 0 0 -1 -8 -2 22 -1 -2 -3
cn=other::&n:chapter	0 -1 -1 0 -6 0 13 -3 -1 0
cn=other::&n:disc	0 -1 16 -1 0 -1 -8 -9 5 -2
cn=other::&n:film	-1 -1 -1 -3 -1 0 -7 -1 0 14
cn=other::&n:live	11 14 -1 -1 -1 -20 1 -3 -1 -1
cn=other::&n:manga	-1 -1 -1 0 -11 -1 23 -1 0 -6
cn=other::&n:novel	-1 -3 -1 15 -3 -2 -9 12 0 -7
cn=other::&n:pronoun	-3 -7 -7 -10 12 2 6 7 -4 4
cn=other::&n:series	-1 2 -5 -4 -3 -2 -6 -2 -1 21
cn=other::&n:volume	0 -2 12 0 -1 -1 -8 8 -1 -7
cn=other:event:&-	28 -5 -5 -6 5 -3 -12 -3 3 -3
cn=other:event:&n:anime	-1 -5 -1 0 -1 0 -2 0 -1 12
cn=other:tickets:&-	-1 -2 -10 -6 -3 14 22 -5 -4 -5
cn=plan::future&-	1 16 -14 -1 8 -2 -11 1 -1 3
cn=plan::future&n:anime	0 6 14 -6 -3 -3 2 -1 -5 -4
cn=plan::future&n:audio	0 0 12 -1 0 -1 4 -11 0 -1
cn=plan::future&n:live	0 -4 0 -1 -1 10 1 -1 -1 -2
cn=plan::future&n:manga	-1 -1 -3 0 0 -1 -2 9 -1 1
cn=plan::future&n:pronoun	-1 -1 6 8 -10 6 15 -10 -5 -9
cn=plan::future&n:volume	0 -1 -2 0 0 0 -2 10 0 -5
cn=plan:will:future&-	-4 1 -3 -3 -11 -6 40 7 -20 -1
cn=plan:will:future&n:anime	0 -1 -5 -14 5 5 0 -2 15 -3
cn=plan:will:future&n:chapter	-1 -1 0 0 9 -1 -6 -1 0 3
cn=plan:will:future&n:film	0 -1 -1 27 -1 -10 -8 -2 -2 -1
cn=plan:will:future&n:pronoun	9 6 -3 -10 8 13 -7 -6 -7 -3
cn=plan:will:future&n:series	-1 -6 -2 -2 14 -7 3 11 -3 -8
cn=release:adapt:&-	-1 -6 0 7 -2 0 10 -2 -3 -2
cn=release:adapt:&n:anime	0 -8 -1 9 -1 -1 7 -1 -5 0
cn=release:adapt:past&-	-2 -2 -1 -6 -10 10 9 8 -1 -4
cn=release:adapt:past&n:anime	0 10 -1 -1 0 -1 -5 0 -1 -1
cn=release:adapt:past&n:awardname	13 -1 0 0 -1 0 -8 0 0 -2
cn=release:adapt:past&n:pronoun	-2 -3 -1 0 -3 -2 -2 -1 0 15
cn=release:air:&-	-5 -17 -4 17 -2 12 -18 3 1 13
cn=release:air:&n:anime	-1 -4 -1 -5 -2 5 -9 -1 20 -1
cn=release:air:&n:film	0 0 0 -17 -1 4 15 0 0 0
cn=release:air:&n:pronoun	4 1 0 11 2 -10 -1 0 -5 -1
cn=release:air:&n:series	0 17 -1 -1 -4 0 -9 0 -7 6
cn=release:air:past&-	-2 -2 -2 6 -14 1 16 0 3 -6
cn=release:broadcast:&-	8 13 -6 -2 -2 -3 -4 -4 3 -3
cn=release:broadcast:&n:anime	-1 -16 -4 -2 -1 -1 19 -3 9 -1
cn=release:broadcast:past&-	-2 8 -4 -3 -2 10 1 -4 -4 -1
cn=release:broadcast:past&n:anime	0 -9 -1 0 0 0 5 0 6 0
cn=release:end:&n:manga	0 -1 0 0 13 -1 -10 0 0 -1
cn=release:end:&n:series	0 0 0 -1 -10 -1 20 -5 0 -2
cn=release:end:past&-	-3 13 -3 0 22 2 -11 -8 -3 -10
cn=release:end:past&n:anime	-1 12 -2 -1 -1 0 -11 0 5 -1
cn=release:end:past&n:pronoun	-1 -10 7 -1 0 -1 21 0 -6 -9
cn=release:film:&-	14 -3 6 -16 -4 11 5 -4 -10 1
cn=release:film:&n:film	-2 -1 -1 13 0 -4 -4 0 -1 0
cn=release:film:&n:pronoun	-2 -2 -1 -10 -1 5 12 -1 -1 -1
cn=release:film:past&-	-1 -3 0 12 -2 -4 2 -1 0 -1
cn=release:issue:&-	0 0 0 -1 11 -1 -4 0 -1 -3
cn=release:issue:past&n:pronoun	-4 -1 -1 4 -7 -1 18 0 -3 -4
cn=release:live:&-	6 5 -6 -2 -5 9 -3 -2 3 -4
cn=release:live:&n:live	-1 -2 -2 -2 0 12 -4 0 -1 -1
cn=release:live:&n:pronoun	0 -2 -1 1 0 17 -11 0 -2 0
cn=release:live:past&-	-2 -3 -1 -6 -7 0 13 -3 4 3
cn=release:live:past&n:live	0 -2 0 0 0 9 -5 0 0 0
cn=release:open:&-	-1 11 -3 19 -2 -10 -2 -4 0 -8
cn=release:open:&n:film	0 -1 5 0 -1 -3 -12 12 1 0
cn=release:open:past&-	-3 3 -2 14 3 5 -7 -3 -3 -8
cn=release:open:past&n:live	0 -2 0 -8 0 16 -5 0 0 0
cn=release:print:&-	-1 -5 -2 -3 20 -3 -12 -2 -3 11
cn=release:print:&n:pronoun	-2 0 10 -3 -4 -1 5 -1 -1 -3
cn=release:print:past&-	-4 -12 -5 -8 4 -5 9 2 13 6
cn=release:print:past&n:manga	-1 -1 -1 0 8 -1 -10 0 -1 7
cn=release:print:past&n:novel	11 0 0 0 -5 0 -1 -1 0 -3
cn=release:print:past&n:pronoun	-3 -2 8 -2 0 -1 22 -1 -1 -20
cn=release:print:past&n:volume	-1 -1 -1 0 -3 -1 -5 0 -1 14
cn=release:release:&-	-5 7 -26 38 23 -15 -8 -29 -16 32
cn=release:release:&n:anime	0 -8 10 10 0 -1 -21 6 4 1
cn=release:release:&n:audio	0 -1 -4 -1 -1 0 3 25 -1 -21
cn=release:release:&n:chapter	0 0 -3 -1 10 0 5 -4 -1 -7
cn=release:release:&n:disc	0 -1 12 -3 -1 -1 2 -1 -1 -5
cn=release:release:&n:film	0 -3 10 -5 5 0 -9 -5 15 -8
cn=release:release:&n:game	0 0 0 -1 0 0 12 -7 -1 -2
cn=release:release:&n:live	0 0 9 -1 0 -9 12 -2 -8 -1
cn=release:release:&n:manga	0 -4 14 -2 -18 0 7 -5 -1 9
cn=release:release:&n:novel	0 -2 -1 0 -2 0 -4 0 -3 13
cn=release:release:&n:pronoun	-1 -9 6 -4 1 11 -24 7 -5 19
cn=release:release:&n:series	0 5 3 -6 -4 -1 -6 12 8 -11
cn=release:release:&n:volume	0 15 15 -1 -6 0 15 -7 -1 -30
cn=release:release:past&-	9 -17 -4 12 13 -4 -22 -4 21 -3
cn=release:release:past&n:audio	0 -2 -1 1 -1 -2 -4 13 -1 -4
cn=release:release:past&n:chapter	-2 -1 -3 -8 0 0 22 -6 -1 0
cn=release:release:past&n:disc	-1 -1 17 -1 -1 0 -3 -2 -3 -6
cn=release:release:past&n:film	-1 -1 -4 -3 8 -3 0 11 -1 -6
cn=release:release:past&n:game	-1 11 -1 -3 -1 -1 -11 14 0 -7
cn=release:release:past&n:promo	-1 -4 -6 -5 3 -2 24 4 -5 -8
cn=release:release:past&n:pronoun	-2 8 -11 10 4 -4 -9 -10 -3 17
cn=release:release:past&n:series	-1 -2 10 0 0 0 -7 -3 -4 7
cn=release:release:past&n:volume	-1 -1 -1 -1 -12 0 -6 -5 -1 27
cn=release:run:&n:chapter	0 0 0 0 -8 0 9 0 0 0
cn=release:run:&n:live	0 0 0 -1 0 -7 8 0 0 0
cn=release:run:past&-	0 19 -1 -4 -9 -1 -3 -2 6 -4
cn=release:run:past&n:pronoun	0 -6 -1 3 -5 -2 19 0 -4 -3
cn=release:run:past&n:series	0 -8 0 0 15 0 -3 -1 -2 -1
cn=release:start:&-	-3 -29 -12 -11 -1 -14 44 -2 21 5
cn=release:start:&n:anime	-1 15 -1 -6 -2 -1 11 -2 -7 -5
cn=release:start:&n:chapter	0 -1 0 0 -9 19 -2 -1 -4 -2
cn=release:start:&n:disc	0 -1 20 -1 -1 -1 -12 -1 0 -2
cn=release:start:&n:drama	0 -17 0 -1 6 0 2 4 9 -2
cn=release:start:&n:live	0 -2 0 12 -1 -3 2 -1 -6 -2
cn=release:start:&n:manga	0 -3 0 0 9 -2 -2 -1 -3 2
cn=release:start:&n:pronoun	0 22 -1 -7 9 3 -27 9 -5 -2
cn=release:start:&n:series	-1 10 -5 6 -12 -2 7 -1 -8 7
cn=release:start:past&-	-4 -16 -3 -2 1 -2 43 -2 -11 -4
cn=release:start:past&n:anime	0 25 -1 3 -3 -2 -8 -3 -10 -2
cn=release:start:past&n:chapter	0 0 0 0 12 0 -9 0 0 -1
cn=release:start:past&n:game	0 -1 0 0 -4 0 -10 17 0 -2
cn=release:start:past&n:manga	-1 1 0 0 13 -1 0 -1 -2 -10
cn=release:start:past&n:novel	-1 -1 0 0 -2 -1 -6 -1 -1 11
cn=release:start:past&n:pronoun	-2 25 -2 -8 1 4 -22 10 9 -17
cn=release:start:past&n:series	-1 -22 4 5 7 -4 -17 -3 11 21
cn=release:start:past&n:volume	-2 0 -1 0 0 -1 -4 0 0 9
cn=release:stream:&-	-1 17 -4 -3 -1 -6 -6 -2 8 -2
cn=release:stream:&n:anime	0 0 0 0 0 0 -15 3 14 -1
cn=release:stream:&n:pronoun	0 -6 0 -1 0 0 8 0 0 0
cn=release:stream:past&-	0 -2 -3 -1 -1 -2 0 -6 15 0
cn=release:stream:past&n:anime	0 -3 9 0 0 0 0 0 -4 0
cn=release:weak:&-	-6 -23 13 15 13 25 -4 -16 -4 -13
cn=release:weak:&n:anime	-1 22 -8 -9 -4 8 -10 15 -7 -7
cn=release:weak:&n:audio	0 0 -1 -1 0 0 -3 16 -1 -8
cn=release:weak:&n:awardname	-3 -1 -1 -1 -2 -1 25 -4 -5 -5
cn=release:weak:&n:chapter	0 -1 0 0 -9 -1 8 -2 0 7
cn=release:weak:&n:disc	0 2 20 -5 -2 -2 -8 -4 3 -4
cn=release:weak:&n:dub	0 -2 -2 8 0 -1 -11 -1 10 -1
cn=release:weak:&n:film	-1 3 -6 -25 -1 20 21 8 -11 -7
cn=release:weak:&n:live	0 15 -1 5 -1 -35 18 -5 -3 7
cn=release:weak:&n:manga	0 0 -1 0 -6 -1 -3 -1 -1 13
cn=release:weak:&n:novel	0 -5 -1 -4 -3 0 -7 -2 0 22
cn=release:weak:&n:promo	0 -3 -1 -1 -1 -5 12 -4 -2 5
cn=release:weak:&n:pronoun	-4 -11 -13 38 0 -13 -30 10 17 6
cn=release:weak:&n:volume	0 -2 14 0 4 0 -10 -3 -1 -1
cn=release:weak:past&-	1 9 -9 -7 10 6 -20 7 -2 4
cn=release:weak:past&n:film	-1 -5 -2 13 -4 -3 3 -2 3 -2
cn=release:weak:past&n:promo	0 -4 18 0 -1 1 -10 -2 -2 -1
cn=release:weak:past&n:pronoun	-1 4 -4 -1 0 -5 -6 -6 0 21
cn=release:weak:past&n:series	0 -11 -1 0 -2 0 19 -1 -1 -3
cn=release:weak:past&n:volume	0 -1 0 0 -1 0 21 -2 -1 -15
cn>=-&-	-23 -14 -18 13 -11 -4 29 21 -10 18
cn>=-&n:anime	7 4 -14 -7 1 -13 4 5 -6 20
cn>=-&n:audio	-2 5 -2 -5 -4 -8 -10 17 -2 10
cn>=-&n:awardname	27 -5 -1 -2 -7 -4 8 -3 -2 -12
cn>=-&n:chapter	-4 -8 -5 -3 42 -4 -3 -6 -2 -7
cn>=-&n:disc	8 -8 8 -12 -6 -3 -7 -5 5 20
cn>=-&n:drama	-3 14 4 -1 -2 -4 -3 -2 -1 -3
cn>=-&n:dub	-1 4 -3 25 -3 2 -5 -4 -14 -2
cn>=-&n:film	-4 3 -7 4 -11 15 -3 1 10 -7
cn>=-&n:game	-1 8 -3 -1 -1 -3 -17 17 6 -5
cn>=-&n:goods	-1 1 -1 -3 8 -6 9 -6 -3 3
cn>=-&n:info	0 -11 -1 0 7 -1 17 -1 -3 -6
cn>=-&n:live	-2 -15 -1 -6 -3 29 -13 -1 16 -4
cn>=-&n:manga	-4 -8 -2 2 -5 -9 30 3 -6 0
cn>=-&n:novel	6 2 0 -1 24 -2 -21 -5 -1 -3
cn>=-&n:ova	-3 7 18 -8 -4 -2 -8 3 3 -6
cn>=-&n:promo	-3 -14 -3 -8 1 5 19 2 5 -4
cn>=-&n:pronoun	-16 4 -3 -1 3 -7 -5 21 3 0
cn>=-&n:series	0 -7 15 -5 20 8 -13 -4 -8 -5
cn>=-&n:song	-2 11 -4 -1 -7 -5 9 7 -1 -8
cn>=-&n:special	0 1 11 10 4 -1 -16 -2 -5 -2
cn>=-&n:volume	16 -4 0 -3 -16 -8 7 -12 -9 30
cn>=announce::&-	-6 16 0 7 7 7 -24 -8 2 -2
cn>=announce::&n:anime	-1 4 -3 -4 -3 -1 18 -1 -3 -6
cn>=announce::&n:chapter	0 1 10 0 -6 -1 -1 -1 -1 -1
cn>=announce::&n:live	0 -6 0 0 -1 -1 10 0 0 0
cn>=announce::&n:promo	-1 0 -1 -3 -1 -9 6 -1 11 -2
cn>=announce::&n:pronoun	-2 -8 0 6 -5 -6 9 8 -1 -2
cn>=announce::&n:volume	-1 -1 0 -1 2 2 -18 9 0 9
cn>=award::past&-	-10 -2 -1 -1 10 -1 13 -1 -1 -6
cn>=award::past&n:awardname	2 1 0 0 -4 -1 -8 -2 -1 12
cn>=award::past&n:pronoun	12 -2 -1 3 -3 5 -12 -1 -1 0
cn>=cancel::&-	0 -5 0 -1 5 13 0 -2 -3 -8
cn>=delay::&-	-2 -5 -1 0 6 32 -22 -5 -4 2
cn>=delay::&n:pronoun	0 3 -3 1 -1 -16 13 0 3 0
cn>=other::&-	5 -34 2 10 15 -5 -4 -6 9 9
cn>=other::&n:film	0 0 -5 -2 -1 0 12 -1 0 -3
cn>=other::&n:promo	0 11 0 0 0 -1 -10 0 2 0
cn>=other::&n:pronoun	-3 -3 0 -5 4 18 1 -1 -2 -10
cn>=other:event:&-	3 -9 -4 -1 4 -5 8 -5 8 2
cn>=other:tickets:&-	0 -3 -6 -3 -5 7 -2 9 -1 3
cn>=plan::future&n:disc	0 -10 -4 6 0 -3 2 7 6 -4
cn>=plan::future&n:pronoun	-1 5 -3 -9 -6 -3 17 -1 -1 2
cn>=plan:will:future&-	-6 0 6 -9 -2 5 -4 2 7 2
cn>=plan:will:future&n:anime	-1 5 3 -5 -2 -1 20 -1 -6 -12
cn>=plan:will:future&n:live	0 0 -7 0 0 0 8 -1 0 0
cn>=plan:will:future&n:manga	0 2 0 0 -8 0 7 -1 -1 3
cn>=plan:will:future&n:pronoun	3 -13 -1 7 11 -10 -28 -6 12 26
cn>=plan:will:future&n:series	0 -13 0 0 -1 0 -1 0 15 0
cn>=release:adapt:past&-	5 0 -1 -4 -4 -1 11 0 -3 -3
cn>=release:adapt:past&n:anime	0 -8 0 0 -2 0 -3 2 0 11
cn>=release:air:&-	-7 8 -4 8 -8 16 -8 -5 4 -4
cn>=release:broadcast:&-	-1 13 -1 -2 -3 1 -12 9 -2 -2
cn>=release:film:&-	0 -4 -2 0 -1 11 -2 0 -1 -1
cn>=release:open:&-	0 4 1 9 -1 -5 1 -3 -6 0
cn>=release:open:past&-	0 -3 -1 9 -1 -8 5 0 -1 0
cn>=release:open:past&n:pronoun	0 -2 0 -6 12 -2 -1 -1 0 0
cn>=release:print:past&-	0 -4 -1 -2 9 -2 8 4 -2 -9
cn>=release:print:past&n:volume	0 0 0 0 -11 0 2 0 13 -4
cn>=release:release:&-	-3 -4 12 0 -10 -9 -8 -5 13 15
cn>=release:release:&n:film	0 -5 -1 3 0 -2 2 -2 -3 8
cn>=release:release:&n:volume	-1 1 -1 0 7 0 5 0 0 -9
cn>=release:release:past&-	17 -9 -5 6 -10 1 -3 -6 -3 14
cn>=release:release:past&n:pronoun	-5 1 4 -1 -10 -2 3 -2 -4 16
cn>=release:release:past&n:volume	0 0 0 0 12 0 -3 -1 0 -7
cn>=release:run:&-	0 0 0 -5 -1 -4 9 0 2 0
cn>=release:run:past&-	0 -1 9 0 -4 -2 3 0 0 -5
cn>=release:start:&-	-2 4 -2 -9 -12 -6 -2 2 9 19
cn>=release:start:&n:anime	0 4 -1 -3 2 9 -2 -1 -3 -4
cn>=release:start:&n:chapter	0 -1 0 -1 1 -2 8 -1 0 -5
cn>=release:start:&n:manga	-1 0 -1 0 20 0 -8 -1 0 -8
cn>=release:stream:&-	0 18 -1 -2 -1 -1 13 4 -26 -2
cn>=release:stream:past&-	-1 4 4 -3 -1 11 -5 -1 -8 0
cn>=release:weak:&-	6 -9 -14 25 -20 -7 15 5 -14 12
cn>=release:weak:&n:anime	-2 -15 9 1 -1 -3 -3 -3 16 1
cn>=release:weak:&n:disc	0 9 -10 1 0 -2 6 -2 0 -2
cn>=release:weak:&n:film	0 2 0 8 0 -10 0 0 0 0
cn>=release:weak:&n:pronoun	-1 22 5 -17 6 16 -10 -4 2 -19
cn>=release:weak:past&-	-1 -12 -3 0 -1 -1 13 4 -3 4
cn>=release:weak:past&n:pronoun	-9 -4 3 2 -3 -1 5 -1 5 2
delta=-2-0	27 -22 -8 -26 -19 -24 75 9 -2 -9
delta=-2-0&None	8 -4 -12 -21 -15 -10 44 8 1 2
delta=-2-0&broadcast	9 -13 -2 -3 -1 -5 11 -1 5 -1
delta=-2-0&t=	25 -9 -6 -20 -13 -21 68 3 -17 -10
delta=-2-0&t=future	0 -12 0 -6 0 -2 17 0 6 -1
delta=-2-0&t=past	2 -2 -1 -1 -6 0 -10 7 10 2
delta=-2-0&volume	8 0 -1 -1 -5 -1 12 -3 -1 -7
delta=1-7	-10 2 -4 -24 7 -14 5 6 34 -2
delta=1-7&None	-8 16 6 25 3 -12 -17 -17 3 2
delta=1-7&broadcast	1 -2 -9 -6 9 -12 3 15 0 1
delta=1-7&disc	0 -2 -5 8 -1 -2 -10 6 6 0
delta=1-7&film	-1 -9 9 -39 -4 6 48 -3 -5 -4
delta=1-7&issue	-1 -2 -1 -4 4 17 -25 13 6 -7
delta=1-7&live	1 -5 -2 4 -3 -10 16 -2 -1 3
delta=1-7&other	0 -4 -2 -1 -1 -1 21 -9 -1 -2
delta=1-7&stream	0 9 -1 -10 -1 -1 -21 -4 30 -1
delta=1-7&t=	-15 -5 -13 -4 11 -21 -5 15 28 9
delta=1-7&t=future	6 10 -4 -17 -3 1 11 -8 12 -8
delta=1-7&t=past	0 -4 13 -3 -1 5 -1 -1 -6 -2
delta=1-7&volume	-1 1 1 -1 2 -1 -11 7 -4 7
delta=61+	-25 -17 48 13 -21 33 -44 -14 2 25
delta=61+&None	-11 2 -16 -2 -3 3 30 16 -2 -18
delta=61+&broadcast	-5 24 20 -20 3 15 -28 -1 -17 8
delta=61+&disc	-1 10 29 -13 -3 -2 -25 -1 4 2
delta=61+&film	-2 -13 9 48 -6 1 -27 -8 11 -14
delta=61+&issue	-1 -3 1 -4 16 5 -18 -8 -5 17
delta=61+&live	-1 -7 -2 -28 -5 18 8 -5 19 2
delta=61+&other	-1 -6 -10 -13 -3 7 15 7 -7 12
delta=61+&stream	-1 -8 7 36 -2 -9 -21 -6 8 -3
delta=61+&t=	-21 3 46 14 -12 43 -64 -20 -1 11
delta=61+&t=future	-2 -12 -4 6 9 -1 -4 13 10 -14
delta=61+&t=past	-2 -8 6 -7 -17 -10 25 -7 -7 27
delta=61+&volume	-2 -14 11 0 -17 -2 20 -8 -7 18
delta=8-60	-23 3 -12 22 19 11 -26 8 5 -8
delta=8-60&None	-7 20 22 6 -3 -2 -12 -17 -14 7
delta=8-60&broadcast	-6 8 0 0 -2 -12 6 6 17 -16
delta=8-60&disc	-1 -12 -28 18 -1 5 -5 -4 8 21
delta=8-60&film	-3 -8 7 3 -11 35 -9 11 -7 -19
delta=8-60&issue	-1 -6 5 -3 43 -6 4 -11 -6 -17
delta=8-60&live	6 10 0 13 -12 -21 -9 3 15 -4
delta=8-60&other	0 -6 -4 13 8 -4 -8 9 -7 0
delta=8-60&stream	-1 -14 -6 -12 -5 13 29 -10 12 -7
delta=8-60&t=	-25 -26 -8 6 10 12 2 5 25 -2
delta=8-60&t=future	6 27 -4 4 19 -10 -25 11 -16 -12
delta=8-60&t=past	-4 7 1 6 -10 9 -3 -9 -3 6
delta=8-60&volume	-4 11 -9 -13 -2 5 -22 22 -13 25
delta=<-2	-4 -11 -5 -29 8 -19 45 -10 24 1
delta=<-2&None	-2 5 -2 -13 2 -15 9 -13 24 4
delta=<-2&broadcast	-2 -8 -1 3 -2 -6 2 -3 8 8
delta=<-2&disc	0 0 1 0 0 0 8 -1 0 -6
delta=<-2&film	-1 -1 -1 -8 -3 3 18 -2 -3 -2
delta=<-2&live	-1 -2 0 -6 -1 0 13 -1 -2 -1
delta=<-2&t=	-3 -19 -7 -30 8 -6 48 -11 22 -3
delta=<-2&t=past	-1 9 4 4 0 -12 -10 4 4 -4
delta=<-2&volume	0 -2 -1 0 8 0 -3 2 -1 -2
delta=<-60	-17 -4 3 35 3 14 -24 -18 12 -5
delta=<-60&None	-10 -9 -5 23 3 -2 10 -21 3 8
delta=<-60&broadcast	-5 -13 3 4 -19 20 -21 23 12 -6
delta=<-60&disc	0 9 4 -6 -2 -7 2 -5 -3 8
delta=<-60&film	-1 7 -5 23 2 0 -17 -2 -5 -2
delta=<-60&issue	-1 13 -2 -6 1 -4 2 4 -7 0
delta=<-60&live	-1 4 4 8 11 7 -20 -5 -5 -4
delta=<-60&other	0 -6 -1 2 -6 -4 17 0 -1 0
delta=<-60&stream	0 1 0 -2 0 -1 -8 0 11 0
delta=<-60&t=	-13 -10 19 23 1 14 -13 -19 5 -6
delta=<-60&t=future	0 4 -18 12 -4 2 -2 0 -5 10
delta=<-60&t=past	-3 2 2 1 6 -2 -8 1 12 -9
delta=<-60&volume	-3 -9 6 -11 12 3 14 -11 7 -8
delta=<-8	-6 30 -17 -12 -15 19 16 13 -13 -15
delta=<-8&None	-4 10 -4 -24 -10 11 33 -7 -4 -2
delta=<-8&broadcast	-2 19 -5 -9 -10 -9 8 3 1 5
delta=<-8&film	-1 -7 -5 22 -2 -4 1 -3 4 -5
delta=<-8&issue	0 -6 0 5 2 -1 -12 -2 9 5
delta=<-8&live	7 -6 -1 -1 -3 19 -3 -1 -9 -2
delta=<-8&stream	0 12 -1 -2 -1 0 -1 14 -20 0
delta=<-8&t=	3 -5 -10 -11 6 27 30 -14 -6 -20
delta=<-8&t=future	-1 -14 -5 -11 -3 -3 32 12 -3 -5
delta=<-8&t=past	-8 49 -2 10 -18 -9 -42 14 -4 10
delta=<-8&volume	-1 4 4 0 12 -1 -18 0 10 -10
delta=?	-5 1 2 23 5 9 -11 -4 -5 -15
delta=?&None	3 -23 1 4 19 16 -20 -7 22 -16
delta=?&broadcast	-4 15 -3 38 -8 -5 3 -9 -23 -3
delta=?&disc	-1 -4 17 -20 9 -1 17 -5 -9 -3
delta=?&film	-4 23 -3 -20 -5 -11 -8 2 10 16
delta=?&issue	-1 -3 -2 -3 9 7 -4 0 4 -6
delta=?&live	-1 -13 -4 4 1 8 -1 8 1 -3
delta=?&other	-1 9 -1 -1 -1 -1 -8 9 -1 -3
delta=?&stream	-1 7 6 5 -1 -1 -15 -2 8 -6
delta=?&t=	-3 0 13 11 -17 -12 12 13 5 -22
delta=?&t=future	-1 10 6 0 18 -6 -12 -10 -13 7
delta=?&t=past	-1 -8 -17 12 4 28 -15 -6 3 0
delta=?&volume	0 -9 -10 15 -18 -2 24 1 -16 14
delta=m+	1 -14 -8 -15 -25 6 12 16 16 10
delta=m+&None	7 0 -2 -15 -1 14 4 4 -15 5
delta=m+&broadcast	-2 -12 4 2 -1 12 -16 -8 24 -3
delta=m+&disc	-1 -2 -14 14 -2 -6 -17 20 4 3
delta=m+&film	-1 -2 9 -12 -1 2 -7 -2 15 -1
delta=m+&issue	-1 2 -1 -1 -11 -3 28 -4 -2 -7
delta=m+&live	0 -1 -1 -3 -1 -14 25 1 -1 -6
delta=m+&stream	0 3 -1 4 0 -1 1 5 -11 -1
delta=m+&t=	3 -3 -17 -11 -7 19 -10 15 4 6
delta=m+&t=future	-1 -11 9 -3 -10 -14 1 2 13 13
delta=m+&t=past	0 0 -1 -1 -8 0 21 -1 -1 -9
delta=m+&volume	-1 -2 -2 -1 -6 -2 0 -8 3 19
delta=m-	8 -11 3 -5 24 -1 14 -19 -15 2
delta=m-&None	-6 -17 -8 -11 14 4 28 -14 2 8
delta=m-&award	18 0 0 -1 -1 -4 -13 0 0 0
delta=m-&broadcast	3 14 -3 -4 12 -3 -10 -2 -3 -4
delta=m-&film	-4 -2 -2 7 12 6 -19 0 -1 3
delta=m-&issue	-1 -1 0 0 -6 -1 14 0 -1 -4
delta=m-&stream	0 -1 0 0 0 0 13 0 -10 0
delta=m-&t=	-7 1 2 -7 16 -11 36 -17 -10 -5
delta=m-&t=past	16 -18 4 2 8 5 -17 -2 -5 6
delta=m-&volume	-2 -1 4 0 -6 0 12 -2 0 -4
delta=m0	6 -21 -10 -8 -11 -6 47 1 5 -4
delta=m0&None	-1 -13 -3 -4 -2 -6 26 9 -2 -3
delta=m0&t=	-2 -15 -4 -7 0 -6 22 6 6 1
delta=m0&t=past	8 -6 -7 0 -11 0 26 -4 0 -6
delta=m0&volume	9 0 0 0 -2 0 -4 -2 0 1
delta=m4+	-18 45 19 5 -10 2 -49 12 -24 17
delta=m4+&None	-8 18 13 16 -8 -4 -24 31 -15 -19
delta=m4+&broadcast	-2 27 0 -7 -3 4 4 -6 -10 -6
delta=m4+&disc	-1 -1 1 -5 -1 -2 -7 1 -3 18
delta=m4+&film	-1 -10 7 4 -1 -4 4 -3 -2 4
delta=m4+&issue	-1 5 -1 -2 -3 -3 -5 -3 -1 13
delta=m4+&live	-1 -1 5 -3 -1 11 -2 -2 -4 -2
delta=m4+&other	0 10 -1 -1 0 3 -4 -2 -1 -4
delta=m4+&stream	0 -10 0 -1 0 0 3 -3 13 -1
delta=m4+&t=	-13 20 5 7 -19 -13 -32 11 -16 50
delta=m4+&t=future	-2 18 9 -1 -21 13 -13 4 -6 -2
delta=m4+&t=past	-3 7 5 -2 29 3 -3 -4 -1 -31
delta=m4+&volume	-2 7 -5 3 7 -2 -15 0 -1 8
delta=m<-3	-1 19 2 15 10 -3 -21 3 -17 -6
delta=m<-3&None	13 -20 4 11 -13 15 -9 3 9 -13
delta=m<-3&broadcast	-7 2 -7 8 20 -12 -2 3 5 -10
delta=m<-3&disc	-2 4 12 4 3 -2 4 -3 -3 -16
delta=m<-3&film	-4 11 -7 5 0 -7 20 -7 -11 0
delta=m<-3&issue	-5 -11 -4 -2 2 0 -17 16 0 21
delta=m<-3&live	-2 1 -2 3 -5 9 -10 2 -4 8
delta=m<-3&other	-1 9 -1 -3 -2 -1 1 -6 -1 4
delta=m<-3&stream	-1 13 -2 -3 -2 -1 2 -1 -5 -1
delta=m<-3&t=	8 27 16 -4 -14 9 -6 3 -24 -15
delta=m<-3&t=future	-1 -4 1 9 4 0 -24 -4 19 0
delta=m<-3&t=past	-8 -3 -15 9 19 -13 9 4 -12 8
delta=m<-3&volume	0 8 9 -4 6 -5 -8 -2 -4 0
delta=near	5 -33 -15 -18 11 -25 32 16 25 3
delta=near&None	21 -17 3 3 -11 0 -10 14 10 -13
delta=near&broadcast	-3 -11 -3 -10 7 -1 -10 -4 14 22
delta=near&disc	6 -2 -4 -2 -3 -1 -1 -2 8 0
delta=near&film	-3 -3 -4 -6 9 -6 20 -5 -7 4
delta=near&live	-1 6 -1 1 -6 -12 27 -4 -8 -3
delta=near&other	-1 -1 -1 3 1 0 -9 12 -1 -2
delta=near&stream	-1 -3 -3 -3 -1 -1 2 -2 12 -1
delta=near&t=	2 -9 -32 1 21 -15 -7 -4 31 13
delta=near&t=future	-3 -11 20 -7 15 -3 11 1 -1 -22
delta=near&t=past	6 -13 -3 -12 -25 -7 29 18 -5 12
delta=near&volume	-4 -3 -1 -2 9 -2 1 11 -2 -7
delta=shift	6 -8 -9 -6 4 1 15 -22 7 13
delta=shift&None	-3 4 7 -19 5 -13 -1 -10 18 12
delta=shift&broadcast	-5 -6 11 -1 -6 14 28 2 -15 -22
delta=shift&disc	-1 -7 5 -2 -2 8 9 -6 -4 -1
delta=shift&film	15 12 -7 4 -6 2 -20 -5 -6 10
delta=shift&issue	1 -9 -2 12 -6 -5 3 -6 2 9
delta=shift&live	-3 17 -4 1 -2 2 -11 -2 -1 2
delta=shift&other	-1 -5 -2 -5 -3 -4 -6 4 13 8
delta=shift&stream	-1 -15 -3 -3 -2 0 29 5 -8 -1
delta=shift&t=	9 7 -12 12 -12 6 6 -26 -14 24
delta=shift&t=future	-2 -23 -8 2 -8 4 15 18 -7 9
delta=shift&t=past	-1 9 11 -20 25 -9 -1 -14 28 -28
delta=shift&volume	0 3 -14 10 25 -4 -19 -4 8 -4
delta=y-1	28 9 -11 -3 -17 0 22 0 -11 -16
delta=y-1&None	15 10 -7 10 -8 -10 13 -7 -8 -8
delta=y-1&broadcast	20 3 -2 -1 0 -2 -9 -2 -2 -5
delta=y-1&film	-2 0 0 -15 0 -2 21 0 0 0
delta=y-1&t=	23 -1 -10 -6 -2 0 23 3 -10 -20
delta=y-1&t=past	6 1 -1 -4 -11 1 8 -1 0 1
delta=y-1&volume	-1 1 3 0 -5 -1 -4 10 0 -1
delta=y-2	1 -3 -20 -3 7 12 21 0 11 -26
delta=y-2&None	-14 5 -11 9 9 12 -2 -9 3 -2
delta=y-2&broadcast	-4 -1 -2 -7 2 -1 11 0 2 1
delta=y-2&issue	8 0 0 0 5 0 -11 -1 0 0
delta=y-2&t=	-14 -7 -17 5 10 10 3 6 17 -14
delta=y-2&t=past	15 4 -3 -8 -3 1 18 -6 -6 -12
delta=y-2&volume	9 4 -2 -1 -8 -1 4 12 -1 -18
delta=y-3	0 11 0 -3 37 -7 8 -5 -43 2
delta=y-3&None	0 -25 10 -8 33 -12 23 14 -46 13
delta=y-3&award	18 -1 -1 -4 -6 -2 4 -1 -1 -6
delta=y-3&broadcast	-8 17 -6 6 -3 1 -8 6 -11 6
delta=y-3&disc	-4 8 10 -5 -7 -4 15 -7 -3 -4
delta=y-3&film	5 -6 -5 12 2 -8 -7 7 -3 3
delta=y-3&issue	2 10 -4 13 -10 -11 16 -10 8 -15
delta=y-3&live	-2 -4 -1 -4 20 25 -18 -6 -1 -9
delta=y-3&other	3 5 0 -1 -3 -1 -11 4 0 5
delta=y-3&t=	19 23 12 -6 28 -21 -27 12 -31 -7
delta=y-3&t=future	-2 4 -11 1 -19 6 50 -3 -1 -26
delta=y-3&t=past	-16 -16 -1 2 31 9 -18 -15 -11 35
delta=y-3&volume	-14 4 -9 -9 10 6 -2 -10 17 9
delta=y0	32 -17 7 -23 -16 -6 4 14 -6 11
delta=y0&None	14 -15 2 -15 -4 -9 6 18 -2 7
delta=y0&broadcast	12 1 -2 -5 -4 2 17 -9 -5 -7
delta=y0&disc	0 0 9 -1 0 -1 -6 0 0 -1
delta=y0&t=	25 -7 5 -20 -17 -8 6 17 -7 7
delta=y0&t=future	-3 1 -1 -2 4 4 -12 -2 2 10
delta=y0&t=past	10 -11 2 -1 -3 -1 11 -1 0 -6
delta=y0&volume	5 -1 -1 0 -10 0 -5 -5 0 18
delta=y1	-18 14 32 22 -11 -6 -44 -6 6 10
delta=y1&None	-13 27 -3 -1 -20 6 -12 -3 10 10
delta=y1&broadcast	-3 3 -2 -6 -5 -5 -1 12 -8 14
delta=y1&disc	-1 -1 24 4 -1 -3 -7 -5 -1 -9
delta=y1&film	0 -7 -3 33 0 -1 -14 -1 -4 -2
delta=y1&issue	0 4 -1 -2 13 -2 -9 -2 -1 -1
delta=y1&other	0 0 12 -2 0 0 -7 9 0 -11
delta=y1&stream	0 -5 -1 -1 0 0 -4 -1 12 0
delta=y1&t=	-16 28 21 17 -22 -10 -36 -4 9 12
delta=y1&t=future	-2 -26 12 6 22 6 -11 -7 -5 5
delta=y1&t=past	-1 13 0 -1 -11 -1 3 5 2 -8
delta=y1&volume	-1 -6 8 -2 4 -1 14 -14 -1 -1
delta=y2	-9 25 -9 38 -6 -2 -21 -3 -18 3
delta=y2&None	-8 20 -6 19 0 1 -34 7 -9 9
delta=y2&film	0 8 -1 -6 0 -1 1 0 0 -1
delta=y2&t=	-8 17 -7 31 -1 0 -12 7 -16 -10
delta=y2&t=future	-1 0 -2 7 -2 4 -10 -10 0 14
discs	-5 7 78 -6 6 -15 22 -20 -45 -23
first	-8 37 3 45 -9 -25 -9 -33 29 -30
fmt=digital	-2 -5 -8 -8 -4 -3 -11 2 6 33
fmt=print	-3 -9 -14 -4 12 -6 -2 -14 -9 47
hint=	-20 -6 14 -21 -8 15 10 21 -9 5
hint=adapt	7 22 -8 -10 -13 21 -4 -1 -13 -2
hint=air	-9 41 -8 9 3 14 -27 -15 19 -26
hint=award	62 -12 -3 -13 -4 -6 0 -5 -6 -12
hint=broadcast	-1 48 13 -8 -25 -4 -11 -4 8 -16
hint=end	-5 17 4 -7 20 -16 36 -33 -18 1
hint=event	12 -13 -16 -9 14 -4 7 -7 7 10
hint=film	5 15 -6 40 -14 15 -25 -8 -14 -9
hint=issue	-7 -8 -3 15 12 0 -8 -2 -7 8
hint=live	7 6 -11 16 -21 21 16 -14 -8 -11
hint=open	-10 -11 5 53 -15 -17 34 -3 -14 -21
hint=print	3 -18 5 -31 1 2 4 -11 -4 48
hint=release	-28 -44 32 -19 5 -36 15 69 -13 19
hint=run	-4 9 -6 -17 6 -1 27 -7 -3 -3
hint=start	-26 -33 -15 8 37 -11 16 0 29 -5
hint=stream	-4 -6 1 -12 -9 -11 -12 11 47 -5
hint=tickets	-1 -6 -13 3 -5 10 0 8 -5 9
hour	-2 14 -21 -1 5 20 -9 -1 14 -20
ht=&	-17 -4 -13 -5 -7 32 15 -16 -11 26
ht=&anime	13 14 4 5 -4 -21 12 -25 8 -5
ht=&audio	-6 -19 5 -15 -6 7 -1 48 -4 -10
ht=&chapter	-3 -7 12 -11 38 -19 0 3 -8 -7
ht=&disc	-8 -2 57 -10 -18 -20 -13 -20 14 20
ht=&drama	-3 37 -1 -7 17 -11 -13 -16 -10 7
ht=&dub	-3 8 -6 27 -6 -9 -17 -8 22 -8
ht=&film	-3 2 9 58 -26 4 -20 -8 12 -28
ht=&game	-2 -16 -8 -8 0 -2 8 31 4 -8
ht=&goods	-2 4 -2 -5 7 -4 -14 12 -7 11
ht=&info	0 -1 0 0 -2 0 9 -1 -3 -1
ht=&live	-9 13 -18 -3 -9 55 4 -1 -4 -29
ht=&manga	21 4 -14 4 18 8 -2 -18 -22 2
ht=&novel	11 -10 -11 9 4 -15 8 -11 -14 29
ht=&ova	-3 -7 33 -13 -7 2 1 -7 18 -18
ht=&promo	-9 -20 7 -17 -5 11 14 25 4 -9
ht=&series	0 -10 -4 -9 7 7 18 -9 8 -9
ht=&song	-2 -2 -2 -3 -3 9 13 -3 -2 -4
ht=&special	-3 6 -10 14 12 -12 -14 15 3 -11
ht=&volume	8 3 -24 -31 -17 -6 -1 32 -19 55
ht=adapt&	-1 -15 -2 3 -2 5 15 -3 0 0
ht=adapt&anime	0 15 -2 2 -3 -3 1 -2 -4 -5
ht=adapt&drama	-1 11 0 -1 -1 -4 -4 0 0 0
ht=adapt&film	-1 -3 1 -6 -1 16 -4 -1 -2 1
ht=adapt&live	-1 -2 0 -4 5 9 -3 -1 -2 -1
ht=adapt&volume	3 -4 -1 -2 -10 -2 13 -2 -1 4
ht=air&	-5 19 -4 3 29 -2 -13 -11 1 -17
ht=air&anime	1 24 -7 -14 -7 14 -19 7 7 -7
ht=air&dub	0 -5 0 -7 0 1 6 -1 8 -1
ht=air&film	-4 5 -1 14 -3 5 -14 -3 4 -2
ht=air&manga	2 3 -2 -1 -6 2 17 -2 -2 -13
ht=air&volume	-1 -1 -2 15 -8 -1 9 -2 -4 -5
ht=award&	1 -4 0 -1 -2 -1 10 0 -1 -2
ht=award&film	8 -1 0 -7 0 -1 1 0 0 0
ht=award&live	8 1 0 -1 -1 0 -5 -1 0 0
ht=award&manga	17 -1 0 -1 -3 -1 -7 -1 -1 -4
ht=award&novel	10 0 0 0 5 0 -9 0 0 -4
ht=broadcast&	8 25 1 -5 -3 -5 -14 -3 3 -6
ht=broadcast&anime	-3 4 -4 -5 -9 -2 15 -1 5 0
ht=broadcast&disc	-1 15 8 -1 -1 4 -15 -3 -3 -4
ht=broadcast&drama	0 -13 0 0 0 0 18 -2 -2 0
ht=broadcast&film	-1 13 -1 12 -1 -2 -15 -1 -3 -1
ht=broadcast&manga	-1 -10 0 0 -1 -1 19 -1 -2 -3
ht=broadcast&special	0 10 -1 -1 -1 -1 -4 -1 -2 -1
ht=broadcast&volume	0 -6 0 -1 -3 -1 -5 -1 14 4
ht=end&	-1 21 -2 -5 -3 -4 3 -1 -6 -1
ht=end&anime	-1 -1 5 4 -11 2 0 -3 -5 10
ht=end&film	-2 5 -2 -12 8 -5 12 0 -1 -2
ht=end&game	-1 -6 -2 11 -4 -1 21 -25 -1 8
ht=end&manga	3 -7 -1 -1 27 -2 -12 -1 -1 -6
ht=end&novel	0 0 -1 0 -2 0 -6 0 0 9
ht=end&volume	-1 12 6 -1 9 -1 -8 -2 -1 -12
ht=event&	18 -2 -1 -3 -11 -1 12 -2 -2 -8
ht=event&anime	-3 -6 -2 -3 20 -2 -8 -1 15 -11
ht=event&disc	-1 -1 -10 -1 -1 -1 0 -1 -1 17
ht=event&film	0 -1 -1 0 -1 -1 -7 -1 -1 13
ht=event&volume	-4 0 -1 0 9 -1 -7 -1 0 5
ht=film&	-2 17 0 23 -2 -2 -31 -1 -1 -1
ht=film&anime	-1 14 -5 -7 -1 1 8 -2 -6 -2
ht=film&film	10 -15 -2 -10 -6 18 18 -7 -5 -1
ht=film&live	0 -2 0 17 -1 -5 -8 -1 -1 0
ht=issue&manga	-6 -3 -1 7 -3 -5 -5 -2 -3 20
ht=live&	-1 -7 -1 -4 -6 -3 28 -2 -2 -3
ht=live&disc	0 -2 -4 -1 -1 13 -2 0 -1 0
ht=live&film	-4 -8 -2 28 -1 -13 7 -2 -2 -2
ht=live&live	-2 14 -1 -11 -2 43 -27 -4 -5 -5
ht=live&manga	8 -2 0 -1 -4 -15 19 -1 -1 -4
ht=open&	-3 1 -5 3 14 -2 5 -5 -7 -1
ht=open&anime	0 -3 -1 21 0 -12 -4 0 0 0
ht=open&disc	-1 -1 13 10 -1 -5 -6 -3 -1 -6
ht=open&film	-2 1 0 24 -4 -16 -8 9 -1 -4
ht=open&live	-1 -5 -1 3 -2 -3 16 -2 -3 -3
ht=open&manga	-3 -2 -1 -23 -9 26 15 -2 -1 -2
ht=open&novel	0 0 0 -8 -2 -1 14 0 -1 -2
ht=print&	-3 -3 8 -2 -8 2 -2 -4 -2 16
ht=print&anime	-2 -13 7 -4 2 -4 -7 -2 12 12
ht=print&chapter	-1 -1 -1 -2 8 -1 -5 -1 -2 6
ht=print&disc	0 0 -7 -1 -1 -1 -7 -1 -1 19
ht=print&game	4 0 0 -1 2 -1 -9 14 0 -9
ht=print&manga	-3 -1 10 -1 16 -1 -2 -1 -1 -17
ht=print&novel	4 -1 -1 -1 -7 -1 13 -1 -1 -4
ht=print&volume	6 0 -7 -7 -7 15 17 -8 -4 -5
ht=release&	2 -24 1 10 2 -20 -13 28 16 -2
ht=release&anime	-13 10 4 -6 -7 6 -5 -9 30 -11
ht=release&audio	-1 -3 -7 4 -3 9 4 7 -2 -10
ht=release&chapter	-1 -2 0 -6 28 -1 0 -8 -2 -8
ht=release&disc	-3 -9 47 -1 -8 -6 2 17 -13 -27
ht=release&drama	0 -4 -6 -2 -3 0 -3 13 -2 7
ht=release&film	-5 -7 -2 -12 23 -10 20 0 -5 -3
ht=release&game	-1 9 -2 -4 -2 -2 -3 5 -3 2
ht=release&goods	0 -1 -1 -2 1 -3 1 9 -1 -4
ht=release&live	-2 -3 8 -2 2 -3 11 4 -5 -10
ht=release&manga	7 -5 -6 -10 -19 -6 -16 7 -4 51
ht=release&novel	2 -6 -5 1 3 -1 -9 4 -4 15
ht=release&ova	-1 -2 -9 -6 -2 -2 6 -4 -2 20
ht=release&promo	-1 2 5 -7 -4 -2 23 -2 -5 -8
ht=release&series	-1 -5 -1 22 -3 5 1 3 -10 -11
ht=release&song	0 -1 -2 -2 -1 0 -8 15 0 -3
ht=release&volume	-9 7 12 5 -3 2 -4 -16 -13 20
ht=run&	-1 -2 -1 -4 -4 -7 31 -3 -3 -6
ht=run&anime	-1 -4 -1 -4 13 9 -12 -2 7 -4
ht=run&manga	-1 6 -1 -4 13 -4 -4 -1 -1 -3
ht=start&	-4 20 3 -20 24 -13 5 -10 -3 -2
ht=start&anime	-5 3 -11 43 -18 -11 -1 5 -3 -2
ht=start&chapter	-1 -2 -1 -2 -10 16 8 -4 -5 2
ht=start&drama	0 -31 -1 -2 3 -1 8 3 23 -2
ht=start&dub	0 10 0 -4 -1 0 -7 -2 5 0
ht=start&film	-3 -7 -4 14 -9 -3 7 -3 5 3
ht=start&game	-1 -2 0 -5 -7 -8 -7 42 -7 -5
ht=start&live	-1 -7 -3 -6 -12 13 18 -4 -4 6
ht=start&manga	-7 -4 -2 -7 16 2 -3 -6 0 11
ht=start&promo	0 4 0 0 13 -1 -10 -2 -1 -2
ht=start&series	5 -7 -3 0 15 -3 6 -3 -1 -8
ht=start&volume	-5 -4 -5 -4 25 -5 -5 -5 17 -10
ht=stream&	-1 -3 -1 -4 -2 4 -20 -2 31 -3
ht=stream&anime	-1 8 7 -5 -2 -3 13 11 -27 -2
ht=stream&live	0 -1 0 -2 -1 -9 -13 -2 29 -1
ht=stream&promo	0 -5 0 -1 0 0 10 0 -2 0
ht=tickets&	-1 -4 0 -2 -2 -4 -16 14 -2 16
ht=tickets&anime	0 -1 0 10 0 -3 -6 0 0 0
ht=tickets&disc	0 0 -11 -1 0 6 9 0 -2 -1
ht=tickets&film	0 0 -1 -5 0 15 -5 -1 -1 -1
l1=\"	-4 39 10 6 -6 -17 -57 11 4 14
l1=(	14 41 -32 26 -10 13 -30 -20 -5 4
l1=)	-1 -1 -1 4 -1 -2 10 -2 -1 -6
l1=*	-2 11 -2 -6 -12 7 16 0 -7 -6
l1=,	10 -30 -9 1 11 29 -65 24 15 14
l1=-	11 21 16 35 -23 10 -55 -2 -5 -9
l1=.	-1 -6 -1 20 -8 -3 -23 18 -4 9
l1=/	0 -1 35 -7 -2 -1 -16 -2 -4 -1
l1=:	-5 5 34 5 -5 10 -36 -8 -4 4
l1=;	-2 -16 5 5 -6 8 10 -8 -1 6
l1=<#volume>	0 -1 9 0 -3 0 -1 -4 -3 4
l1=<channel>	0 -7 0 0 0 0 11 -1 -2 0
l1=<clock>	0 -3 -1 -5 0 -1 -7 21 -1 -3
l1=<date>	-1 10 0 13 -6 3 -47 8 0 19
l1=<platform>	0 -1 0 0 0 -1 18 3 -18 0
l1=<season>	0 20 0 0 0 0 -6 0 -14 0
l1=<weekday>	0 -2 0 -1 4 0 -13 0 14 -2
l1=Xx	17 -11 -17 -23 15 20 5 34 26 -66
l1=^	-14 10 6 2 -23 -3 -57 31 -3 50
l1=a	-3 10 6 -10 -10 -7 25 -11 -5 6
l1=about	0 -4 0 0 0 0 10 -1 0 -3
l1=after	0 -3 -2 -2 10 -3 37 -2 -12 -23
l1=ago	0 17 -1 -9 -2 -3 2 -2 -2 1
l1=air	0 -2 -2 0 -1 -2 11 0 -4 0
l1=and	-2 -21 9 -6 -5 13 1 -4 5 9
l1=around	0 1 -3 0 6 0 9 -1 -1 -10
l1=arriv	0 12 -1 -1 0 0 -11 -1 -1 3
l1=as	-9 -3 -13 0 -15 13 19 -2 6 4
l1=at	-1 5 -9 -4 6 -12 1 13 -3 3
l1=back	-1 3 -1 -3 31 -4 -4 -3 -2 -16
l1=be	0 8 -1 8 -3 -2 -10 4 -1 -2
l1=before	-2 -8 3 -4 -7 -5 16 8 -2 0
l1=began	-1 19 0 -1 -2 -1 -11 0 -4 1
l1=begin	0 0 0 2 1 -3 8 -1 -5 -2
l1=beginn	0 10 -1 0 -4 9 -25 -2 -4 16
l1=between	-2 15 -14 -15 14 3 -2 -1 -8 9
l1=by	-7 -10 -13 -14 -16 -6 101 -9 -10 -18
l1=cinema	0 0 -7 14 -3 -2 4 0 -4 -2
l1=clos	0 -3 -1 -1 -4 -6 22 -1 -2 -4
l1=close	0 0 0 -1 -1 0 8 -4 0 -1
l1=dat	-1 -6 -5 0 -8 -3 33 -2 -2 -8
l1=dur	0 -1 0 0 0 12 -6 6 0 -10
l1=end	-1 6 -1 -1 25 -1 -14 -1 -9 -3
l1=fill	0 -2 -1 -1 -2 -2 -6 11 9 -6
l1=first	0 9 0 7 -13 -1 9 2 -3 -9
l1=follow	0 0 0 -2 0 -1 11 -1 -5 -2
l1=for	-1 23 13 16 2 -5 -107 -5 10 56
l1=found	0 -5 -1 0 -1 0 13 -1 -1 -3
l1=from	-14 4 -21 1 31 12 -33 -5 53 -28
l1=in	39 -3 5 -47 -32 3 14 -1 10 12
l1=into	0 15 -1 -6 -7 -1 13 -1 -1 -9
l1=is	-4 34 -9 9 -7 -1 0 3 -9 -16
l1=it	-3 -14 5 29 -1 1 0 -7 -4 -7
l1=magazine	0 0 0 0 -23 0 24 0 0 0
l1=mean	0 3 0 0 -1 -3 17 -11 -1 -4
l1=not	-1 -15 -3 -5 8 -2 21 -3 8 -8
l1=now	0 -7 10 9 -3 -3 -10 5 -7 7
l1=of	-2 -19 -19 -22 28 -6 23 -21 14 24
l1=on	17 -37 -19 21 8 3 34 1 -25 -3
l1=open	-1 -1 8 20 8 0 -27 -3 -1 -3
l1=or	0 13 -1 -8 -1 -1 6 -3 -2 -3
l1=out	-4 -12 11 -5 32 -3 -22 5 -6 2
l1=premier	0 12 0 -1 -1 -1 -6 0 -3 0
l1=premiere	-1 1 -1 6 -2 0 7 -1 -9 -1
l1=print	0 0 0 -4 2 0 -11 0 0 14
l1=publish	0 -2 -1 -6 0 0 -3 0 3 9
l1=record	0 -2 -4 0 0 -1 14 -4 -1 -1
l1=releas	-1 -3 -2 18 -3 -1 -10 -6 -3 11
l1=run	-1 13 -3 8 -1 -27 2 0 9 -1
l1=s	-1 -3 0 -1 -9 0 17 2 -1 -3
l1=said	-1 12 12 17 -1 -2 -27 -4 -3 -3
l1=sale	0 -3 -4 -6 20 -5 4 -1 -3 -1
l1=say	-1 -18 -1 9 2 20 -67 7 5 45
l1=second	-1 -4 -1 -1 -2 0 2 -2 0 9
l1=ship	0 0 12 -1 0 0 -10 2 0 -1
l1=since	-14 -15 -3 -15 25 -6 -1 21 11 -3
l1=start	-2 1 5 -4 3 0 -2 -2 14 -13
l1=that	0 -8 -4 2 -1 -1 17 7 -2 -9
l1=the	-15 8 14 20 27 -19 -38 -7 -5 13
l1=through	0 -5 -4 -12 -2 -2 38 -1 -7 -4
l1=till	-1 -2 3 5 7 -22 28 -6 -11 -1
l1=to	-2 15 -7 14 -19 -11 30 12 -18 -13
l1=until	-3 -5 -2 -15 11 -25 31 2 0 6
l1=up	-1 4 -1 -1 -1 17 -22 -3 5 2
l1=was	-5 -2 -2 -9 7 -6 -30 0 17 30
l1=year	0 12 9 -4 -4 -1 -14 5 0 -1
l1=|	3 6 3 2 6 -5 -34 -11 -2 32
l1=©	-1 -1 -1 -3 -2 0 13 -2 -1 -2
l1=·	0 4 0 -1 -1 0 -12 -1 -2 13
l1=•	3 11 -1 -3 -1 -1 -7 1 -1 -1
l1=→	0 14 -2 6 -1 -2 -13 2 1 -4
l2=\" ,	0 -4 2 -3 2 0 -12 -3 12 6
l2=\" :	0 -3 -2 4 -2 -5 8 4 -5 1
l2=\" Xx	0 -5 -1 -8 6 -1 14 -2 -1 -1
l2=' of	-1 3 -8 8 -3 0 -4 -3 0 7
l2=( \"	-1 -2 -3 22 5 0 -10 -3 -4 -5
l2=( 0	0 -2 0 -1 4 0 24 -1 -1 -22
l2=( <#volume>	0 0 -2 -1 9 -1 -8 0 0 5
l2=( <date>	0 -1 -1 -1 -7 -1 12 0 -1 -1
l2=( <season>	-1 13 -2 -1 0 0 -18 -3 13 -1
l2=( Xx	21 -5 6 15 -17 -18 -17 -17 2 29
l2=* *	0 -1 -1 -6 -4 14 -17 5 2 8
l2=, 0	-1 -9 -2 -5 -5 -4 -11 5 20 12
l2=, <#volume>	0 0 10 0 8 0 -8 -6 0 -3
l2=, <channel>	-1 2 -1 -3 -2 -3 -9 -3 25 -4
l2=, <clock>	0 -4 -1 -3 0 3 11 -2 -1 -4
l2=, <date>	5 24 -5 -5 4 -6 -32 -17 0 32
l2=, <magazine>	0 -1 -1 -1 -7 -2 3 15 -1 -5
l2=, <platform>	0 -3 0 -1 0 -1 0 -3 11 -2
l2=, <publisher>	-3 -4 -1 -4 33 -1 -20 -1 -1 2
l2=, Xx	7 -1 19 -32 -21 20 29 -5 -17 1
l2=, night	0 9 0 0 0 -1 -2 -1 -1 -3
l2=- \"	0 13 -1 -8 -1 -7 -2 -1 9 -1
l2=- )	0 16 2 -3 -10 -1 -9 -3 -2 11
l2=- *	0 -13 0 -2 0 0 12 0 5 -1
l2=- <#volume>	0 0 -3 -1 0 0 30 -8 0 -16
l2=- <channel>	0 8 0 0 0 0 -5 0 -1 0
l2=- <season>	0 -5 -1 -1 0 0 8 -1 0 0
l2=- Xx	-2 46 -3 13 -7 -7 -39 19 -3 -17
l2=. .	0 0 0 9 -3 -2 -21 25 -4 -4
l2=/ )	0 -2 14 -1 0 -1 -4 0 -2 -5
l2=: )	0 5 3 20 -1 -1 -9 -3 -2 -10
l2=: 0	0 -8 6 -3 -14 -1 -5 -4 8 20
l2=: <date>	-1 -14 6 22 -1 -2 -13 28 -4 -22
l2=: Xx	5 28 -12 8 -11 -2 11 -19 -13 5
l2=: date	0 5 0 1 -4 -1 -17 -6 28 -6
l2=: sale	0 -2 -4 -2 -1 -10 12 -4 -2 11
l2=; Xx	0 -2 -1 -4 -3 10 0 -1 -1 2
l2=Xx \"	-1 -8 12 6 -2 -3 -12 -5 16 -2
l2=Xx (	0 -5 -1 -4 -3 -1 18 -3 -1 0
l2=Xx ,	7 14 -2 -6 -7 -3 22 -7 -13 -5
l2=Xx :	-2 -7 -1 -4 12 -3 16 3 -1 -14
l2=Xx anime	-2 -11 0 11 -1 -1 2 -2 4 0
l2=Xx at	26 5 -5 -13 -2 6 -8 -2 -1 -6
l2=Xx film	8 0 0 0 0 -2 -6 0 0 0
l2=Xx from	-4 -4 -1 -4 -3 4 -3 6 -1 11
l2=Xx on	-1 5 -3 -13 0 0 22 7 -3 -12
l2=Xx the	-3 12 -1 -5 0 1 -10 -2 8 -1
l2=^	22 -10 5 11 0 -17 -29 2 3 11
l2=a ,	0 10 -1 5 -1 0 -9 -1 -1 -1
l2=a on	-1 -3 -2 -7 -3 -2 24 -5 -2 -1
l2=a was	0 4 7 0 -1 0 -9 -1 -1 2
l2=ago year	0 0 0 -3 -2 -3 11 -2 0 1
l2=and ,	2 -4 4 -8 -4 -3 -10 -2 13 12
l2=and <date>	-3 -7 4 9 -3 1 -1 -2 -5 7
l2=before not	-1 9 10 1 -1 -2 -15 -6 -3 8
l2=beginn ,	0 9 0 0 0 0 -5 0 -4 0
l2=between Xx	0 -4 0 -1 16 0 -9 -1 -3 3
l2=between publish	0 0 0 0 -5 0 26 0 0 -21
l2=by out	0 0 8 0 0 0 -15 0 0 9
l2=by us	0 -1 -2 -3 0 0 9 -1 0 -2
l2=dat is	0 -3 -4 3 9 -1 -1 -1 -1 0
l2=first the	0 9 0 0 -13 -1 15 2 -3 -9
l2=for ,	-2 -3 -1 8 -8 -2 5 0 0 4
l2=for <date>	0 9 5 -12 -1 -2 -17 -1 19 -1
l2=for announc	-1 14 10 -1 0 2 -34 4 3 3
l2=for down	0 10 1 6 -1 5 -17 -1 -7 5
l2=for in	0 -1 3 -1 -1 3 -3 10 -1 -9
l2=for is	0 -8 -1 1 -1 0 -7 8 0 9
l2=for it	0 -5 10 1 13 -3 -16 0 -3 3
l2=for list	-1 -6 15 3 -2 -1 -19 -1 1 11
l2=for meant	0 14 -2 2 -1 -1 -24 0 -3 17
l2=for plann	-1 -10 -8 11 1 -8 6 9 -7 5
l2=for promis	0 1 -6 6 15 5 -15 0 -3 -5
l2=for schedul	0 8 -9 -1 -5 7 8 -4 -5 1
l2=for slat	8 2 10 -6 -2 -4 -15 -1 2 7
l2=from ,	-1 10 -14 -1 15 27 -29 -1 -12 6
l2=from :	0 9 -2 -4 5 -1 -10 -6 2 7
l2=from <#>	0 12 -6 0 -1 0 -2 0 -1 -2
l2=from <channel>	0 8 0 0 0 0 -1 -1 -4 -1
l2=from <clock>	0 22 0 -1 0 0 -13 -1 -6 0
l2=from <magazine>	0 0 0 0 14 0 -11 0 0 -1
l2=from Xx	-4 6 -10 -2 8 6 2 3 11 -19
l2=from dat	0 7 11 -7 -1 -1 0 -3 -3 -3
l2=from delay	0 0 0 0 2 0 -8 -4 -1 12
l2=from held	0 -2 0 -1 -1 9 4 0 -6 -3
l2=from is	0 24 -1 -13 -12 -2 16 -5 -3 -3
l2=from it	-1 -14 8 5 -3 -5 -11 -3 14 11
l2=from mov	0 -11 2 8 -3 2 0 -2 -2 7
l2=from open	0 -4 -1 -2 -1 -1 16 -4 -2 -1
l2=from ran	0 15 -1 3 -2 -1 -8 0 -3 -3
l2=from run	0 -4 -4 9 -2 6 6 -5 -5 -1
l2=from sale	0 -1 -6 0 6 -1 14 -3 -3 -7
l2=from slot	0 9 0 0 -1 -1 -5 0 -2 0
l2=from sold	0 0 2 0 11 -1 -11 -4 -2 6
l2=in \"	-1 -3 -1 -5 -2 -2 -2 -1 0 17
l2=in ,	-4 -1 8 6 -12 15 -34 2 -4 25
l2=in ;	2 8 0 -9 -1 3 -1 0 0 -1
l2=in <#>	2 5 3 -3 -7 -2 -12 -1 0 14
l2=in <magazine>	-1 -1 0 -2 23 -2 -27 -1 12 -1
l2=in <platform>	0 -1 0 0 -2 0 -2 -1 10 -2
l2=in <print>	0 0 -2 0 -5 0 10 0 0 -2
l2=in <publisher>	-1 0 6 0 -4 0 -11 0 0 10
l2=in <venue>	8 -3 0 -1 0 6 -10 0 0 0
l2=in Xx	15 -6 1 -10 -16 0 5 -11 -1 24
l2=in again	10 -5 -2 -4 -8 6 -1 -2 0 7
l2=in air	-1 29 -1 -1 -1 0 -14 -6 -5 0
l2=in and	5 3 -1 11 -7 -5 -7 -2 5 -3
l2=in anime	-1 7 -1 -2 -1 -1 -13 0 13 -1
l2=in announc	-1 -12 -8 -1 -1 -1 30 -1 -3 -2
l2=in appear	-2 0 -1 0 -10 -2 -2 3 0 15
l2=in back	-2 -4 4 -1 5 -1 9 -3 -1 -4
l2=in begin	-1 11 0 -1 -3 -1 -3 -2 -7 6
l2=in beginn	0 -9 0 -1 16 0 4 0 2 -12
l2=in book	0 0 0 0 -1 0 9 0 0 -7
l2=in broadcast	-1 -6 0 0 0 0 11 -1 -2 0
l2=in came	0 5 12 0 -1 -1 -14 -4 -2 6
l2=in cinema	-1 -1 0 14 -1 -1 -7 0 0 -3
l2=in clos	0 11 0 0 12 0 -21 0 0 -1
l2=in com	-1 -2 0 4 6 -2 -13 -3 4 5
l2=in comic	-1 -3 1 0 -9 -1 12 0 0 1
l2=in debut	-1 4 0 -2 -11 -1 21 -1 -1 -7
l2=in due	-1 -1 4 -2 -3 -2 -8 10 -1 3
l2=in end	0 1 -1 -4 15 0 -6 0 -4 -2
l2=in film	3 -2 -1 36 -7 -1 -26 0 0 -2
l2=in finish	0 2 -1 -1 -7 0 10 0 0 -1
l2=in follow	-1 -12 21 -1 -2 -1 -23 7 -5 17
l2=in it	-3 -6 4 -8 -7 13 14 0 -4 -3
l2=in launch	0 -5 0 0 5 0 -16 6 2 8
l2=in made	0 -8 -2 5 -3 0 10 -1 0 0
l2=in magazine	0 0 0 0 12 0 -9 0 0 -2
l2=in me	0 -1 0 -10 8 -1 7 -1 -1 -1
l2=in on	-5 17 -1 0 10 0 -18 0 -1 -1
l2=in open	-1 1 -1 -4 -5 19 3 -1 -8 -3
l2=in out	3 -12 -10 7 11 -7 2 4 -3 3
l2=in premier	0 -4 0 5 1 0 -9 0 8 -1
l2=in print	-1 0 0 -1 12 -1 6 -1 0 -14
l2=in record	0 0 -1 -2 0 -2 -5 -1 13 -1
l2=in run	-1 7 -1 -1 -5 14 -21 0 -1 8
l2=in sale	0 0 -1 0 -1 0 9 0 0 -6
l2=in seri	4 -15 -1 -3 11 -1 -1 0 -1 7
l2=in set	-1 -2 11 -7 -5 -1 17 -7 0 -6
l2=in ship	0 -1 -2 -1 -2 -1 2 10 -1 -4
l2=in shipp	0 0 -1 -1 0 0 -16 20 0 -1
l2=in sometime	0 5 -1 0 22 0 -16 -1 -3 -6
l2=in start	-1 -4 1 -5 -14 -2 18 1 -6 12
l2=in time	0 4 0 0 -1 4 -12 0 0 6
l2=in up	0 -2 -4 -1 4 -1 2 0 9 -7
l2=in us	-1 23 1 -3 -1 -1 -12 -8 -1 2
l2=in volume	0 0 0 0 -1 0 -3 -4 0 10
l2=in was	-2 -14 -2 6 -3 9 21 -3 0 -11
l2=in website	0 0 0 0 11 0 -10 0 0 0
l2=is ,	0 1 -5 2 -1 -2 13 -4 -1 -4
l2=is it	0 -4 0 -3 -3 10 -9 -1 0 10
l2=magazine the	0 0 0 0 -17 0 17 0 0 0
l2=of <date>	-2 4 -5 -7 3 0 -7 -1 6 9
l2=of Xx	-10 5 9 0 17 -7 -23 13 -3 0
l2=of as	-2 2 -5 -15 15 -13 18 -1 0 1
l2=of date	0 1 3 11 -4 -2 -4 -1 -1 -3
l2=of instead	-1 -1 7 0 1 8 -10 -1 -1 -2
l2=of issue	0 0 0 0 12 0 -9 0 0 -1
l2=of night	0 9 0 -1 -2 -2 0 0 3 -5
l2=of week	0 8 -3 -11 -9 -1 13 4 4 -6
l2=on ,	-8 -23 19 4 10 2 -22 12 16 -10
l2=on 0	0 -7 -1 -4 -1 -3 13 -1 -1 5
l2=on <#>	0 -3 1 5 -3 -5 18 -3 -4 -5
l2=on <#episode>	0 17 -1 8 -3 -2 -17 -1 0 -2
l2=on <#volume>	0 0 -2 0 5 0 -15 -1 0 14
l2=on <channel>	0 11 0 0 0 -2 -9 0 3 -1
l2=on <clock>	-1 10 -1 -3 -3 -7 8 -2 1 -3
l2=on <event>	-2 -1 0 -8 0 16 -1 -1 -1 -1
l2=on <magazine>	-1 0 0 0 14 0 -10 -1 -1 0
l2=on <platform>	0 -3 -2 -1 -4 -1 22 7 -15 -1
l2=on <print>	0 0 -2 3 5 -1 9 -1 -4 -8
l2=on <venue>	-2 -3 0 8 -3 12 -9 -1 -2 -1
l2=on <zone>	-1 -7 0 0 0 -2 -10 -1 21 0
l2=on Xx	-6 -5 -2 1 -15 30 0 11 -11 -3
l2=on again	0 11 0 -10 -1 3 4 -1 -4 -2
l2=on air	10 16 -2 -1 -1 -1 -24 0 4 -1
l2=on and	-10 14 6 -5 -2 10 -16 1 -9 12
l2=on anime	0 -4 0 11 0 -3 -2 0 -1 0
l2=on announc	-1 -11 -1 -2 -5 -9 27 -2 -5 8
l2=on appear	0 -3 -2 -1 1 0 -1 -2 -2 10
l2=on arriv	0 9 -1 5 -2 0 -4 -1 -8 2
l2=on began	0 1 -1 1 -6 3 7 -9 7 -4
l2=on begin	0 3 -1 6 7 2 -10 -2 5 -10
l2=on book	0 0 0 0 -3 0 -10 0 0 13
l2=on born	0 -1 0 -1 -8 -3 14 0 0 0
l2=on break	0 -10 0 0 0 0 12 0 0 0
l2=on broadcast	0 18 0 0 0 -1 -9 0 -1 -6
l2=on clos	8 3 -1 -1 -5 -3 10 -1 -3 -6
l2=on close	0 -7 -1 -2 0 -9 21 0 -1 -1
l2=on com	0 5 0 0 0 -1 -2 -6 -4 9
l2=on confirm	0 -6 0 0 0 0 12 0 -3 -4
l2=on debut	0 0 -1 -1 6 -2 -10 -1 3 6
l2=on due	-1 -4 22 5 -6 -2 -25 1 -4 14
l2=on end	0 3 -3 -2 -13 -5 29 -1 -3 -5
l2=on film	0 0 0 -21 0 13 -5 14 0 0
l2=on held	-1 -6 -1 9 -2 -3 8 -1 -2 -2
l2=on home	0 -1 10 3 0 -1 -9 -1 0 0
l2=on is	-1 -9 -4 11 -2 3 27 -7 -5 -12
l2=on issue	0 0 0 0 10 0 -9 0 0 -1
l2=on it	-1 21 -2 26 2 -4 -31 -5 -20 15
l2=on join	0 0 2 12 0 0 -11 -11 9 -1
l2=on land	0 -1 0 9 0 0 2 -2 -1 -7
l2=on launch	0 -4 -1 -3 -3 -1 -7 16 3 -1
l2=on live	0 -7 -1 -1 1 -2 -7 0 19 -2
l2=on meet	-3 -3 0 0 -1 0 9 0 -1 -1
l2=on not	0 -4 -2 12 -2 -2 3 -1 -1 -4
l2=on off	0 -1 0 2 1 11 -33 0 20 0
l2=on one	0 0 -2 -2 9 0 -9 0 -1 6
l2=on online	0 -2 0 -1 1 -1 -8 14 -1 -2
l2=on open	-1 10 -9 27 -9 10 -16 -4 -4 -3
l2=on out	-2 -4 9 -4 -1 -8 -12 5 -3 20
l2=on place	10 0 -2 -1 3 3 -8 -1 -3 -2
l2=on plann	0 0 10 -1 3 -2 -1 -8 -1 0
l2=on premier	0 21 -2 -1 -1 -1 -6 0 -9 0
l2=on premiere	-1 -2 -1 -1 -2 3 -5 -1 15 -3
l2=on releas	-1 -11 6 -6 3 -3 1 5 1 5
l2=on return	0 16 0 0 -4 -3 -13 0 -2 7
l2=on reveal	-1 -5 -1 -2 4 -4 13 -1 -1 -2
l2=on said	0 -7 -1 -7 -1 -1 21 0 -2 -1
l2=on sale	0 -6 19 -8 -2 -5 -8 6 -1 5
l2=on service	0 -6 0 0 -3 0 24 -6 -6 -2
l2=on ship	0 -1 13 -1 3 0 -9 -5 -1 2
l2=on shipp	0 -3 6 -1 -2 0 9 -8 -2 0
l2=on shop	0 -6 0 -1 2 -1 -14 9 -2 15
l2=on shown	0 14 -1 4 -3 -2 -7 -1 -3 -2
l2=on site	0 0 0 0 -1 0 -11 12 0 2
l2=on start	0 4 -1 -5 -8 -5 5 -2 20 -7
l2=on stor	0 -1 7 -2 6 0 11 -5 -1 -14
l2=on stream	0 -1 0 0 -1 -1 -6 -4 15 -2
l2=on theater	0 -4 0 10 -1 -1 -3 0 0 0
l2=on there	0 -5 0 9 0 5 -5 0 -3 1
l2=on up	0 3 -2 -1 9 8 -10 -4 -2 -2
l2=on us	0 2 -10 0 -1 0 -2 15 -3 -2
l2=on was	-1 -2 -3 9 -1 -4 -5 -1 8 -1
l2=on wrote	0 -3 0 -6 0 0 12 0 -1 -1
l2=out (	-2 0 8 0 11 0 -11 -1 0 -6
l2=out ,	0 -2 -1 -1 21 -1 -9 -1 -1 -4
l2=out came	0 0 3 -4 7 0 11 -1 -1 -14
l2=s '	-1 -3 0 -1 -9 0 17 2 -1 -3
l2=sale on	0 -3 -3 -6 20 -2 9 -11 -2 -1
l2=since ,	0 -1 -2 -1 10 0 -17 4 5 2
l2=since <magazine>	-1 -1 0 0 13 0 -13 5 -1 -2
l2=since <platform>	-1 0 7 0 0 -1 -17 0 13 0
l2=since Xx	-1 -4 5 -14 33 -4 -6 -3 -3 -2
l2=since it	-1 -1 -1 5 -4 -5 -7 -2 11 6
l2=since out	0 -1 -6 -4 -13 -1 3 13 -1 11
l2=since print	0 0 0 0 -2 0 19 0 0 -17
l2=since runn	0 6 -1 -3 13 -1 -12 -3 5 -4
l2=since sale	0 -1 7 -1 -2 0 -9 2 0 2
l2=since shop	0 0 0 0 -9 0 16 -1 0 -7
l2=since there	0 0 0 -1 16 0 -15 -2 0 3
l2=the ,	-1 9 7 8 -4 -7 -4 -2 -1 -5
l2=the :	-1 2 11 -8 -1 3 7 -3 -9 -1
l2=the at	-2 -1 0 -1 -1 -1 10 -1 -7 2
l2=the from	0 7 -3 -2 18 -4 -5 -5 -4 -2
l2=the in	-5 -6 -3 -4 -18 1 32 -4 13 -5
l2=the of	-10 8 -8 -7 10 -2 -2 16 -2 -3
l2=the on	2 -4 10 4 -22 -5 10 -4 5 4
l2=the since	0 4 0 10 0 0 -10 -1 -1 -2
l2=the to	8 10 0 -1 -2 0 -16 -1 0 1
l2=the with	-1 -8 0 11 12 0 -13 -1 0 0
l2=to <date>	0 8 7 7 3 -5 -14 1 -10 3
l2=to <weekday>	0 -5 0 -2 0 0 9 0 -1 0
l2=to Xx	0 0 -9 2 -1 -2 -8 24 -2 -5
l2=to mov	0 14 -2 -2 -2 8 -7 -3 -4 -2
l2=to up	0 -1 -1 -4 -3 -3 20 -1 -1 -6
l2=until ,	0 -1 -1 -9 -1 -2 -6 17 4 -2
l2=until wait	0 18 10 0 -2 -1 -30 -3 1 7
l2=was it	-3 0 -4 -8 4 -5 19 -1 -2 0
l2=year the	0 12 9 -4 -4 0 -8 5 0 -9
l2=| 0	0 2 -1 -2 -4 3 -36 -3 -1 43
l2=| <clock>	0 -4 0 -2 -1 0 20 -2 -6 -4
l2=| <date>	0 -1 6 -4 -2 0 -7 -2 -1 10
l2=| <distributor>	0 0 -7 16 -1 -1 -4 -1 0 -2
l2=| Xx	-2 4 11 11 17 6 -23 -5 1 -20
l2=→ <date>	0 2 -2 8 -1 0 -10 4 2 -3
l3=( \" Xx	-1 -3 -3 20 5 1 -9 -3 -2 -5
l3=( Xx ,	6 -8 1 -10 -12 -7 33 -4 10 -10
l3=( Xx of	-2 -5 0 21 -2 0 -14 -1 6 -3
l3=( Xx the	9 -6 -1 -2 -1 -2 5 0 0 -3
l3=, <channel> (	-1 11 0 0 -2 -2 -2 -1 -1 -2
l3=, <date> (	-1 4 -8 18 -2 -3 7 -4 -2 -9
l3=, <date> on	0 -16 -1 3 0 -1 15 -1 -2 1
l3=, <publisher> (	-2 -2 -1 -4 -4 0 -4 0 0 17
l3=, Xx (	-6 -12 13 9 15 5 -44 0 -3 22
l3=, Xx ,	8 11 -3 2 -9 11 -14 -3 -14 10
l3=, Xx -	0 9 -2 -2 -2 -7 8 7 -2 -9
l3=, Xx :	1 3 4 8 -6 9 -16 1 17 -20
l3=, Xx in	0 -3 -1 6 -5 6 2 -4 15 -15
l3=, Xx of	0 8 -1 -1 -1 -4 7 -2 3 -8
l3=, Xx on	-2 -8 -7 -2 -10 1 19 13 -4 0
l3=, Xx the	4 -1 8 -5 4 5 1 -2 0 -14
l3=- \" Xx	0 13 -1 -8 -1 -7 -2 -1 9 -1
l3=. . .	0 0 3 9 -3 -2 -20 26 -4 -9
l3=: Xx ,	0 -4 -3 30 -2 1 -15 -4 8 -11
l3=: Xx -	-1 -9 -3 -2 -5 -7 10 -8 -2 26
l3=Xx , Xx	7 16 -2 -3 1 -2 6 -5 -11 -7
l3=Xx film Xx	8 0 0 -3 0 0 -4 0 0 0
l3=^	5 11 13 2 -2 23 -22 -18 -4 -8
l3=and , <date>	0 -1 4 -1 -2 -1 -9 -1 -1 11
l3=and <date> ,	0 -12 -2 8 -2 -2 0 -1 1 9
l3=and <date> in	-2 3 -1 -1 -12 12 4 -2 -2 1
l3=and <date> on	0 8 2 5 6 6 -19 -2 -1 -5
l3=for announc been	0 11 1 1 -1 -1 -10 0 0 0
l3=for down is	0 13 0 -1 0 0 -7 -1 -5 0
l3=for plann ,	0 3 9 -1 0 -1 -7 0 -1 -1
l3=for plann is	0 -10 -13 11 -6 -2 7 0 -1 15
l3=for promis been	0 -4 -3 3 4 12 -4 -1 -1 -7
l3=for schedul is	0 10 -11 0 -2 10 2 -4 -1 -5
l3=for slat is	0 -1 12 -7 -1 -1 -6 -1 5 0
l3=from , Xx	0 -10 -3 -11 8 12 -7 5 13 -8
l3=from <#> the	0 12 -6 0 -1 0 -2 0 -1 -2
l3=from Xx in	-1 3 -5 -11 -1 8 32 -4 -12 -10
l3=from Xx on	0 5 2 -4 -5 -5 -4 14 -8 6
l3=from sale on	0 0 -12 0 7 0 15 -3 -1 -6
l3=in , <date>	0 8 2 -1 -1 0 -9 1 -5 5
l3=in , Xx	-1 18 -1 -4 -6 -10 -16 5 3 12
l3=in <#> the	2 9 4 -3 -6 -2 -12 -1 1 8
l3=in <#volume> its	0 0 -1 0 -4 0 -7 -1 0 13
l3=in <#volume> the	0 0 5 0 -1 0 5 0 0 -8
l3=in <event> at	5 -6 -1 0 0 -8 12 -2 0 0
l3=in <event> the	2 0 0 -2 0 10 -8 0 0 0
l3=in <magazine> in	0 -1 0 -1 18 -2 -12 0 0 -1
l3=in <magazine> on	0 0 0 0 -7 0 -5 0 13 0
l3=in Xx ,	-1 -4 -1 -3 -6 12 5 -1 0 -1
l3=in Xx at	3 -2 -1 19 -2 -6 0 -1 -1 -9
l3=in Xx from	0 0 -2 0 -1 -1 -2 -2 0 10
l3=in Xx in	-10 -6 1 10 21 -1 -18 7 -2 -2
l3=in Xx manga	-4 26 0 -1 -13 -3 0 0 0 -4
l3=in Xx of	-7 1 -1 -2 -5 -2 5 -4 0 13
l3=in Xx on	15 -5 6 -3 2 -1 -14 -5 9 -4
l3=in Xx the	7 9 0 -9 -5 11 14 -11 -1 -15
l3=in Xx to	-3 -5 -3 -16 -13 4 40 -4 -1 1
l3=in cinema Xx	-1 0 0 8 -1 -1 -3 0 0 -3
l3=in due is	0 -3 5 -1 -2 -1 -5 11 0 -3
l3=in found was	0 0 0 0 12 0 -10 0 0 -1
l3=in out came	7 -3 -5 8 18 -1 -17 1 -1 -7
l3=in premier <season>	0 -7 0 0 0 0 -2 0 9 0
l3=in seri the	5 -3 0 0 3 0 -14 0 0 10
l3=in set ,	0 0 0 -2 -2 0 9 0 0 -4
l3=in website <magazine>	0 0 0 0 11 0 -10 0 0 0
l3=of <date> the	-1 -1 -1 0 7 -3 10 -1 0 -10
l3=of Xx the	-8 -19 7 6 1 -6 19 -4 -1 5
l3=of as yen	0 0 0 -8 0 0 8 0 0 0
l3=of issue the	0 0 0 0 8 0 -7 0 0 0
l3=of night the	0 9 0 -1 -2 -2 1 0 1 -5
l3=of week the	0 -6 -2 -2 -6 -4 22 6 -7 -2
l3=on , Xx	0 -12 11 18 -1 1 -8 13 -2 -19
l3=on , later	0 11 0 0 0 0 -3 1 -7 -2
l3=on <clock> at	-1 12 0 -1 -3 -7 -4 0 6 -2
l3=on <event> at	-1 -1 0 -7 0 -3 15 -1 -1 -1
l3=on <event> the	-1 0 0 -1 0 19 -16 0 0 0
l3=on <venue> at	-1 -1 0 8 -3 6 -6 -1 -2 0
l3=on <zone> <clock>	-1 -7 0 0 0 -2 -10 -1 21 0
l3=on Xx :	0 15 -1 6 -1 4 -20 0 -3 1
l3=on Xx at	-2 -5 -2 3 -3 16 -1 -8 1 2
l3=on Xx by	0 0 1 4 -9 0 7 -3 0 2
l3=on Xx from	0 0 -1 -1 0 0 -11 7 0 7
l3=on Xx in	6 4 -3 1 -18 -17 24 5 -17 16
l3=on Xx manga	-8 -1 0 0 13 -1 -1 0 0 -1
l3=on Xx of	-2 6 0 -2 -5 20 -1 2 -15 -1
l3=on Xx on	-2 9 0 -2 3 -9 3 4 0 -7
l3=on Xx the	-2 -1 1 -6 -3 -12 32 5 -1 -12
l3=on Xx to	0 -14 2 8 0 0 -5 -2 13 -2
l3=on air the	10 2 0 0 0 0 -21 0 10 0
l3=on and ,	-9 9 5 -13 -1 7 -4 2 -9 13
l3=on anime the	0 -4 0 11 0 -3 -4 0 0 0
l3=on due is	0 -4 7 -1 1 0 -2 -7 -1 8
l3=on film the	0 0 0 -23 0 13 -4 14 0 0
l3=on held be	0 -6 0 9 -1 5 -3 -1 -2 -1
l3=on issue <date>	0 0 0 0 9 0 -8 0 0 0
l3=on it get	0 10 -1 -4 8 -1 -20 -1 2 6
l3=on open ,	0 8 0 -8 -2 -2 6 0 -1 -1
l3=on open Xx	0 -1 0 8 -1 0 -5 -1 0 0
l3=on open film	0 0 0 9 0 -1 -7 0 0 0
l3=on open to	0 -1 0 16 -1 -3 -10 0 0 0
l3=on out ,	0 -5 8 -1 9 0 -6 -2 -1 -2
l3=on out came	0 -1 -2 10 -8 0 14 -8 2 -7
l3=on out come	0 -2 -2 -4 -1 0 10 1 0 -3
l3=on out is	0 -4 1 -9 -1 0 -4 22 -1 -4
l3=on place tak	1 -3 -1 0 -1 -6 13 0 -1 -2
l3=on plann as	0 0 10 -1 3 -2 -1 -8 -1 0
l3=on premiere will	0 -5 -1 -3 -2 -5 -2 -1 21 -3
l3=on publish be	0 0 0 0 14 0 -12 0 -1 0
l3=on releas was	0 -2 -1 -2 3 0 10 -4 -3 1
l3=on reveal <magazine>	0 0 0 0 13 0 -13 0 0 0
l3=on sale general	0 0 9 -6 0 -4 1 0 0 0
l3=on sale on	0 -1 4 -2 -1 -1 -20 6 -1 17
l3=on shipp which	0 0 9 0 0 0 -6 -2 0 0
l3=on shop in	0 -5 0 0 3 0 -4 9 -1 -1
l3=on start it	0 1 -1 -1 -5 0 -1 0 12 -5
l3=on stor in	0 0 8 0 -2 0 -3 0 0 -3
l3=on up went	0 0 0 -1 12 -2 -4 -1 -2 -1
l3=sale on goe	0 -1 1 0 -7 0 -8 -1 0 16
l3=since <platform> on	-1 0 0 0 0 0 -12 0 13 0
l3=since Xx in	0 4 7 -1 19 -2 -10 -3 0 -13
l3=since it had	0 1 -1 8 -4 -3 -12 -1 2 11
l3=since out ,	0 0 0 -1 -12 0 12 -3 0 6
l3=since out been	0 0 -4 -3 -1 0 -18 19 0 7
l3=since print of	0 0 0 0 -2 0 19 0 0 -17
l3=since runn been	0 -4 0 -3 14 -1 -7 -2 8 -3
l3=since sale on	0 -1 7 -1 -2 0 -9 2 0 2
l3=the on ,	0 0 -1 0 -3 0 -5 -1 11 2
l3=to <date> from	0 7 7 7 4 -4 -16 1 -9 4
l3=year the in	0 13 0 -4 -3 0 0 -2 0 -4
l3=| 0 |	0 5 -1 -2 -2 -6 -31 -3 -1 39
l3=| <clock> |	0 -4 0 -2 -1 0 20 -2 -6 -4
l3=| <date> |	0 -1 6 -4 -2 0 -7 -2 -1 10
l3=| Xx |	-1 -3 12 15 -7 9 -19 -4 1 -3
l@1=!	0 -1 4 -1 15 -1 -11 0 0 -4
l@1=\"	-4 -9 14 25 -16 1 -5 -27 16 7
l@1='	-1 -3 0 -1 -9 0 17 2 -1 -3
l@1=(	-3 -15 13 -4 -1 -8 8 -6 12 5
l@1=)	-4 0 1 34 -12 -12 -3 11 -10 -5
l@1=*	-2 -1 -9 -7 -11 10 7 2 4 8
l@1=,	-15 11 17 -7 -2 15 -35 9 2 5
l@1=-	-1 -7 -3 -5 -3 -3 8 28 -10 -4
l@1=.	-4 -2 -1 6 -9 -5 -20 29 -6 12
l@1=/	0 19 -2 -1 -2 -1 -16 -2 -1 7
l@1=0	-3 -32 -2 -12 0 12 -1 -17 17 37
l@1=:	2 11 -4 4 8 -1 -12 12 -12 -7
l@1=;	2 4 7 -14 -3 13 -6 3 -2 -3
l@1=<#chapter>	0 0 0 9 -1 0 -4 -1 0 -1
l@1=<#episode>	-1 16 -5 4 13 -5 -20 9 -23 11
l@1=<#issue>	-1 -1 -1 -1 17 -1 -3 -1 -1 -9
l@1=<#volume>	-2 -4 9 -3 14 -3 10 -27 -2 8
l@1=<channel>	-2 39 -2 -5 -4 -7 -24 -10 26 -10
l@1=<clock>	5 30 -2 -8 -6 -8 10 -8 -15 4
l@1=<date>	-2 18 32 2 -11 -23 -40 4 -6 25
l@1=<digital>	-1 -1 -12 -1 -3 -1 -3 11 -7 17
l@1=<distributor>	-1 -1 -3 22 -3 -2 -5 -2 -3 -3
l@1=<event>	5 -8 -3 -10 -2 16 9 -2 -3 -2
l@1=<magazine>	-3 -3 -2 -4 38 -5 -36 17 9 -11
l@1=<platform>	-1 -8 3 -4 -7 -7 8 1 21 -6
l@1=<print>	-1 -2 -6 2 -3 -2 5 -1 -5 13
l@1=<publisher>	-5 -6 4 -6 22 -1 -34 -4 -3 32
l@1=<season>	-2 2 -1 -3 2 -2 -9 -5 23 -6
l@1=<venue>	6 -7 -1 5 -6 32 -23 -3 -3 -1
l@1=<weekday>	-1 16 -1 3 0 6 -10 -2 -4 -8
l@1=<zone>	-1 6 0 -1 0 -3 -14 -3 17 -1
l@1=Xx	32 10 6 -11 17 -1 -28 -4 -8 -13
l@1=^	22 -10 5 11 0 -17 -29 2 3 11
l@1=a	0 -7 -3 -6 25 -5 -5 -4 25 -18
l@1=again	9 27 -4 -16 -2 6 -6 -3 -9 -3
l@1=air	8 47 -3 -2 -2 -2 -42 -7 5 -3
l@1=all	-1 -2 -4 3 -3 -3 -10 -4 11 12
l@1=an	0 3 0 0 10 0 -8 -2 -1 -1
l@1=and	-6 11 -11 7 -17 8 36 -4 -17 -7
l@1=anime	7 -6 6 14 -4 -6 -8 -3 3 -3
l@1=announc	-2 -12 -1 -4 -6 -9 33 -3 -5 9
l@1=announcement	0 11 0 -5 -1 -1 2 -5 -1 -2
l@1=appear	-3 -3 -3 -1 -7 -2 3 1 -3 18
l@1=apply	0 0 0 -2 0 0 12 -1 -1 -8
l@1=are	0 7 8 0 -1 -1 -7 0 -2 -3
l@1=arriv	0 2 -3 1 -3 -1 13 -5 -7 2
l@1=arrive	0 0 -2 0 0 -1 -3 -2 0 8
l@1=as	-4 1 -5 -15 15 -13 21 -1 0 1
l@1=at	24 4 6 -19 -3 12 -13 0 -4 -7
l@1=available	0 0 1 -1 -5 0 -3 -2 -1 10
l@1=award	17 0 0 0 -1 0 -14 0 0 -2
l@1=back	-3 -4 14 -2 2 -1 -15 9 -5 5
l@1=be	0 -13 -12 0 5 4 15 1 -7 7
l@1=been	0 -1 -1 -14 2 11 3 -3 1 2
l@1=began	-1 9 -1 -1 -4 1 3 -10 3 2
l@1=begin	-1 13 -1 7 4 1 -14 -5 -1 -4
l@1=beginn	0 -8 -1 -1 17 0 3 0 2 -12
l@1=block	0 13 -1 0 -1 0 -8 -1 -2 0
l@1=born	0 -2 0 -2 -4 -4 15 -1 0 -2
l@1=both	0 6 0 -1 -3 -2 -16 19 2 -3
l@1=box	0 -2 6 -1 13 -1 -14 -3 -1 4
l@1=break	0 -13 0 0 -2 0 36 -1 -17 -1
l@1=broadcast	-1 22 -3 -1 0 -1 0 -2 -7 -7
l@1=but	0 1 0 -4 0 -1 -9 -1 -3 17
l@1=by	-1 -3 2 1 15 0 -10 23 -1 -25
l@1=came	-1 1 15 -5 5 -1 1 -6 1 -8
l@1=cast	0 25 -15 0 -1 -6 -13 13 -2 -1
l@1=chang	-1 23 -6 -3 -2 -1 -3 -2 -1 -4
l@1=channel	0 -11 0 0 -1 0 -3 0 17 0
l@1=chapter	0 -1 0 0 26 -1 -23 -1 0 -1
l@1=cinema	-3 -2 -1 36 -2 -4 -17 -1 -2 -5
l@1=clos	6 14 -1 -2 5 -4 -3 -1 -4 -9
l@1=close	0 -7 -1 -2 0 -9 21 0 -1 -1
l@1=com	-1 2 -2 3 15 -5 -25 7 -4 12
l@1=come	0 3 -5 4 9 -1 -10 0 -2 3
l@1=comic	-1 -4 1 0 -13 -1 17 0 0 0
l@1=confirm	0 0 0 -1 0 0 9 0 -4 -3
l@1=copi	0 0 0 0 -2 0 -8 -1 0 12
l@1=dat	0 9 12 -6 -2 6 -7 -3 -4 -5
l@1=date	-1 3 1 14 -11 -1 -24 -7 26 -1
l@1=day	-2 6 8 -6 0 11 -22 2 12 -8
l@1=debut	-2 1 -1 -6 0 -3 3 -2 1 9
l@1=delay	0 1 0 0 2 -1 -9 -3 -2 12
l@1=died	0 -1 -1 -2 -3 0 16 -4 -1 -3
l@1=disc	0 -2 -7 -1 0 -2 -4 10 -2 9
l@1=down	-1 6 0 2 -9 2 8 -2 -8 2
l@1=drawn	-1 -3 0 -7 10 -1 5 -1 0 -2
l@1=due	-2 -5 26 3 -13 -4 -36 10 -5 24
l@1=early	0 -1 -7 0 4 -1 -2 0 10 -2
l@1=edition	-1 -1 -1 0 -4 0 -20 -1 0 28
l@1=end	-1 5 -4 -6 20 -6 7 -1 -7 -8
l@1=episod	0 13 1 0 0 0 -17 0 5 0
l@1=episode	0 -14 -1 0 0 0 8 0 -1 10
l@1=even	0 30 -2 1 -2 -12 -12 -6 7 -4
l@1=expect	0 -11 -1 -1 7 0 -11 4 18 -4
l@1=film	10 -11 10 26 -8 8 -34 12 -9 -4
l@1=finish	0 12 3 13 -8 0 -3 -6 -8 -3
l@1=first	-2 -3 3 -2 12 -7 -26 2 6 17
l@1=follow	-2 0 18 7 -3 -6 -42 5 6 14
l@1=for	-9 14 -5 -6 11 22 -37 -2 1 10
l@1=from	-4 9 -1 -16 11 4 -18 9 10 -4
l@1=given	6 -2 0 -7 -1 10 -1 -1 -1 -3
l@1=had	0 2 2 -2 6 -1 -10 3 -1 1
l@1=half	0 -4 -2 -1 0 0 -13 0 -1 21
l@1=has	0 -2 -1 7 0 9 -10 -1 0 -1
l@1=have	-1 -13 -6 4 17 9 -11 9 -3 -4
l@1=held	-1 -9 -1 6 -2 6 15 -1 -8 -4
l@1=hiatu	0 -1 0 0 -6 0 10 0 0 -2
l@1=home	0 -1 19 -5 -1 -2 -6 -1 -1 -1
l@1=hour	0 -2 0 -1 0 -2 16 -2 -8 -1
l@1=in	-5 -8 29 -10 -32 4 34 -2 2 -13
l@1=instead	-1 -1 2 0 0 7 -14 -1 12 -4
l@1=is	15 -6 -10 21 -10 -6 11 7 -22 -2
l@1=issu	-3 -1 6 -11 4 0 -8 13 -1 0
l@1=issue	-1 0 0 -1 21 -2 -14 -1 0 -2
l@1=it	-10 0 9 18 9 2 -30 -18 -24 44
l@1=its	0 -4 5 -1 -4 -1 16 6 -6 -11
l@1=join	0 2 2 11 -1 0 -9 -11 8 -2
l@1=land	0 -1 0 8 -2 0 -3 5 0 -7
l@1=last	0 -15 8 -3 3 -6 0 -2 20 -4
l@1=launch	0 -9 -1 -3 1 -1 -18 22 4 5
l@1=letter	0 -2 -2 0 -4 -1 15 -1 -1 -3
l@1=list	-2 10 3 2 -8 -3 -15 -2 -4 19
l@1=live	0 -9 -1 -1 1 -2 -4 0 18 -2
l@1=made	-1 -12 -2 12 -5 -2 13 1 -2 -2
l@1=magazine	0 -1 0 -1 45 -1 -31 -1 0 -10
l@1=manga	12 -4 -2 -2 12 -1 -20 -2 -2 9
l@1=me	0 -2 -1 -12 7 -1 15 -1 -2 -4
l@1=meant	0 14 -2 2 -1 -1 -24 0 -3 17
l@1=meet	-3 -3 -1 -4 -1 -1 16 -1 -1 -1
l@1=member	0 -1 0 -8 0 -2 13 -2 0 0
l@1=month	0 -5 -1 -1 13 6 -11 -4 4 -2
l@1=mov	0 3 -1 5 -8 9 0 -8 -6 7
l@1=movie	0 -1 12 -13 0 -1 6 0 -1 -1
l@1=new	0 9 4 5 -4 -1 -9 1 -3 -1
l@1=night	-1 11 -1 -2 -5 -1 13 -2 1 -12
l@1=not	-1 -2 18 10 -3 -5 -20 -11 -9 23
l@1=now	-1 2 -8 -2 -1 -3 -11 2 -3 26
l@1=of	-13 4 -17 3 13 -5 -7 21 -5 5
l@1=off	3 -2 2 -7 4 10 -8 -2 20 -18
l@1=office	0 0 0 -5 -2 -1 8 0 0 0
l@1=on	-6 14 -3 -21 23 -11 28 -18 -6 0
l@1=one	-4 4 -23 12 22 0 -27 -4 24 -4
l@1=online	0 -12 0 -8 4 -2 9 12 3 -4
l@1=only	-1 -6 -9 13 -3 7 10 -5 6 -11
l@1=open	-2 4 -14 14 -16 44 4 -12 -14 -9
l@1=order	0 -11 1 -1 -7 -1 16 -3 19 -14
l@1=out	0 0 22 -8 -6 -24 -13 14 -9 25
l@1=over	0 2 -1 4 -6 -2 -22 -2 9 18
l@1=page	0 -1 0 6 10 -3 -2 -2 -4 -4
l@1=panel	0 -13 0 -2 0 -6 28 -2 -4 -1
l@1=part	-1 -1 0 -2 1 5 -12 -2 11 1
l@1=performanc	0 0 0 0 0 14 -13 0 0 0
l@1=place	10 -4 -3 6 7 -3 -6 -1 -3 -3
l@1=plann	-1 -11 -8 18 5 -9 -7 1 -8 21
l@1=play	11 -5 0 1 -3 -19 17 -1 0 -2
l@1=premier	-1 22 -3 4 0 -3 -15 -1 -2 -2
l@1=premiere	-2 22 -2 -8 -3 5 -12 -3 11 -7
l@1=print	-1 -2 -7 -3 15 1 24 -2 -5 -19
l@1=promis	-2 9 -6 4 15 5 -15 0 -3 -7
l@1=publish	-1 -5 3 -1 7 -3 12 -5 -3 -4
l@1=ran	0 15 -1 3 -10 -1 2 0 -3 -4
l@1=reader	0 -5 -1 -1 -6 -1 19 -1 -1 -3
l@1=ready	0 8 -4 -1 -2 -2 -11 5 3 4
l@1=record	11 -1 -1 -2 -1 -4 -10 -3 11 -1
l@1=refund	0 0 0 -1 0 -10 16 -3 -1 0
l@1=releas	-1 -14 5 0 6 -3 -5 10 1 2
l@1=release	-1 -1 1 13 -4 -1 -9 7 -6 1
l@1=reschedul	0 -9 -1 0 7 -2 -2 -1 10 -2
l@1=resum	0 2 0 0 9 0 -9 0 -1 0
l@1=return	-1 20 -2 -1 -6 -4 -1 -1 -6 3
l@1=reveal	-1 -5 -1 -2 4 -4 13 -1 -1 -2
l@1=run	-1 4 -7 3 -10 28 9 -7 -7 -12
l@1=runn	0 6 -1 -3 13 -1 -12 -3 5 -4
l@1=said	-1 -3 -1 -8 -1 -2 12 10 -3 -5
l@1=sale	-1 -12 16 -11 0 -16 28 0 -8 5
l@1=say	0 2 -1 -8 -2 -5 -1 15 -1 2
l@1=schedul	0 7 -15 -2 4 6 6 0 -6 0
l@1=screen	-1 4 -1 1 -1 8 -4 -1 -6 -1
l@1=second	-1 3 3 -13 7 5 -2 -1 -1 1
l@1=seen	-2 16 -7 5 -1 16 -12 -5 -6 -3
l@1=separately	0 0 -10 -4 0 -1 -10 27 -1 0
l@1=seri	3 -1 9 -6 9 -3 -1 -2 -11 3
l@1=service	-1 -9 -3 -1 -3 0 19 0 1 -3
l@1=set	5 6 21 -10 -8 0 17 -10 -4 -16
l@1=shelv	-1 -1 0 0 -2 0 -5 -2 0 10
l@1=ship	-1 -2 3 -3 0 -2 -17 24 -2 -2
l@1=shipp	0 -3 0 -1 -3 -1 -8 9 -2 8
l@1=shop	-1 -9 -4 -2 -9 -2 11 5 -3 15
l@1=show	-1 1 -4 -9 -1 19 2 -3 1 -5
l@1=shown	0 0 -1 1 -3 -4 13 -5 3 -3
l@1=sign	0 -1 0 0 -1 -2 19 -1 -6 -8
l@1=since	0 1 -1 9 6 0 -11 -2 2 -3
l@1=site	0 -4 -1 0 7 -1 -8 10 -1 -2
l@1=slat	8 2 10 -6 -2 -4 -15 -1 2 7
l@1=slot	0 13 0 -1 1 -4 -4 -1 -2 -1
l@1=sold	0 -1 2 -1 9 -1 -17 1 -2 9
l@1=sometime	0 5 -1 0 22 0 -2 -1 -3 -19
l@1=stag	0 -2 -4 -1 -1 16 -7 0 0 -1
l@1=stage	0 -1 0 0 -1 8 -4 0 -1 0
l@1=start	-2 2 0 -12 -22 -7 18 7 12 4
l@1=stopp	0 -6 0 -1 -1 -4 11 0 -1 3
l@1=stor	0 -2 6 -4 2 -1 12 -5 -3 -6
l@1=stream	-1 2 -3 -1 -1 -2 -7 -4 18 -2
l@1=talk	0 -3 0 -3 0 -3 12 0 -1 -1
l@1=television	-1 21 -1 -9 -2 -3 -1 -1 -2 -1
l@1=th	4 4 -1 -6 -4 9 -9 10 -1 -5
l@1=that	-2 -6 -8 -1 15 -6 19 6 -11 -7
l@1=the	-5 14 16 -9 -18 -17 20 4 6 -11
l@1=theater	0 -5 -1 25 -1 -3 -10 -2 -1 -1
l@1=theatr	0 0 0 11 0 -1 -6 0 -2 -2
l@1=then	0 -1 1 4 8 -2 -6 6 -4 -5
l@1=there	-1 6 -1 7 15 4 -28 -3 -6 5
l@1=they	0 18 13 3 -8 -2 -16 -3 -1 -3
l@1=thi	0 2 -1 -5 -1 -1 8 -1 -1 -2
l@1=time	-1 0 -1 5 13 0 -17 -3 2 2
l@1=to	6 18 -3 9 -14 -3 -16 0 -1 4
l@1=together	0 0 -1 0 -1 -1 0 11 0 -8
l@1=told	0 -6 -1 6 -1 -1 -15 -2 1 19
l@1=took	0 2 0 -1 -7 -1 8 -1 -2 1
l@1=turn	0 20 0 -1 -9 -1 -1 -1 -3 -2
l@1=up	-1 0 -7 -6 9 2 11 -6 13 -16
l@1=us	-1 9 -11 -7 -4 7 0 4 -2 4
l@1=used	0 -3 -3 -2 -2 0 12 0 0 -2
l@1=version	-1 16 -1 -7 -1 -1 -13 -2 15 -4
l@1=volum	0 0 -3 0 -3 0 -7 0 0 15
l@1=volume	0 0 0 -1 -1 0 -19 -4 -1 27
l@1=wait	0 10 9 8 -7 -2 -18 -5 -1 7
l@1=was	-7 -8 4 4 -4 22 -2 -7 -4 1
l@1=watch	0 -14 -2 0 -1 5 -12 -1 26 -1
l@1=week	-3 19 -4 -11 -17 -1 -2 4 -1 16
l@1=went	0 -6 -1 -1 -2 -1 -14 15 8 2
l@1=which	0 5 7 1 -1 -1 -15 3 -1 1
l@1=whole	0 0 0 1 -1 -1 15 0 0 -13
l@1=will	0 12 5 1 1 0 -10 -1 -3 -5
l@1=with	-2 -8 15 9 14 -1 -24 -3 1 0
l@1=work	14 -7 -4 -3 -4 9 -16 -1 13 -1
l@1=wrote	0 -3 0 -6 0 0 12 0 -1 -1
l@1=year	-2 -7 -1 -5 -2 2 14 8 7 -14
l@1=you	0 -11 0 -3 -1 0 8 -1 -1 10
l@2=\"	-4 -48 16 7 14 -10 36 -4 20 -27
l@2='	0 -5 0 0 -1 -2 13 -1 -2 -2
l@2=(	-12 10 11 7 23 -11 -31 -5 -7 13
l@2=)	1 -3 -8 -1 0 1 47 -14 -8 -15
l@2=*	-2 18 -12 -14 4 -7 -39 0 25 26
l@2=,	-4 0 12 9 23 17 -11 -30 -17 0
l@2=-	-3 -1 -9 -7 -6 -10 33 11 -2 -7
l@2=.	-1 -13 -3 18 23 2 -38 30 0 -19
l@2=/	0 -2 16 -7 -1 -3 -8 -3 -7 15
l@2=0	1 31 -29 24 -30 5 -21 -1 8 10
l@2=:	2 -7 18 1 -16 6 -19 36 -2 -19
l@2=;	-1 5 -8 2 -9 7 -1 -3 -15 22
l@2=<#>	-1 7 -8 -3 4 2 -22 9 1 10
l@2=<#episode>	-3 12 7 3 -4 -6 7 -2 -7 -8
l@2=<#volume>	0 -2 -3 -1 -3 -1 -21 9 -2 24
l@2=<channel>	-1 8 -2 -2 -2 -1 -4 1 -6 9
l@2=<clock>	-2 4 -1 0 1 5 -28 -7 17 11
l@2=<date>	-3 17 10 4 -3 21 -12 -10 -29 3
l@2=<digital>	0 0 0 -5 -2 0 -8 0 8 8
l@2=<distributor>	4 -4 1 2 -1 1 -9 3 -1 4
l@2=<event>	-1 -2 5 -9 -2 6 8 -1 -3 -1
l@2=<magazine>	-3 9 -1 -2 19 -1 -6 5 -2 -17
l@2=<platform>	-2 11 -4 -1 -1 -1 13 10 -22 -3
l@2=<print>	0 0 9 -3 -1 0 -8 -4 0 8
l@2=<publisher>	1 -2 13 -1 -16 -1 5 -4 -1 6
l@2=<season>	0 6 -3 -3 -2 -2 -15 -3 23 -2
l@2=<weekday>	-1 4 -3 -2 -3 -3 8 -2 -4 6
l@2=Xx	12 10 7 -11 20 6 -22 -8 -17 3
l@2=^	5 11 13 2 -2 23 -22 -18 -4 -8
l@2=a	8 21 -1 -26 14 19 14 -24 -15 -10
l@2=after	0 2 1 9 -1 -7 -4 -1 -1 2
l@2=all	0 -6 0 -1 -4 3 -1 0 -3 12
l@2=an	-12 -5 6 -3 0 -4 21 -2 3 -5
l@2=and	11 -10 3 0 -16 -11 -5 20 21 -13
l@2=anime	3 46 -3 -7 -9 -7 0 -4 -31 12
l@2=announc	0 4 6 0 13 -1 -15 -2 -2 -2
l@2=appear	0 -1 -3 -1 10 0 -2 -2 -4 3
l@2=are	0 -4 14 -5 -4 -8 3 -6 -1 11
l@2=as	-1 -5 -4 3 4 -3 -12 5 4 9
l@2=ask	0 -8 -1 -3 -1 -1 17 0 -1 -2
l@2=at	-1 13 -2 -3 -11 -5 33 -20 -4 -1
l@2=author	0 -2 0 -1 6 -1 10 -1 -1 -10
l@2=available	0 0 -7 -7 12 0 0 12 -1 -8
l@2=be	-3 6 4 6 -2 9 -14 7 4 -17
l@2=been	-2 -15 -21 8 21 6 -20 14 -9 19
l@2=before	-2 -1 0 4 4 -1 10 -1 1 -14
l@2=began	-3 -8 0 -1 -7 -1 1 -1 -1 21
l@2=begin	0 -4 0 -4 -3 0 10 -1 -2 4
l@2=best	-1 -4 0 0 -1 -1 13 0 0 -6
l@2=book	0 -2 -13 -3 -2 -1 27 0 -1 -7
l@2=box	0 -1 1 -6 0 -3 15 -3 -1 0
l@2=broadcast	0 16 0 -1 0 0 -9 -2 -3 0
l@2=by	3 0 12 -3 -8 -8 -18 -1 1 21
l@2=came	6 -1 -7 19 9 -2 -2 -8 -1 -13
l@2=can	0 -10 -5 -1 -2 -1 -13 13 11 6
l@2=chapter	0 -2 0 -1 -4 -1 15 -1 -1 -3
l@2=com	0 13 -2 -2 -3 6 -3 -2 -7 0
l@2=come	0 -1 -8 -7 -4 1 -3 0 24 -1
l@2=comic	0 -8 0 0 10 0 -2 0 -1 1
l@2=company	0 -3 0 -5 0 0 12 0 -3 -1
l@2=copi	0 0 0 0 -2 0 9 0 -1 -5
l@2=dat	0 -2 0 2 11 0 -13 0 4 0
l@2=day	0 0 -3 -4 -3 2 -2 2 9 -1
l@2=debut	0 -5 -1 -1 -12 0 10 12 0 -2
l@2=disc	0 -3 -4 -2 -1 -1 14 -5 5 -3
l@2=earlier	0 16 -1 0 0 -2 -14 -1 -2 4
l@2=early	0 -13 2 8 0 6 -10 0 7 0
l@2=edition	0 -3 -1 -4 -12 0 -7 8 -1 20
l@2=end	0 -5 -1 9 1 -2 8 -6 -1 -3
l@2=episode	0 15 -1 -1 -1 -1 -9 0 -1 0
l@2=expect	0 8 -8 -1 0 -1 -7 0 -3 13
l@2=film	4 -9 -14 28 -2 -7 1 -2 -9 10
l@2=final	-1 -5 -1 0 3 -7 17 0 7 -13
l@2=first	10 1 4 -6 -13 11 13 -8 -5 -9
l@2=five	0 -13 0 -1 -1 -2 -3 11 8 2
l@2=for	2 3 15 -14 -4 3 13 5 0 -22
l@2=four	0 -1 0 1 -1 -3 -10 0 0 15
l@2=free	0 -5 0 -1 -10 0 20 -2 -1 -2
l@2=from	-2 5 18 -7 -12 -8 5 11 -23 13
l@2=general	0 -2 8 5 -1 -13 11 -4 -2 -3
l@2=get	0 5 -1 -9 9 -2 -17 -4 -6 25
l@2=goe	0 3 -1 -2 -10 -4 -11 -1 8 18
l@2=had	-2 -5 -1 16 0 -12 -4 -7 -3 18
l@2=hand	-1 -6 -1 -1 -1 -1 11 -2 0 2
l@2=has	1 -3 9 24 0 -5 -29 0 6 -3
l@2=have	-2 -6 0 1 -7 11 -6 4 8 -3
l@2=her	2 -3 -1 -5 10 -1 -10 -1 14 -6
l@2=his	-2 -6 -1 -1 5 -3 -11 -2 -3 23
l@2=hit	0 -1 0 -2 8 0 -2 -3 4 -5
l@2=i	0 5 0 0 -1 -1 11 -1 -8 -5
l@2=in	-13 -5 -4 2 43 9 -3 9 -8 -29
l@2=into	0 -2 1 -1 19 -9 -12 -3 -2 8
l@2=is	-14 -10 10 -30 -9 -1 39 -6 11 10
l@2=isn't	0 3 11 -1 0 0 -11 -2 -1 2
l@2=it	-4 29 1 -18 2 24 -40 2 22 -19
l@2=its	8 17 -3 32 -1 -3 -46 -9 11 -7
l@2=last	-1 -27 -7 -3 17 6 11 8 -9 7
l@2=later	-1 9 -1 0 -1 12 -10 1 -7 -2
l@2=launch	0 1 -2 -1 -3 9 1 -2 -1 -1
l@2=left	0 -3 -1 -7 0 -1 13 -1 -1 2
l@2=long	0 10 2 -2 -1 -2 -2 -1 -4 -1
l@2=made	17 -9 0 -1 -2 0 -3 0 0 0
l@2=manga	6 15 10 -6 -6 -4 -14 -3 -2 4
l@2=month	0 -1 0 -1 -3 0 10 5 0 -10
l@2=more	0 -5 -2 3 -1 -3 -6 -1 1 15
l@2=new	-1 4 3 0 7 2 -24 8 -9 9
l@2=next	0 -11 -1 3 13 -1 -13 -1 10 -1
l@2=no	-1 10 -4 -2 -5 -2 11 -2 3 -7
l@2=not	5 -7 -1 0 -1 -3 11 -1 -3 -1
l@2=novel	1 0 0 -1 -1 0 -5 0 -2 9
l@2=now	-1 -6 -8 -3 5 -7 5 8 11 -5
l@2=of	-10 10 -19 32 -8 30 40 -9 -2 -65
l@2=off	0 -7 -1 1 3 -1 14 12 -18 -2
l@2=on	4 -49 4 18 4 -23 -15 22 31 3
l@2=once	-1 1 -3 9 -2 17 -27 8 4 -5
l@2=one	-1 22 18 -8 33 -6 -22 -7 -11 -18
l@2=only	0 4 -1 1 -1 -1 -12 -1 -3 15
l@2=open	-1 -3 -1 -9 17 -14 16 -3 -3 1
l@2=original	0 -8 0 2 0 5 -7 0 9 0
l@2=out	-3 0 -3 7 -8 -3 1 -10 1 17
l@2=own	-1 -10 -5 -3 -1 -1 4 -1 17 0
l@2=part	0 8 -1 12 -1 -2 -10 -2 -2 -3
l@2=play	-1 3 -1 4 -1 11 -11 2 -2 -4
l@2=premiere	-2 -25 -1 12 -2 0 -6 -2 27 -1
l@2=pres	0 -1 -1 -6 0 -1 11 0 0 -2
l@2=print	11 -4 -12 -7 15 -2 -8 -6 -1 14
l@2=publish	0 -1 8 -4 10 -1 -7 3 -1 -8
l@2=put	0 -3 2 -2 -7 2 -5 12 6 -4
l@2=reach	0 -1 0 -4 -8 -1 5 -2 -1 13
l@2=read	0 -1 -5 -1 0 -1 6 -2 13 -8
l@2=run	0 -1 -1 -1 -4 3 12 -1 -6 -3
l@2=s	0 0 -3 4 14 0 -12 0 0 -3
l@2=sale	0 0 -7 0 -1 0 -9 13 -1 5
l@2=same	-1 -1 0 0 13 -2 -3 -2 -3 -1
l@2=say	-1 23 -2 -10 11 -3 -11 -8 2 -1
l@2=second	-2 9 0 6 -5 2 1 -9 -5 3
l@2=see	0 -7 -1 13 -1 -1 5 0 -2 -4
l@2=seri	-1 7 1 -3 -4 -2 -26 -1 15 13
l@2=set	0 -5 -4 -3 -1 12 5 -1 -1 -1
l@2=she	0 -1 0 -1 -1 0 9 -3 0 -1
l@2=shop	0 -2 17 -1 -3 0 -8 -1 -1 -2
l@2=show	-1 0 -4 8 -3 2 -11 -2 14 -2
l@2=shown	0 0 -1 -5 -1 12 3 -2 -2 -3
l@2=sign	0 0 0 -1 -3 -1 -10 0 19 -3
l@2=since	0 1 0 8 -8 0 -10 -1 -1 11
l@2=single	0 -2 1 11 -3 -2 -3 -7 -2 8
l@2=site	1 -3 0 0 12 -1 -7 -1 -1 0
l@2=six	0 -1 0 -1 0 -4 9 0 -1 -2
l@2=sold	0 -2 -4 -1 -2 -6 14 11 -1 -7
l@2=some	0 4 -1 -4 -1 -1 -11 10 0 4
l@2=staff	0 -2 -1 0 -1 -2 11 -1 -2 -1
l@2=start	0 -1 -1 2 17 -1 -15 -1 2 -1
l@2=still	0 -8 -1 -5 0 -1 9 7 3 -3
l@2=story	6 -1 0 -2 -5 -1 12 -1 -1 -5
l@2=stream	0 -1 -2 0 0 -2 8 0 -2 -1
l@2=summer	-1 9 -2 -2 -1 -3 -21 9 0 11
l@2=tak	1 -5 -3 -2 -2 -7 13 -1 8 -3
l@2=take	9 -1 0 6 -1 9 -20 0 -1 0
l@2=television	0 22 -1 -6 -1 -1 -4 0 -7 -2
l@2=ten	0 -2 -4 -2 -8 -1 -6 5 11 9
l@2=that	-3 -20 6 12 -14 29 17 -13 1 -17
l@2=the	15 21 5 16 3 31 -5 -25 -34 -27
l@2=their	11 -1 0 0 0 -5 -4 -1 -7 7
l@2=them	-1 -7 -1 -2 -5 -3 7 -1 -8 20
l@2=they	-1 -8 -1 4 -5 -5 21 -1 -1 -2
l@2=thi	11 -8 -1 3 -1 -2 11 7 -2 -18
l@2=third	0 11 -2 -2 7 -1 -2 -1 -5 -4
l@2=three	0 -1 4 -2 -3 -2 -9 3 8 3
l@2=ticket	0 0 -1 -1 0 14 -10 0 0 0
l@2=time	2 -2 0 -2 -7 11 -3 3 1 -3
l@2=to	-7 3 21 -2 29 -22 -32 -33 26 16
l@2=told	0 -5 -3 -4 -3 -1 33 -2 -2 -13
l@2=took	-6 -5 -2 -1 2 -5 22 -1 -1 -3
l@2=turn	0 -7 1 -1 -3 -5 34 -2 -3 -14
l@2=tv	11 16 -2 -6 -1 -2 -10 -1 2 -5
l@2=two	-1 0 3 4 11 2 -10 -1 -4 -4
l@2=under	0 -1 -1 0 -2 -5 -1 -2 -1 14
l@2=us	0 -3 23 -2 9 -1 -17 -3 -1 -6
l@2=was	-10 15 4 -6 -3 -16 15 -26 6 21
l@2=we	-1 -8 -1 -2 -6 -2 3 8 -5 14
l@2=web	-1 0 -1 0 -8 -1 7 -1 15 -11
l@2=week	-2 6 -1 -1 -1 6 -24 15 -1 2
l@2=were	-1 -9 -1 -1 -2 1 12 -2 -3 6
l@2=which	-2 13 0 -10 -1 -3 24 7 -20 -9
l@2=who	-3 -2 -2 -1 -1 0 12 1 -1 -2
l@2=will	-2 12 -8 -6 1 11 -14 3 9 -7
l@2=with	-1 12 4 5 -7 -8 14 -7 0 -11
l@2=work	0 -2 0 0 -1 -1 8 -1 0 -1
l@2=year	11 2 -2 1 -10 -2 4 5 -2 -7
l@2=yen	0 0 0 -8 0 0 9 0 0 0
l@2=you	0 9 -2 -1 0 0 -13 -1 -1 10
l@2=|	-2 -20 8 24 -14 21 -49 -13 9 36
l@2=•	0 1 -1 -3 -2 -5 -6 -1 7 11
lang	-14 6 -2 14 -10 -38 8 2 -1 34
lay=aside	-5 -10 18 -8 5 -6 14 -17 18 -8
lay=heading	-7 -15 5 24 -6 -17 -13 22 -30 38
lay=headline	-9 9 -29 -9 14 -4 102 -17 0 -56
lay=row	-8 1 -9 -1 -5 12 -4 -1 1 13
lay=text	8 16 1 -10 -22 8 -21 11 7 3
lc=!	9 11 2 -4 10 -3 4 -14 -6 -9
lc=\"	-7 18 7 -5 -5 4 -20 5 18 -15
lc=#	0 -4 -1 -10 -1 -1 26 -1 0 -9
lc=&	0 -10 13 -13 -3 -1 13 -3 -1 6
lc='	-2 -1 7 10 8 -9 2 -6 12 -19
lc=(	-5 7 -10 -1 -26 -3 48 -31 25 -4
lc=)	3 -3 42 5 -23 -20 5 14 -29 6
lc=*	-1 24 -12 5 -4 10 -18 -13 -2 12
lc=-	3 4 0 17 -8 2 -9 5 -2 -11
lc=/	-1 6 34 -9 -6 -2 -27 -4 7 2
lc=0	-1 -9 1 -5 13 -13 41 -3 -10 -15
lc=<#>	-1 -8 27 -17 21 -1 -2 -20 1 0
lc=<#episode>	-3 14 1 5 4 17 -41 -11 27 -14
lc=<#issue>	-1 -2 -2 -3 21 -1 -24 -3 -1 16
lc=<#volume>	-3 -21 20 -7 -25 -4 -21 23 -13 51
lc=<channel>	-1 31 1 -9 -7 -14 -2 13 2 -14
lc=<clock>	2 21 -10 -10 -6 -11 -3 7 -6 16
lc=<date>	-9 6 7 -3 16 6 7 -25 -11 7
lc=<digital>	-2 -3 -7 -5 0 -1 -5 -1 13 13
lc=<distributor>	2 -14 5 11 -5 -4 15 10 -12 -7
lc=<event>	4 -1 5 -3 -7 12 -3 -5 1 -4
lc=<magazine>	-8 -9 -2 -7 41 -3 0 4 7 -23
lc=<platform>	-5 -31 0 -15 -7 8 36 9 16 -11
lc=<print>	1 -5 2 0 -1 -3 8 2 -5 2
lc=<publisher>	11 -1 21 -11 -7 -12 6 -14 -2 8
lc=<season>	-1 6 -7 -7 9 -7 18 -8 9 -13
lc=<venue>	5 -10 -2 14 -8 18 -8 -3 -3 -3
lc=<weekday>	8 20 -8 -7 5 1 -17 -16 -2 16
lc=<zone>	4 -3 -1 -2 0 -4 14 -4 0 -4
lc=?	-1 14 -4 9 -4 -5 2 -5 0 -8
lc=Xx	20 -6 6 -6 9 -33 -29 27 10 1
lc=[	-1 3 -1 -3 -2 -2 4 -8 3 6
lc=]	0 4 -1 -3 -1 4 13 -7 0 -10
lc=a	-13 -27 19 0 10 -12 12 31 -10 -10
lc=about	-1 -11 4 -3 12 11 21 -3 -1 -29
lc=accept	-2 0 0 0 -3 -2 9 0 0 -1
lc=account	-1 9 0 -2 -3 -1 3 -1 -1 -2
lc=actres	0 -2 0 0 -1 -2 9 -3 -1 -1
lc=adapt	-2 1 0 -4 2 -2 -12 -2 0 20
lc=adaptation	-2 1 -1 0 12 -5 -5 5 2 -6
lc=add	5 -17 -5 -4 19 8 -10 -3 20 -13
lc=additional	0 9 0 0 -6 -1 1 0 -1 -2
lc=advance	0 -2 -2 9 0 7 -8 -2 0 -1
lc=after	-4 -7 -16 1 1 -5 31 5 -13 7
lc=again	7 13 -5 -7 5 15 -18 -3 -11 3
lc=ago	0 26 -6 -9 -2 -4 5 -3 -8 1
lc=air	6 41 -7 -2 -5 -5 -13 -11 2 -6
lc=album	-1 -1 -1 -1 -1 -2 -12 7 -1 12
lc=all	-4 2 -7 8 -14 2 -26 -10 26 23
lc=along	0 -7 -1 0 0 -1 -8 -1 6 13
lc=already	7 -3 -1 3 -8 -3 -6 -1 -2 14
lc=also	-2 -11 5 -9 0 3 4 -3 -2 16
lc=among	7 7 -2 -1 -8 -2 10 -1 -3 -9
lc=an	-10 -22 6 -21 -14 8 62 12 -17 -5
lc=and	6 -11 -3 7 -2 -4 9 -9 11 -4
lc=animat	0 8 -1 -2 -1 -1 0 -1 -1 -2
lc=animation	0 -7 -1 1 -1 0 9 0 2 -2
lc=animator	-2 -1 0 2 -6 -2 12 -1 -2 -1
lc=anime	19 1 3 -8 -16 -21 28 -6 16 -17
lc=anniversary	0 14 7 -4 10 -4 -23 4 -1 -2
lc=announc	5 17 -1 -12 0 -16 16 -5 -4 2
lc=announcement	9 -6 0 -4 -1 -2 13 -7 -1 -1
lc=annual	11 0 0 0 0 0 8 -1 -5 -14
lc=answer	-2 20 0 -4 6 5 -13 -4 -1 -7
lc=anyone	0 -2 -2 -3 -1 0 0 0 -1 9
lc=app	-1 -2 0 -2 -21 -3 16 29 -10 -5
lc=appear	-4 -7 -12 -5 21 5 12 -4 -9 3
lc=apply	0 0 1 -2 0 -7 30 -5 -1 -14
lc=archive	0 -1 0 0 0 -4 20 0 -13 -1
lc=are	-6 -2 21 -14 -5 -7 17 -14 17 -7
lc=around	0 -2 -3 -1 15 -1 4 -1 -2 -10
lc=arriv	-1 16 -4 8 -4 -1 -18 -6 1 7
lc=arrive	0 -2 -3 -1 0 -1 8 -6 -1 5
lc=art	0 0 4 -5 -9 -1 5 0 0 7
lc=artist	5 -5 -1 -1 21 -2 -26 -2 -2 12
lc=as	-19 8 -1 -9 -15 -10 14 23 12 -2
lc=ask	-1 -7 -2 -10 -2 19 18 -2 -3 -11
lc=at	23 -1 10 -15 -8 8 -12 -16 16 -5
lc=audio	0 -1 -1 0 -1 0 -5 13 -2 -3
lc=audiobook	0 -1 0 0 0 0 0 16 0 -13
lc=author	-2 -6 -1 -8 -1 -4 13 -2 -2 13
lc=available	0 -4 0 -6 10 -1 -18 9 15 -4
lc=award	16 0 0 -1 -7 0 3 -2 -6 -3
lc=away	0 -2 -4 -1 -6 -3 7 14 0 -5
lc=back	3 1 4 8 26 3 -33 0 -12 0
lc=band	0 0 0 0 0 11 -5 -1 0 -4
lc=bas	4 -6 -2 9 19 0 -22 0 -3 1
lc=be	-12 -17 13 -19 -9 13 13 16 19 -18
lc=became	-1 0 -1 0 11 0 -21 -1 0 13
lc=because	0 -3 -1 -1 1 -1 11 -1 3 -7
lc=becom	0 -11 8 4 0 0 -5 -1 6 0
lc=been	-6 -11 7 -29 7 9 23 9 -3 -6
lc=before	-2 -8 0 -1 2 5 -13 20 -3 0
lc=began	-4 11 -8 -11 17 -2 -20 -7 11 13
lc=begin	-2 11 -9 16 -3 -18 5 0 3 -4
lc=beginn	5 -9 -2 -2 15 5 -12 -2 -2 3
lc=behind	-3 -2 0 0 -4 0 10 4 -1 -3
lc=being	0 -1 3 -9 -1 -2 -4 9 -2 5
lc=best	17 -16 -1 -9 3 -1 9 -2 -1 1
lc=between	-2 12 -15 -10 17 -16 20 -2 -8 3
lc=billion	0 -2 0 17 0 0 -8 -2 -2 -1
lc=block	-1 14 -1 -1 -2 -3 -7 -3 5 -1
lc=book	-3 -10 -9 -9 -12 0 25 -7 -4 27
lc=bookshop	0 -1 -2 -1 -1 -1 -7 -2 -1 16
lc=bookstor	0 -10 -1 -1 -1 -1 -1 -1 0 16
lc=booth	0 -1 0 -1 -1 -3 22 -1 0 -16
lc=born	2 -6 -2 -8 -18 -8 52 -5 -2 -5
lc=both	-1 3 -2 -2 11 -5 -26 -3 3 21
lc=bought	-1 12 -2 -7 -3 2 8 -4 -4 0
lc=bow	0 -10 -1 6 2 12 -5 -1 -1 -1
lc=box	-2 -8 0 -5 11 -2 -3 7 -5 6
lc=break	0 -13 -1 0 5 0 29 -1 -1 -18
lc=bring	-1 4 -2 6 -3 -2 -1 1 -12 10
lc=broadcast	-1 33 -7 -3 -3 -3 -2 14 -15 -14
lc=brought	1 0 -4 0 -5 -1 -6 -3 0 19
lc=build	-1 -2 0 -5 -4 -2 17 -1 0 -1
lc=bundl	0 -3 12 0 -2 0 -2 3 5 -12
lc=busines	0 -1 0 -2 -3 0 9 -1 0 -1
lc=but	-1 -4 1 -12 -18 8 16 3 1 8
lc=buy	0 -2 15 -9 -2 -1 2 1 -2 -2
lc=buyer	0 -1 0 -4 -1 -2 10 -1 0 0
lc=by	4 -16 1 -28 -22 -22 40 42 11 -11
lc=calendar	0 10 0 -5 -1 -1 12 -1 0 -12
lc=call	0 8 -1 -10 2 0 9 -5 7 -8
lc=came	-3 -3 0 21 4 -18 3 -8 21 -18
lc=can	-1 -21 2 0 23 -2 -2 -11 16 -4
lc=cancell	0 2 6 0 -4 10 -17 -1 -1 5
lc=carri	2 0 -2 -4 1 -3 -8 -2 4 13
lc=carry	0 0 -2 -2 0 -2 -7 -1 15 -1
lc=cast	7 16 -12 -6 -4 11 -19 12 1 -5
lc=cat	0 -1 0 0 19 0 -14 -1 -1 -2
lc=category	15 0 0 0 -2 0 -9 0 0 -3
lc=cel	0 -1 -3 -9 0 0 14 -1 0 0
lc=celebrat	0 -3 0 -6 -1 -1 -2 0 -1 15
lc=ceremony	20 -1 0 -1 -2 -5 -6 -1 -1 -3
lc=chang	-1 22 -1 -1 -2 -3 -1 -2 -2 -9
lc=channel	-1 -13 -1 -3 -1 -1 13 -1 9 -1
lc=chapter	-1 -5 -1 -2 20 -4 -1 -5 -3 3
lc=cinema	-3 -3 -5 45 -5 -8 -4 -3 -6 -8
lc=city	-1 -1 0 -1 -9 -1 15 0 0 -1
lc=clos	5 15 -5 -7 19 -27 11 -7 0 -4
lc=close	0 -8 -1 -3 -3 -10 34 -4 -2 -4
lc=club	0 0 0 -8 -1 0 10 0 0 -1
lc=collect	-1 -1 0 -1 -5 -2 -16 0 0 26
lc=collection	0 -5 5 0 -7 0 -15 7 -2 18
lc=collector	0 -4 22 -3 -4 0 10 -4 -3 -13
lc=com	-2 -3 5 -6 -2 2 -17 3 -8 29
lc=come	-2 -14 -5 -11 13 -2 -5 -7 24 9
lc=comedy	-1 7 -1 -1 1 0 -5 -3 -7 10
lc=comic	-6 -14 -1 -2 4 -3 -11 -3 19 19
lc=committee	14 1 -1 -2 -1 -9 4 -2 -1 -3
lc=company	-1 -9 -4 0 -3 12 3 -2 4 2
lc=compilation	0 -5 0 11 0 -5 -3 -1 4 0
lc=complet	-2 -5 0 -5 -1 4 10 0 0 -1
lc=complete	0 -4 5 -1 4 0 13 0 -16 -1
lc=concert	-1 -2 8 -2 -1 16 -23 3 3 -2
lc=conclud	0 4 0 0 8 0 -13 0 -1 2
lc=confirm	0 11 -1 -2 -1 0 7 -2 -12 0
lc=continu	0 2 0 -1 9 -2 -3 0 -2 -3
lc=copi	1 -2 8 -3 -12 -2 19 8 -2 -17
lc=cover	0 -8 2 -1 -2 -1 16 -3 -1 -2
lc=cut	0 -7 -1 -5 0 -5 20 0 0 -1
lc=dat	-1 0 3 0 -2 -6 27 -6 1 -16
lc=date	-2 -9 4 -1 -8 -9 15 -4 -8 22
lc=day	-2 -10 9 -15 4 15 19 -8 -10 -1
lc=debut	-4 -11 2 -8 18 -6 -8 9 11 -3
lc=did	-5 -5 -7 -7 -6 24 4 -6 -5 13
lc=died	0 -1 -1 -2 -4 0 17 -4 -1 -3
lc=director	-2 -4 -1 6 -2 -3 -7 -4 -2 20
lc=disc	-1 -6 28 -5 -5 -5 -16 12 2 -4
lc=do	0 6 -1 -2 -2 11 4 -1 -3 -12
lc=don't	0 -2 -1 -3 -2 -1 -1 -3 -1 14
lc=done	-1 -2 -3 -5 -2 9 8 -1 -1 -3
lc=door	-1 -3 -1 -6 -5 3 16 0 -3 -1
lc=down	-2 4 -1 -2 -3 3 8 6 -12 -2
lc=drama	-1 4 -2 5 9 -2 -9 27 -12 -19
lc=drawing	0 0 0 -1 -2 -1 14 -3 -1 -5
lc=drawn	-1 5 -1 -8 14 -2 14 -1 -4 -15
lc=drew	-3 -3 -1 -5 20 -1 -10 -1 -1 4
lc=dropp	-1 3 11 -1 -6 0 -7 -2 9 -5
lc=dub	-1 -6 0 -4 -1 -1 16 -3 0 -2
lc=dubb	0 -3 -1 22 0 -2 -8 -2 -6 0
lc=due	-3 -14 17 -1 3 -8 -16 9 -5 18
lc=dur	-1 -12 -1 -2 -2 11 17 5 -1 -15
lc=each	-1 -1 -3 6 -7 7 10 -14 -6 10
lc=earlier	-1 16 -4 1 5 -6 -14 -2 -1 6
lc=early	0 -5 -8 8 4 11 -16 0 9 -3
lc=earn	6 -1 0 8 -3 -1 -5 0 0 -3
lc=edition	-3 -14 15 -21 -22 -6 -28 14 -5 70
lc=eight	0 7 -1 -1 9 10 -9 -1 -8 -6
lc=eleven	0 -2 7 -8 8 -7 -8 -2 2 9
lc=else	0 -5 -1 -3 -1 -3 -2 -2 6 11
lc=end	-4 -4 -12 -10 46 -10 21 -7 -3 -16
lc=enter	-3 -5 -1 -1 1 5 19 0 0 -14
lc=entri	-3 -1 0 -3 -4 -2 17 0 -1 -1
lc=episod	-1 -10 -1 -2 -1 -1 7 -3 14 -1
lc=establish	-3 -3 0 -2 -1 0 9 0 0 0
lc=even	-2 28 -3 -11 3 3 -14 -2 5 -10
lc=evening	0 -14 0 0 -1 2 -1 19 -2 -2
lc=event	-2 15 -2 7 -3 5 -10 -6 -8 6
lc=every	-4 -12 -1 -3 -2 -4 19 -3 17 -7
lc=everyth	0 3 -1 -1 0 0 18 -1 -11 -9
lc=exhibition	0 -3 -1 -14 -1 -9 41 -2 -1 -10
lc=exist	1 0 0 0 -12 -1 7 -1 0 6
lc=expect	-1 -9 2 -2 1 -4 -12 -2 14 14
lc=fall	0 5 5 -3 -2 2 -13 -1 8 -1
lc=fan	-3 -6 -10 17 -7 17 -29 20 7 -5
lc=fantasy	0 0 0 8 6 0 -8 -1 0 -3
lc=far	0 -5 0 0 -3 0 9 -1 -1 3
lc=farewell	0 -1 0 -2 -3 -2 14 -1 -1 -5
lc=feature	-1 -2 -1 11 -1 -5 1 0 -1 -1
lc=festival	9 -5 0 -4 0 5 -4 0 0 0
lc=fifth	0 -1 0 -1 -14 0 9 0 0 9
lc=figure	0 -5 0 0 0 0 1 11 0 -5
lc=fil	-1 -2 0 -1 -1 -1 14 -1 0 -7
lc=fill	-1 7 -2 -3 -4 8 -6 10 -1 -9
lc=film	7 -32 -11 55 -15 -4 3 -1 5 -8
lc=final	-1 8 -1 -8 2 -2 3 -1 6 -4
lc=finale	0 20 -1 -3 9 6 -14 -1 -10 -6
lc=find	0 -3 -1 -1 25 0 -18 -1 -1 2
lc=finish	-1 -5 3 17 -12 -1 12 -7 -8 1
lc=fire	0 -6 0 -1 -1 -1 11 0 0 -3
lc=first	7 20 4 -24 9 14 -34 0 1 3
lc=five	-3 -5 -2 -3 -12 -4 4 15 10 -1
lc=follow	-3 4 29 4 -6 -13 -35 6 0 13
lc=for	-22 -19 15 -3 -8 40 13 -14 7 -10
lc=form	0 0 -3 0 -1 6 -8 3 0 5
lc=forty	0 -1 0 -3 -2 -4 13 -1 0 -1
lc=found	-1 -11 0 -2 2 6 33 -5 -3 -19
lc=four	-1 3 4 -13 -2 3 -9 -3 -4 22
lc=fourth	-7 4 -1 0 -7 -1 -1 -1 -1 14
lc=free	0 -7 -1 -1 -8 -1 9 15 -11 7
lc=from	-25 3 -3 -10 -2 -5 -15 21 15 21
lc=game	-1 7 -2 -3 -5 -1 14 -3 -3 -3
lc=gather	0 -1 -1 -4 -8 -3 27 -1 0 -7
lc=gave	15 -4 -8 -2 0 14 -13 -4 -2 5
lc=general	2 -5 7 15 -1 -17 -4 8 -2 -3
lc=get	-2 -6 -5 9 7 5 -30 25 -6 3
lc=girl	0 -5 0 0 -1 -1 8 0 0 -2
lc=giv	0 -3 0 -1 -6 -1 -3 -1 -1 16
lc=give	0 -4 -1 0 -1 0 12 -1 0 -3
lc=given	7 -19 -1 -14 -10 25 18 11 -7 -10
lc=go	-1 -5 0 -1 3 5 15 -9 -2 -4
lc=goe	-3 14 14 -6 8 -17 1 -1 -5 -5
lc=going	0 11 -1 -1 -19 -2 4 4 -1 4
lc=good	0 -1 -1 -1 -5 -1 20 -3 -3 -4
lc=got	11 -4 0 5 -6 -5 -5 8 -1 -2
lc=greet	0 -1 -6 22 0 9 -22 -1 0 0
lc=had	-2 -10 6 5 -2 27 -3 -19 -5 4
lc=half	1 10 0 1 -2 -1 -18 -1 1 9
lc=hall	0 5 -8 -3 -1 5 11 -2 -4 -2
lc=hand	17 -5 -1 -5 -6 -3 8 -4 -6 4
lc=harbor	-1 -2 10 0 3 -5 5 -3 -9 2
lc=has	0 6 -9 22 1 9 -50 1 21 1
lc=hav	-2 -4 3 -12 16 5 -14 -3 7 4
lc=have	-15 -23 15 8 -2 9 -17 5 19 0
lc=he	9 2 -6 -1 -4 -6 14 -4 -5 2
lc=heard	0 14 0 0 4 -1 -12 -2 5 -7
lc=held	9 -2 0 14 -5 -10 7 -3 -10 -1
lc=her	-12 -5 -1 -9 1 -2 23 -2 13 -6
lc=here	4 -6 3 -5 -5 -1 21 -3 -4 -4
lc=hero	0 8 0 -2 -4 0 0 -1 0 -1
lc=his	4 -8 -2 -5 9 -8 17 -7 -7 8
lc=hit	-2 -5 -5 16 4 -5 -3 -5 8 -2
lc=holder	0 -1 0 -1 0 16 -14 0 0 0
lc=holiday	0 -6 -1 11 -2 -1 3 -1 -2 -2
lc=home	0 -3 9 -9 -8 -2 12 -3 -2 6
lc=honor	5 0 0 0 -7 -4 8 0 0 0
lc=hop	-1 -4 3 -1 -2 11 -13 -2 0 8
lc=hour	1 21 0 -1 -1 -2 0 -3 -10 -2
lc=hous	0 -6 -1 10 -1 13 -11 -1 -2 -2
lc=hundr	0 -2 -1 -2 -3 3 14 -1 -1 -7
lc=i	-7 -15 -3 -16 14 -15 34 -3 -14 24
lc=i'm	0 -4 -3 -1 -3 -2 10 -1 -2 7
lc=if	0 -6 -4 -2 -3 -4 27 -1 -3 -3
lc=in	8 -21 -21 -10 44 -2 37 -3 -16 -15
lc=includ	0 -9 16 0 -5 0 0 1 -1 -2
lc=inform	0 -3 -1 0 -5 0 10 -1 0 1
lc=inspir	0 -10 6 0 -1 -1 -3 0 15 -6
lc=instead	9 0 6 -6 -1 16 -19 -2 4 -7
lc=intend	0 11 -1 1 0 0 -10 -3 4 -1
lc=interview	0 -1 -1 0 -2 -1 12 0 -4 -3
lc=into	6 -1 -1 7 3 -10 13 -3 -1 -13
lc=is	-7 11 29 10 -21 -25 -12 12 -17 18
lc=isn't	-1 -11 13 12 5 -1 -31 -3 -10 27
lc=issu	-4 -2 9 -12 4 -1 -10 9 -1 9
lc=issue	-1 -2 0 -2 -7 17 -2 -4 -2 2
lc=it	-4 12 2 9 -4 16 -24 -33 29 -4
lc=it'll	-1 3 -2 7 -1 7 -2 -9 -2 0
lc=its	7 1 -7 14 -12 -2 21 6 -15 -12
lc=itself	-1 4 -2 -4 7 3 -5 21 -12 -12
lc=japanese	0 11 0 -2 0 -1 -8 0 -1 0
lc=join	0 4 2 7 -2 0 -2 -13 10 -5
lc=jury	25 -7 0 -1 -2 -1 -8 -1 0 -5
lc=kept	0 8 0 -3 1 -2 -2 -1 -1 0
lc=key	-1 -2 0 -4 0 -1 3 9 -3 -1
lc=kick	0 -8 -1 13 7 0 -3 -1 0 -8
lc=know	-1 5 -6 -2 -3 -2 16 -1 -1 -5
lc=known	13 0 -1 -4 -4 -1 -5 -2 -1 5
lc=label	-1 -14 17 -1 -5 -1 -8 -5 -2 21
lc=land	-1 -6 -3 4 -7 -1 21 4 4 -15
lc=lantern	0 -5 0 0 14 -1 -9 0 3 -1
lc=last	10 6 -19 -13 11 -16 11 3 7 0
lc=late	0 -3 -1 -3 -4 -1 15 -1 -1 -1
lc=later	0 9 7 -1 0 -1 -10 -3 0 0
lc=latest	0 2 -1 -2 -3 0 -4 -1 -1 9
lc=launch	-2 -24 3 -5 11 2 -21 22 1 12
lc=leav	0 0 -1 -8 0 -2 28 0 -26 8
lc=leave	0 -6 -10 -2 8 -3 3 10 -6 6
lc=led	0 0 0 -1 -2 -3 8 0 0 -1
lc=left	-1 6 -1 -8 -7 -3 32 -2 -14 -1
lc=letter	0 -3 -3 -1 -5 -2 20 -1 -2 -4
lc=licens	-1 0 -1 -1 -3 0 10 0 -1 -4
lc=light	-1 -2 0 -1 -2 -1 14 -1 0 -5
lc=limit	0 -1 9 9 0 -7 -7 2 -1 -4
lc=list	-3 4 -2 -3 -15 -5 5 -4 -6 29
lc=live	0 -12 -1 -2 0 -1 -10 -1 26 1
lc=live-action	-2 0 0 13 -3 -1 9 -3 -7 -7
lc=long	0 7 -6 -7 0 -3 11 0 -1 -1
lc=look	-1 -8 -5 -3 6 -9 2 7 -3 14
lc=lost	0 -1 -7 -1 0 11 1 0 0 -2
lc=made	14 -38 0 17 2 -3 32 -6 -7 -9
lc=magazine	-1 -2 -1 -1 16 -1 1 -3 -1 -7
lc=mail	0 -5 7 -3 -2 -2 -18 4 5 12
lc=mak	0 9 0 -6 -5 0 -4 0 0 7
lc=make	-2 22 -1 -2 0 -2 -1 -2 -4 -8
lc=maker	0 -4 0 -1 11 0 7 -5 -5 -3
lc=man	0 0 12 -1 -1 0 -9 -1 0 -1
lc=manga	-9 -15 8 0 12 -19 18 -16 4 18
lc=mark	0 10 0 3 -5 -2 -9 9 -1 -4
lc=may	-2 -4 8 -11 7 5 1 2 -7 1
lc=me	-1 -3 2 -13 6 -1 3 -2 5 5
lc=mean	0 1 -2 -1 -1 2 24 -14 -6 -3
lc=meant	0 10 -5 -1 -5 -2 -15 -2 -3 23
lc=medal	-1 0 0 0 -3 0 12 0 0 -6
lc=meet	-4 -6 -1 -1 -2 -7 30 -1 -2 -6
lc=member	0 -5 -1 -8 0 -2 22 -2 -1 -2
lc=met	6 -1 -1 -2 -4 -5 14 -1 -2 -5
lc=million	0 -3 -2 -8 -9 -3 40 -1 -1 -15
lc=minut	0 0 0 -3 -1 -5 10 0 0 -1
lc=miss	-3 -3 -2 -1 -2 6 9 0 0 -4
lc=month	-1 4 -1 0 15 -1 -7 -2 -1 -7
lc=more	-1 0 9 -5 -6 3 19 -7 -5 -5
lc=most	-1 6 5 -2 4 -1 7 -2 -7 -11
lc=mov	-3 -11 -2 14 -6 11 3 -14 3 4
lc=move	0 -8 0 0 3 2 5 0 0 -2
lc=movie	-1 1 12 -5 -2 -1 -3 -2 -2 5
lc=music	0 5 -1 -1 -1 4 -12 5 0 2
lc=musical	0 -4 -1 -3 -1 5 8 0 0 -3
lc=must	0 4 -3 3 -6 -3 15 -3 1 -7
lc=my	1 -5 -1 -1 -3 -3 27 -5 -5 -6
lc=nam	19 -4 -1 -8 -3 -3 2 -2 1 -2
lc=name	10 -3 0 -4 -5 2 5 2 -1 -7
lc=new	-3 -3 8 -3 -6 1 1 1 -8 12
lc=newsstand	0 0 -3 0 14 0 -9 0 0 0
lc=next	-1 -10 -5 -5 27 -2 33 -5 -6 -27
lc=night	-1 8 -3 -4 -9 -2 14 6 0 -10
lc=nine	-1 -2 -1 -1 13 4 -14 -2 0 4
lc=no	-2 -5 6 -20 19 2 22 -5 -8 -9
lc=nobody	-1 -2 -1 8 -1 5 -1 0 -4 -3
lc=nominat	-10 0 0 0 -4 -2 25 0 -2 -7
lc=nomination	-9 -3 0 -4 -1 0 26 0 -3 -6
lc=none	-1 -1 -2 9 -1 -2 -3 -2 0 2
lc=not	16 -13 15 13 4 8 -27 -12 -5 0
lc=noth	0 -1 4 -1 -1 25 -13 -1 -2 -10
lc=notice	0 -1 -2 9 -5 -4 10 0 0 -7
lc=novel	0 -8 -2 0 -2 -2 5 -1 -3 15
lc=now	-2 -7 -9 17 -4 4 -40 17 2 21
lc=number	-1 -4 -2 -5 19 -12 7 -2 8 -9
lc=of	2 1 -1 -28 -16 46 13 1 -37 19
lc=off	2 -8 -10 2 14 14 4 -9 9 -17
lc=offer	0 -2 -1 -5 -3 -2 -5 10 19 -10
lc=office	0 -5 0 -2 -3 1 14 -1 -1 -3
lc=official	-1 -10 -1 -1 -4 -6 27 -3 -9 8
lc=old	-1 9 -1 -2 10 -3 -6 -7 -2 4
lc=older	0 1 -1 -1 -3 -1 -4 -1 -2 13
lc=on	0 -9 13 -35 48 -1 -31 -19 11 23
lc=once	0 -2 -2 -6 -1 -2 -7 13 8 -1
lc=one	-5 17 -24 -13 5 20 15 -18 -14 16
lc=one-shot	0 -1 0 -1 20 0 -19 -1 0 4
lc=online	0 -1 -2 -8 2 -4 -2 10 10 -5
lc=only	-2 3 -5 -13 -7 5 4 -6 11 10
lc=open	-7 -5 -2 35 4 12 6 -5 -15 -22
lc=or	-1 16 -2 -16 -2 -3 3 -7 1 10
lc=order	0 -12 -2 -3 -10 -2 46 -8 18 -26
lc=organizer	15 0 0 0 0 -2 -11 0 0 0
lc=original	-1 -20 2 -4 -9 23 10 -3 2 0
lc=originally	5 -4 1 3 14 3 -16 -3 -2 -1
lc=other	-1 -3 7 -2 -7 -2 1 -4 17 -7
lc=our	7 -21 5 -7 -21 4 28 -7 -6 17
lc=out	-5 4 11 -14 5 -33 2 8 -15 37
lc=outside	0 -4 0 -3 -2 -2 5 -1 8 0
lc=over	7 17 0 9 -5 -14 -13 -2 -5 7
lc=own	-1 -11 -3 -3 9 -2 -2 -3 16 0
lc=pag	-1 -5 -1 -2 -4 -2 23 3 -1 -11
lc=page	-1 -6 -1 5 10 -4 5 -3 -4 -2
lc=paid	0 -1 -3 -3 -1 2 1 -7 -1 14
lc=panel	0 -4 -1 -1 -2 -3 14 -1 -3 2
lc=paper	1 8 -1 -3 9 -3 -19 -2 -5 15
lc=part	-3 6 9 -5 15 -1 -27 3 4 -1
lc=party	0 -2 0 -1 -1 -1 10 -2 0 -3
lc=pass	0 1 -1 -15 -1 -5 28 0 -3 -3
lc=pencil	0 0 9 -7 -2 1 -1 0 -2 1
lc=pencill	0 -2 -3 9 -1 0 -2 10 0 -11
lc=people	-1 -7 -1 9 7 -4 5 0 2 -12
lc=percent	0 0 -4 0 0 -3 10 0 0 -2
lc=performanc	0 -4 0 -1 -1 8 -1 -1 -1 0
lc=performance	0 -2 1 -2 -1 -15 -3 -1 24 -1
lc=phone	0 -4 -1 -2 -1 -1 -23 14 -1 19
lc=photo	-1 -4 0 -1 12 -1 -1 -1 -2 -1
lc=pick	0 -2 0 -5 8 -4 5 -4 -1 3
lc=picture	0 0 0 6 -3 -1 -11 1 -7 15
lc=pilot	-1 -15 -1 -5 0 -2 10 -2 16 0
lc=place	5 12 -7 -8 2 -7 17 -2 -2 -10
lc=plan	0 4 -9 -2 -3 -2 14 -1 -1 1
lc=plann	-2 -10 21 3 2 -12 0 -1 -3 2
lc=play	7 -11 -3 2 -9 19 -1 14 -5 -12
lc=please	0 7 3 -2 -2 10 -13 -1 -2 -1
lc=point	0 -1 -2 -4 -2 -2 10 10 0 -8
lc=port	0 -1 0 0 0 -5 9 -2 0 0
lc=post	-2 -17 -2 -4 7 -6 -3 22 10 -4
lc=poster	0 -11 -1 -4 -3 -1 22 4 -1 -5
lc=pre-order	0 -1 -5 -2 0 -1 13 -4 0 0
lc=premier	-3 18 -3 -7 1 5 -15 -1 7 -2
lc=premiere	-6 27 -4 26 -8 23 -30 -5 -16 -7
lc=preorder	0 -1 -1 -2 -1 -1 14 -5 -1 -1
lc=prequel	0 8 -1 -3 5 0 -13 0 0 5
lc=pres	0 -1 -1 -8 -1 -2 8 -1 -2 9
lc=present	7 -14 8 7 -3 2 5 -3 -3 -6
lc=preview	0 -5 -1 9 -2 24 -16 -1 -4 -3
lc=previou	0 -1 10 -1 1 9 -12 -4 -1 -1
lc=previously	0 0 0 8 1 -1 -7 0 -1 0
lc=price	0 -1 -8 -1 -1 0 12 0 0 -1
lc=print	2 -10 -13 -13 46 -2 1 -8 -7 5
lc=prize	13 -1 0 -1 -4 0 -3 0 0 -3
lc=producer	-1 0 -1 6 0 16 -15 -1 -4 0
lc=production	-1 8 0 -10 -4 23 -6 -1 -4 -7
lc=program	0 12 -2 -3 -2 -3 14 -1 -13 -2
lc=programm	0 -8 0 0 0 0 16 0 -7 0
lc=programme	0 17 -1 -2 -3 1 1 -8 14 -19
lc=project	-2 -4 -1 -3 -6 -2 10 10 -1 -3
lc=prologue	0 0 0 0 -9 0 -18 23 4 0
lc=promis	-4 3 -1 -3 11 0 -11 9 -3 -1
lc=promotional	0 -5 0 0 0 0 9 0 -2 0
lc=public	14 -1 0 -5 -1 -1 -4 0 0 -1
lc=publication	0 -1 -1 -1 -4 -1 -3 -1 0 11
lc=publish	-9 -7 7 -14 -7 -6 -12 1 -3 50
lc=publisher	-11 -4 -3 -3 0 -4 34 -6 -5 1
lc=pull	-1 1 3 0 -3 -1 13 0 -6 -4
lc=put	-4 -12 8 -12 -8 2 10 15 9 -10
lc=quarter	0 14 0 -1 -2 0 -4 -1 -4 -1
lc=radio	0 -18 -1 -3 -2 -1 0 34 -1 -6
lc=rank	-4 -1 0 0 -7 0 17 0 -2 -3
lc=reach	-3 -6 3 17 -2 -1 -7 -5 -6 10
lc=read	-1 8 -15 -2 -5 7 -15 37 -5 -9
lc=reader	-3 1 -4 -4 24 -5 -8 -5 -3 8
lc=recap	0 11 -1 0 -1 -1 -3 -2 -3 -1
lc=receiv	-10 -2 6 1 -9 -7 25 -1 -1 -4
lc=record	-2 -1 12 5 -7 -21 7 16 4 -13
lc=refund	0 -1 -1 -1 -1 -7 16 -4 -1 -1
lc=register	0 -1 0 -1 -1 -1 10 -2 0 -5
lc=reissu	-1 -2 -7 0 -2 -2 -7 -1 -2 22
lc=releas	-5 1 11 29 -16 -3 -10 5 -16 4
lc=release	-3 -14 -3 44 -10 -5 -33 10 -1 15
lc=remain	0 -12 4 -1 -1 -1 10 -1 2 1
lc=remake	-2 -20 -2 21 -1 -1 0 4 1 -1
lc=renew	0 2 -1 -1 -7 -1 12 -1 -1 -2
lc=repeat	0 23 -1 -1 -1 -5 -9 -2 -4 -1
lc=report	3 -6 -2 -2 -6 4 13 -1 4 -5
lc=reschedul	0 -9 -1 0 7 -2 -2 -1 10 -2
lc=result	11 -1 0 -2 -2 -2 -3 0 0 -1
lc=resum	0 1 0 -1 30 -2 -13 -1 -2 -11
lc=retailer	0 0 0 0 0 0 11 0 0 -10
lc=retrospective	0 -1 3 -2 -1 -2 14 0 -1 -9
lc=return	-1 14 -3 -4 12 -6 -11 -3 0 0
lc=reveal	8 -14 -6 -4 -4 -6 31 -4 -11 11
lc=right	-2 -5 0 0 -1 3 13 -2 2 -9
lc=road	0 8 0 -1 -2 10 -16 -1 0 4
lc=room	-2 -1 0 0 -2 -1 11 0 0 -3
lc=round	0 2 0 1 -1 -3 13 -1 -9 -1
lc=run	-3 10 -10 31 10 9 -13 -18 -10 -7
lc=runn	-1 12 -1 -4 11 1 -14 -3 4 -6
lc=s	-1 -2 5 2 16 -6 -9 -2 14 -17
lc=said	-3 6 17 5 -6 -6 -14 3 -9 7
lc=sal	0 -2 0 -1 -3 -1 4 8 -1 -4
lc=sale	-1 -15 25 -17 22 -13 2 12 -11 -3
lc=same	-3 -6 1 20 7 1 -17 8 9 -20
lc=sapporo	0 0 0 -1 0 18 -15 -1 0 0
lc=saw	-1 -4 -6 0 5 10 8 -5 -3 -4
lc=say	-5 2 0 -14 7 10 -51 15 -1 37
lc=schedul	-1 11 -20 -7 8 5 0 -9 1 11
lc=schedule	0 8 0 0 0 -1 -7 0 0 0
lc=school	-1 -3 0 0 -2 -1 14 -1 0 -7
lc=score	0 0 -2 -1 0 -5 -2 14 0 -2
lc=screen	-2 -8 -4 6 -3 37 -23 -3 -8 7
lc=screening	0 -1 0 18 0 -6 -9 0 0 0
lc=season	-2 -3 -2 -5 -1 -3 30 -3 -10 -2
lc=seat	0 -1 -1 -2 -2 -1 17 -2 -5 -4
lc=second	-7 33 -11 -25 -7 7 14 -7 6 -3
lc=see	-1 -9 -2 8 -1 7 1 -1 6 -7
lc=seen	-4 3 -8 10 -5 14 12 -9 -6 -7
lc=sell	0 -5 -1 -1 11 -1 -7 -8 -1 13
lc=sent	0 2 -3 0 -1 -1 24 -1 -6 -14
lc=separately	0 -1 -11 -4 0 -1 -12 31 -2 -2
lc=sequel	0 13 -3 -1 -2 15 -15 -1 -2 -3
lc=seri	1 13 6 -4 -6 -11 -17 -9 10 17
lc=serial	2 -1 -1 -1 14 -1 -24 11 12 -11
lc=serialis	0 0 0 -1 11 0 -5 0 0 -4
lc=serializ	-1 -1 0 -1 20 0 -9 0 -1 -7
lc=service	-1 -10 -7 -3 -2 -1 10 0 19 -4
lc=set	2 -3 5 -22 -17 11 37 -17 -12 17
lc=seven	0 -1 -2 -1 -2 -1 11 -1 0 -3
lc=shall	0 -1 0 8 -3 -1 -16 -1 14 1
lc=she	-13 -8 -2 -8 -9 8 42 -12 13 -12
lc=shelv	-1 -1 0 0 -2 0 -10 -3 0 18
lc=ship	-1 -4 16 -5 -3 -3 -29 25 -3 6
lc=shipp	0 -3 3 -3 -6 -1 -15 20 -2 6
lc=shop	-2 -12 5 -10 -11 -4 -16 4 -5 51
lc=short	7 -6 -1 12 11 -2 -14 -2 0 -5
lc=should	-1 2 9 0 -3 -2 -14 -3 0 12
lc=show	-4 27 -12 -9 -14 31 10 -11 -4 -14
lc=shown	-2 38 -12 28 -13 -7 7 -6 -17 -16
lc=shut	0 -2 0 -1 -4 -1 17 -4 -1 -4
lc=sign	0 -2 -1 -2 -6 -5 -3 -2 13 9
lc=since	-16 -16 -8 -3 2 -4 54 13 1 -22
lc=single	0 0 3 -2 -4 -1 11 -3 -1 -3
lc=sister	0 -1 0 4 12 -4 -7 -1 -1 -1
lc=site	0 -16 -1 -2 26 -2 -5 8 -3 -5
lc=sixty	0 -2 -1 -1 -1 9 1 -1 0 -4
lc=slat	7 7 9 -5 -3 -5 -21 -3 2 12
lc=slid	0 11 0 0 0 0 -11 -1 -1 4
lc=slipp	0 -2 -3 -2 -15 -2 1 20 5 -1
lc=slot	0 13 0 0 8 -4 -12 -1 -2 -1
lc=so	-1 -6 -4 -5 11 -12 23 13 -6 -13
lc=sold	-1 -5 27 -12 -1 -11 -58 25 1 35
lc=some	-1 27 6 -2 -8 -3 -21 10 -1 -7
lc=somebody	0 -6 -1 0 0 0 8 0 0 0
lc=sometime	-2 1 -1 0 22 -1 -3 -1 -3 -10
lc=song	0 -4 -5 -1 -1 -1 -16 32 0 -4
lc=soundtrack	0 0 -3 -2 0 0 -4 13 -1 -3
lc=speak	0 3 -1 -3 -1 0 -15 -1 19 -1
lc=special	-1 12 -2 -1 -2 -1 -4 -2 3 -2
lc=spent	0 0 0 -7 0 -1 14 -1 0 -5
lc=spoke	0 2 10 0 0 2 -13 0 0 0
lc=staff	10 -14 -6 -7 -2 -5 19 -5 13 -2
lc=stag	-1 -3 -4 -1 -1 27 -16 0 0 -1
lc=stage	9 -11 -7 -4 -2 36 -12 -3 -3 -2
lc=stamp	0 -4 -1 -2 -5 0 8 8 -2 -3
lc=stand	0 -5 9 6 10 -2 -22 17 -3 -9
lc=start	-10 20 11 -13 16 -2 -13 -2 8 -15
lc=stat	0 -1 -1 -4 -1 -2 13 -3 -2 2
lc=station	0 5 8 -1 10 -1 -16 -1 -1 -3
lc=stay	0 -1 0 -2 -1 -11 25 -1 -9 2
lc=still	0 -5 0 -5 -1 -2 3 12 -1 -1
lc=stopp	-1 -6 0 -1 2 -5 13 -5 -1 4
lc=stor	-1 -1 5 -4 1 -1 16 -4 -4 -8
lc=story	-3 -5 -3 -11 41 -5 -9 -9 -4 7
lc=stream	-1 -7 -16 -4 -2 -9 38 -5 11 -4
lc=studio	-1 -12 8 2 -5 1 9 -4 5 -3
lc=subscriber	0 -9 4 -1 7 0 -10 0 17 -7
lc=subtitl	0 -4 0 11 0 -2 -1 0 -4 0
lc=summer	-6 6 0 -1 -3 -2 -7 10 -2 6
lc=suppos	0 5 2 2 7 -1 -12 -1 -1 -1
lc=table	0 -3 -9 -1 -1 -1 7 -1 2 6
lc=tak	-2 18 -8 -4 -5 5 3 -2 -4 -2
lc=taken	-1 -8 -1 -3 3 -4 23 -6 -5 2
lc=tale	0 2 0 0 9 0 -10 0 0 0
lc=talk	-1 1 -2 -8 -3 -9 22 9 -2 -8
lc=tap	0 -5 28 -6 -1 -1 -9 -3 -2 -1
lc=television	-2 41 -3 -10 -6 -5 3 -3 -11 -5
lc=tell	0 -2 0 -1 -1 -3 15 -2 -7 1
lc=ten	-1 -5 0 -1 14 -6 -9 5 0 2
lc=test	0 -5 -1 0 0 0 11 -3 -1 -1
lc=than	-1 10 1 -1 -6 -5 14 -6 -9 3
lc=thank	0 -3 0 -1 -1 -1 13 -1 -2 -4
lc=that	-6 1 -4 22 13 -4 -18 -5 11 -9
lc=the	34 5 -21 -44 16 7 7 -7 14 -11
lc=theater	-1 -7 4 47 -3 -4 -26 -3 -3 -4
lc=theatr	0 -3 -2 10 0 -2 -1 0 -1 -1
lc=theatrical	-2 -8 -3 28 -1 -3 -5 -2 -3 -1
lc=their	11 -3 -4 -6 2 5 -13 -11 2 16
lc=them	-2 -21 -8 2 -11 16 8 -5 -1 21
lc=then	-1 4 16 17 -1 0 -28 0 -9 4
lc=there	-2 -10 -1 2 26 3 0 -9 4 -13
lc=these	0 -11 -3 -1 1 -1 10 -1 -3 10
lc=they	10 14 12 9 -2 7 -46 3 -1 -7
lc=thi	8 5 -4 -19 7 -9 32 -11 6 -15
lc=thing	0 0 -1 -5 17 0 8 -1 -1 -16
lc=third	0 5 -2 1 5 -13 2 -2 -8 11
lc=thirty	0 -1 0 -8 -9 -1 19 0 0 -1
lc=those	-2 9 -2 -5 -5 9 -1 -12 1 8
lc=though	-7 -1 6 0 -4 -1 20 -2 -3 -9
lc=three	-4 -13 7 1 -4 1 3 -6 10 3
lc=through	-1 -5 -4 -7 11 -3 29 -1 -10 -9
lc=ticket	0 -3 -4 5 -5 -4 27 -7 -4 -4
lc=till	-1 -3 3 3 4 -22 27 -6 -12 6
lc=tim	0 -1 0 0 -1 -1 11 -1 -1 -7
lc=time	-4 15 -4 -5 -12 12 -8 -10 10 6
lc=titl	-2 -2 18 0 -6 -1 0 -2 -1 -5
lc=title	-2 3 -2 -3 1 -2 -13 0 6 11
lc=to	-6 1 -11 -3 -21 -5 22 -2 7 18
lc=together	-1 0 -2 -3 0 -2 13 1 -6 -2
lc=tokyo	9 -5 -2 -3 0 23 -16 -1 -2 -2
lc=told	-2 -7 7 5 -1 -4 -9 -6 18 -2
lc=took	2 -5 -3 7 4 -1 12 -2 -3 -10
lc=tour	0 -1 -1 -3 -1 7 11 -3 0 -9
lc=town	0 -1 0 0 -3 -3 10 -1 -1 -2
lc=trade	0 -1 0 -1 -1 0 11 -8 0 1
lc=trailer	-1 14 -1 -1 -1 -2 -1 -3 -3 -1
lc=translation	-2 -3 -2 -1 -3 -1 -16 -2 0 30
lc=translator	0 -1 0 0 0 -2 21 -1 0 -15
lc=turn	-2 13 1 -12 -15 -5 18 21 2 -21
lc=tv	9 17 -3 -7 -7 1 -9 -2 7 -7
lc=twelve	1 -10 -2 -1 -2 -1 13 -1 3 2
lc=two	4 2 23 -7 -17 1 8 -9 5 -10
lc=two-part	0 3 8 8 0 0 -13 -4 -2 0
lc=under	-2 -6 8 -1 4 -5 -19 3 -6 25
lc=until	-1 -8 -3 -17 7 -26 51 -11 4 3
lc=unveil	0 12 0 -5 0 -3 3 -1 -2 -4
lc=up	-11 -12 -13 -17 7 16 5 4 36 -16
lc=upload	-1 3 -1 0 4 -2 -26 -3 29 -3
lc=us	3 2 -4 -19 5 4 7 -3 0 4
lc=used	0 -7 -3 -2 -4 -1 12 -3 3 6
lc=version	5 -3 -5 12 4 2 -30 -11 25 0
lc=very	0 -1 1 -1 -1 10 0 0 0 -7
lc=video	-1 -9 -1 -3 -1 -1 29 -7 -5 -1
lc=view	0 -5 0 0 -1 -1 -7 -1 16 -1
lc=viewer	0 15 -2 -1 -1 6 -29 -1 17 -2
lc=vinyl	0 -1 -3 -2 -1 0 -6 17 -2 -1
lc=visit	0 -1 0 0 -11 -1 15 0 0 -1
lc=visitor	0 -1 0 -1 -2 -2 -1 14 0 -6
lc=visual	-1 1 -1 -6 0 -4 6 10 -4 -1
lc=voice	0 -5 -2 -2 -5 7 -2 -1 12 -2
lc=volum	-3 -5 5 -1 5 4 7 -3 -1 -8
lc=volume	0 -2 -1 -1 -4 -1 -2 4 -1 8
lc=vot	-1 -2 0 0 -4 -1 19 -1 -4 -6
lc=vote	11 -1 -1 0 0 0 -6 0 0 -3
lc=wait	0 8 8 8 -6 2 -19 -6 -1 6
lc=was	3 -13 -11 9 -12 9 -6 -3 13 13
lc=watch	-1 -12 -5 -2 -6 -2 8 -11 37 -6
lc=way	-1 -12 -4 6 1 -3 16 -2 -3 2
lc=we	-4 -10 11 12 -9 -6 -19 -4 3 26
lc=we're	0 -2 -2 -4 -3 -3 -3 15 5 -3
lc=web	-2 -9 -1 0 -3 -1 24 -2 22 -28
lc=website	-1 -23 -1 -1 7 -6 27 -2 6 -5
lc=week	-6 18 -8 3 -17 5 -8 13 0 0
lc=weekly	0 11 -1 -1 22 -1 -19 -2 -3 -4
lc=went	-3 -11 -4 -6 2 -5 10 28 4 -16
lc=were	1 -12 -13 -12 -19 1 29 -15 25 15
lc=what	-2 -4 12 12 -7 4 -5 -4 -13 9
lc=when	-2 13 -3 6 6 -3 -18 -3 -3 7
lc=where	8 -1 -10 11 -4 -1 9 -5 3 -11
lc=whether	-1 -9 0 -5 -1 -1 21 -1 -1 -2
lc=which	10 11 8 -13 -2 -20 -18 6 -10 27
lc=while	0 -1 -2 4 -1 0 -8 0 -1 10
lc=who	-31 29 -6 11 -24 -3 34 -12 0 3
lc=whole	0 1 0 1 -6 -1 10 -2 2 -4
lc=whose	5 11 -12 -8 -14 -4 9 8 12 -6
lc=will	5 7 21 -12 6 13 -31 -19 21 -11
lc=winner	19 -5 -1 -3 -2 -2 2 -2 -2 -4
lc=with	2 2 -9 10 -6 2 -15 0 14 0
lc=without	0 9 -3 2 -4 4 -8 -1 4 -2
lc=won	29 -1 -1 -5 -6 -1 -2 -1 -4 -8
lc=won't	0 -4 1 -5 7 0 9 -4 -1 -2
lc=word	0 5 -1 28 -5 -1 -10 -7 -1 -6
lc=work	10 -15 -4 -2 4 3 16 -4 10 -18
lc=world	0 -1 0 12 -1 -6 -2 0 -1 0
lc=worldwide	0 -1 0 -3 -1 -3 -7 -6 23 -2
lc=would	-1 -1 7 12 -6 2 3 -7 0 -9
lc=wrapp	-1 0 -1 -2 -10 -1 14 -1 3 0
lc=writ	0 -5 2 -1 -4 -1 13 -2 -1 -2
lc=written	0 -3 0 0 -3 0 18 -2 0 -9
lc=wrote	0 -23 0 -1 -4 0 38 0 -2 -7
lc=year	-14 5 12 -21 8 -10 11 8 1 -1
lc=yen	-1 -1 0 4 -2 -2 9 -2 -1 -3
lc=you	-5 -2 -5 -8 1 -2 31 -4 -22 15
lc=your	7 -9 10 -1 -7 -7 -30 22 14 2
lc=|	2 -1 -6 0 5 14 -30 -11 2 24
lc=©	-1 -2 -1 -3 -3 -1 17 -2 -1 -3
lc=·	0 -5 -1 -1 -1 13 -11 -3 -2 11
lc=•	3 9 -3 9 -1 -2 -25 -2 6 4
lc=→	0 11 -2 4 -2 11 -17 0 0 -4
lend=channel	5 50 -12 -32 -11 -13 13 -6 -22 28
lend=distributor	-22 -42 116 27 -25 -2 3 -21 0 -32
lend=event	12 15 3 -1 -4 -16 -5 -5 -12 12
lend=magazine	-22 -5 -9 -11 106 6 -28 -26 -3 -8
lend=platform	1 0 -14 -28 19 -68 -5 30 98 -32
lend=publisher	-5 -11 -7 -38 31 -24 14 -2 -12 54
lend=venue	-6 -11 5 -8 5 60 -18 -7 7 -26
ln=!	9 14 8 -5 20 2 -25 -13 -7 -4
ln=! Xx	9 16 9 -5 22 -3 -17 -6 -5 -21
ln=\"	-8 20 13 14 -17 -5 -24 -4 11 -1
ln=\" ,	7 24 4 31 -2 -12 -13 3 -3 -39
ln=\" :	-1 3 0 1 0 -10 -12 1 4 13
ln=\" <date>	0 0 -1 -7 -3 -6 7 4 -7 13
ln=\" Xx	-5 25 -11 15 -20 41 -23 -13 1 -11
ln=\" for	0 2 -1 -4 -2 -2 28 -3 -5 -12
ln=\" of	0 5 -2 -8 -13 18 -20 -2 -3 25
ln=\" say	0 -1 -1 -20 -2 -1 -2 15 3 9
ln=\" the	0 -4 0 -1 0 2 19 0 -1 -14
ln=#	0 -5 -1 -10 -1 -1 31 -2 -1 -9
ln=$	0 0 0 -1 13 0 16 -7 -1 -20
ln=&	-1 -7 15 -7 -1 1 -2 -4 2 3
ln=& Xx	-1 -12 14 7 0 2 -15 -2 -3 7
ln='	-3 12 0 9 19 -1 -7 -10 -5 -13
ln=' <magazine>	-1 0 0 0 -4 0 8 0 0 -3
ln=' <publisher>	0 -2 0 -1 8 -1 4 -1 0 -8
ln=' of	-1 3 -8 8 -3 0 -4 -3 0 7
ln=(	-19 14 7 -4 -4 13 -14 7 -9 11
ln=( \"	-2 3 0 -2 2 10 -10 -4 19 -15
ln=( *	-1 3 32 4 -15 -2 -21 -3 -4 6
ln=( .	0 -3 0 2 -2 0 11 -1 0 -6
ln=( 0	-1 6 18 -26 0 -4 13 -6 -6 6
ln=( <#chapter>	0 0 0 9 3 -6 -4 0 0 -1
ln=( <#volume>	-1 -3 12 -1 6 -2 -6 -6 -1 1
ln=( <date>	-9 3 -11 12 -11 -4 9 -6 -8 25
ln=( <platform>	0 0 0 0 0 -2 -9 8 6 -3
ln=( <season>	-1 27 4 -2 -2 -1 -24 -3 4 -2
ln=( Xx	12 -11 12 -3 -7 -14 3 -13 -2 24
ln=( comic	0 0 0 0 11 -1 -2 0 0 -6
ln=( film	-1 -4 -5 26 -1 -6 -10 -4 11 -5
ln=( issue	0 0 0 0 17 0 -8 0 0 -8
ln=( now	0 0 0 0 7 0 -2 5 0 -10
ln=( out	0 -1 -3 0 0 0 -4 -1 0 9
ln=( seri	0 10 0 0 -1 -1 -7 -1 -1 0
ln=)	18 -15 24 16 0 -10 -37 -11 -2 16
ln=) 0	-1 -12 -3 12 2 -2 15 -13 -5 7
ln=) <#episode>	0 1 10 -1 0 -2 -1 -2 -3 -1
ln=) <channel>	0 -8 6 0 -1 0 -7 -3 0 14
ln=) <clock>	0 -7 -1 0 0 0 17 -1 -5 -2
ln=) <date>	29 -14 -20 -7 -3 7 -7 0 28 -13
ln=) Xx	-2 5 -5 15 3 -2 -28 5 0 10
ln=) film	0 0 -7 -13 0 11 13 0 -2 -1
ln=) manga	0 -3 16 -8 -7 -1 -2 0 -2 8
ln=*	-4 -3 5 -16 -9 10 6 -19 14 16
ln=* *	-2 -1 10 -14 -11 5 4 0 -1 11
ln=* .	-1 10 -2 -4 -2 9 -3 -4 -2 -2
ln=* ?	0 -1 0 -1 -4 -1 19 -3 0 -8
ln=* Xx	1 -11 -5 3 -7 1 -3 -12 -1 35
ln=* in	0 -1 19 0 -3 -1 -4 -2 0 -8
ln=+	0 -2 14 -3 7 0 -11 -2 4 -6
ln=,	-16 7 8 -3 2 -30 -13 -8 37 17
ln=, !	0 0 0 -1 10 -1 -9 0 -1 2
ln=, \"	1 10 8 -7 -11 -8 -5 -6 -2 20
ln=, )	16 -16 -4 -10 30 3 -20 1 5 -6
ln=, *	-1 1 -2 8 7 -3 5 -2 -5 -8
ln=, 0	-3 -25 -4 -17 -1 -13 46 6 16 -5
ln=, <#>	-1 -5 -9 -2 -8 2 -11 24 3 7
ln=, <#chapter>	0 0 0 0 8 0 -5 0 0 -2
ln=, <#episode>	0 -2 -4 -2 4 -3 -11 10 -8 18
ln=, <#issue>	0 0 -1 0 9 0 -5 -2 -1 0
ln=, <#volume>	-1 -5 27 -2 7 -5 -10 -12 -3 3
ln=, <channel>	-1 28 -3 -4 -4 -5 -14 -7 18 -6
ln=, <clock>	0 7 -1 4 -1 -1 15 -3 -13 -5
ln=, <date>	-12 11 20 -7 -14 24 -10 -10 5 -7
ln=, <distributor>	0 -1 5 14 -2 -1 -16 1 -1 1
ln=, <event>	-1 -7 -3 13 -1 -5 -1 9 -2 -2
ln=, <magazine>	-1 -2 -5 -3 22 -2 2 11 -2 -20
ln=, <platform>	0 5 -4 -2 -1 -2 -26 0 33 -3
ln=, <print>	0 -1 0 0 -5 -1 -2 -1 0 9
ln=, <publisher>	-4 -5 2 5 27 -1 -22 -1 -1 2
ln=, <season>	0 3 -3 -2 -2 -1 11 -2 1 -5
ln=, <venue>	0 5 0 -2 -1 12 -9 -2 -1 -1
ln=, <weekday>	-1 -17 -1 -8 7 3 12 -3 8 -1
ln=, Xx	-5 -8 10 -1 12 32 -28 -6 6 -11
ln=, again	-6 -1 -2 3 -1 -2 13 -1 -2 -1
ln=, ago	0 -3 -1 -1 10 0 3 0 -1 -7
ln=, and	-1 -9 5 -10 -5 11 4 -3 -3 10
ln=, anime	0 29 13 0 2 -4 -27 -3 -3 -6
ln=, before	-2 8 0 -4 6 -1 2 -1 6 -14
ln=, birthday	0 0 -1 -1 -3 -1 10 0 -1 -2
ln=, book	-1 -3 10 -1 -4 -2 -18 -2 -2 22
ln=, box	0 0 2 0 0 -3 9 -1 0 -5
ln=, chapter	0 0 0 0 20 0 -14 -2 0 -3
ln=, cinema	0 -1 0 2 0 -1 -10 0 10 0
ln=, complete	0 10 2 0 0 -1 -9 -1 0 -1
ln=, day	0 11 5 -2 -9 -3 -13 10 11 -9
ln=, director	0 -3 -1 -5 -1 0 12 0 0 -1
ln=, disc	0 0 -18 5 0 -1 -2 -1 7 11
ln=, drama	-1 9 0 2 -5 -3 -4 -2 2 1
ln=, earlier	0 15 0 2 1 -8 -4 -2 -2 0
ln=, episod	-1 9 -1 8 -1 -1 -5 -2 -1 -4
ln=, film	0 0 -7 23 -5 -4 -2 -1 -8 5
ln=, first	-1 -5 -4 -2 -3 -7 3 2 8 8
ln=, game	0 -4 0 -3 -1 -1 10 5 0 -5
ln=, is	0 -13 4 -5 -3 8 7 -2 -2 5
ln=, issue	0 -1 -1 0 26 0 -15 -3 -1 -4
ln=, it	-2 27 -2 0 -1 -4 -15 -6 -11 15
ln=, itself	0 -1 -1 -2 -5 2 9 -3 4 -2
ln=, last	0 9 9 -3 7 -7 -18 5 -3 1
ln=, later	-1 0 -1 -5 0 12 -11 -1 9 -1
ln=, manga	0 6 -3 0 7 6 -13 -1 -2 1
ln=, night	0 8 -1 2 0 -2 -3 1 -2 -3
ln=, not	0 -2 10 -2 0 0 0 -1 0 -4
ln=, novel	-1 -2 -1 -1 -10 -1 -1 10 -2 8
ln=, now	-1 -4 1 -2 -4 -1 9 -3 4 1
ln=, number	0 -3 -4 -4 5 0 2 -3 -1 9
ln=, off	0 -2 -1 0 -1 0 19 -1 -3 -12
ln=, once	-1 16 -9 9 -5 27 -22 -7 -2 -5
ln=, one	-1 -4 20 12 -7 -5 4 1 -11 -9
ln=, one-shot	-2 -1 -1 -2 -8 -2 1 -4 0 19
ln=, only	0 -7 -1 13 -2 12 0 -4 -5 -7
ln=, open	0 -1 -1 6 0 -10 8 -1 0 0
ln=, part	0 4 0 -1 -2 -4 -6 9 5 -5
ln=, publisher	0 -3 0 -2 0 -1 -1 0 -1 10
ln=, record	11 18 0 -4 -1 -2 -15 -2 -2 -2
ln=, release	0 -2 12 -2 5 -1 -3 -3 0 -7
ln=, say	0 -6 -2 20 -2 -4 4 -4 -1 -5
ln=, season	0 1 -2 11 -2 -1 -14 -1 10 -1
ln=, second	0 12 2 21 -1 -1 -10 -1 -2 -19
ln=, seri	-1 4 12 -4 3 -5 -2 -2 -3 -1
ln=, set	0 -3 10 0 -1 0 -5 -1 2 -1
ln=, special	-1 2 3 -1 9 -2 -6 0 -2 -2
ln=, studio	0 -11 -1 0 0 0 4 0 9 0
ln=, that	0 9 -2 -2 9 7 -28 -1 6 3
ln=, then	0 1 -2 10 -8 3 6 3 -1 -11
ln=, three	0 -2 -12 22 -1 -1 -6 -2 -1 2
ln=, time	2 -6 -1 -2 -2 -1 20 8 -10 -8
ln=, title	0 -3 -1 0 2 0 9 -1 -1 -5
ln=, tokyo	0 -3 0 -1 -3 10 5 -1 -2 -4
ln=, too	0 0 0 8 0 0 -12 -1 0 6
ln=, version	-1 16 -1 -4 -1 -3 -14 4 1 2
ln=, volum	0 -1 11 0 -6 -1 -4 -1 0 1
ln=, was	0 4 13 -6 -3 10 -13 -1 -1 -3
ln=, week	0 8 0 -1 0 -3 -9 4 0 1
ln=, well	0 8 1 -2 -4 -2 -11 2 4 5
ln=, year	14 4 -1 -3 -9 -1 -23 17 4 -2
ln=, yes	0 1 -1 1 -1 3 -9 -1 -1 8
ln=-	7 13 0 16 -20 6 -38 4 -14 25
ln=- \"	0 8 -2 -8 -1 -8 2 -2 7 3
ln=- )	-1 15 0 -3 -15 -2 -4 -13 -4 27
ln=- *	0 -10 0 -1 0 -3 7 -1 6 1
ln=- -	0 -5 -1 -8 14 21 -25 -3 8 -1
ln=- 0	-1 0 -3 -3 15 13 -12 -13 -3 8
ln=- <#volume>	0 0 -5 -1 -1 0 2 43 0 -36
ln=- <channel>	0 -13 0 0 -1 -2 -11 31 -1 -1
ln=- <date>	-1 -4 -1 15 -1 -3 10 -4 -4 -8
ln=- <season>	0 -5 -1 -1 0 0 8 -1 0 0
ln=- <weekday>	0 -1 0 0 0 14 -3 -1 -4 -3
ln=- Xx	-3 50 -10 13 -14 -10 -39 18 6 -11
ln=.	-9 11 -37 4 2 10 22 26 -24 -5
ln=. .	-1 0 -1 8 -1 -2 -40 40 -4 1
ln=. <#volume>	0 0 -15 -1 0 0 -4 3 0 18
ln=. <date>	0 -5 -10 -6 -11 12 27 -3 -1 -3
ln=. Xx	-2 -6 3 26 0 -2 7 8 -6 -29
ln=/	-1 4 31 -10 -3 -5 -22 -8 3 11
ln=/ )	0 -4 37 -7 -1 -2 -8 -1 -3 -11
ln=/ 0	0 -1 -2 -1 2 -1 -4 -2 0 9
ln=/ <date>	0 -3 17 -6 -3 -1 -18 -1 -2 17
ln=0	-1 18 -5 -5 -6 -8 -18 16 -7 17
ln=0 $	0 0 0 -1 13 0 16 -7 -1 -20
ln=0 '	0 -4 1 0 -1 -2 10 -1 -1 -2
ln=0 (	0 -5 -3 3 -1 -6 -3 10 -2 6
ln=0 *	0 -4 -1 -1 -3 -1 -19 -2 -1 34
ln=0 ,	-1 -14 -7 2 5 -4 44 13 -9 -28
ln=0 -	0 0 0 -6 16 1 -2 -4 3 -6
ln=0 .	-1 -7 -5 -1 27 -2 6 6 -1 -22
ln=0 :	-1 -1 9 0 -3 0 10 -3 0 -11
ln=0 Xx	-6 10 -19 16 21 4 -49 23 -7 7
ln=0 and	0 -9 16 3 -3 -3 -11 -2 -5 13
ln=0 at	-1 -1 -1 5 -2 -2 20 -3 0 -15
ln=0 for	0 -1 -1 1 0 12 -3 0 -5 -3
ln=0 number	0 4 0 -3 -2 0 -7 0 9 0
ln=0 of	0 -3 2 -6 0 -1 -7 -1 -1 18
ln=0 part	0 9 2 10 -1 -3 -4 -3 -7 -3
ln=0 the	7 13 -1 -1 -5 -5 -7 6 -8 2
ln=0 |	-1 14 -2 -6 -7 13 -38 -5 -2 34
ln=0 ¥	0 -2 -3 3 0 -1 -7 13 -2 -1
ln=:	5 -13 3 -4 -25 4 -16 6 8 32
ln=: )	-1 7 1 17 -3 7 -5 -5 -6 -12
ln=: 0	-4 36 6 15 -15 -5 -41 -12 15 3
ln=: <#volume>	0 -1 -1 -1 -1 -1 1 -7 -1 12
ln=: <channel>	0 16 0 0 0 0 -9 -1 -5 0
ln=: <date>	-4 5 3 19 -5 -16 -20 43 -11 -15
ln=: <season>	0 -12 -1 0 0 0 -4 -1 18 0
ln=: Xx	11 26 -14 7 -34 9 -1 28 -12 -20
ln=: a	-1 -13 0 -3 -4 -4 -1 -4 14 17
ln=: book	0 0 0 0 0 -1 -15 -1 -1 19
ln=: date	0 5 7 2 -4 -2 -19 -6 27 -11
ln=: day	0 -6 2 -2 -2 1 7 -1 9 -7
ln=: it	0 -2 -1 1 -1 -1 -6 0 16 -6
ln=: manga	0 0 0 0 12 0 -9 0 0 -3
ln=: month	0 0 -10 0 0 -3 4 -1 -1 11
ln=: movie	0 0 0 11 0 -1 -4 0 -5 0
ln=: on	0 17 0 0 4 0 -6 0 -4 -11
ln=: one	0 -7 -9 5 0 -2 -9 -2 29 -5
ln=: out	0 -2 22 -2 -2 -5 -12 15 -1 -13
ln=: sale	0 -2 -4 -2 -1 -10 12 -4 -2 11
ln=;	-14 -8 24 10 -6 -22 -7 7 -10 26
ln=; )	0 1 1 12 -1 -5 -10 -2 1 3
ln=; <date>	-4 5 -11 6 3 0 -17 14 6 0
ln=; Xx	-2 1 -5 -12 0 -1 -3 -7 -3 31
ln=<#>	-2 5 19 -10 9 1 -26 3 1 1
ln=<#> Xx	-1 -6 9 -5 -1 -1 4 -3 -4 7
ln=<#> the	0 11 10 4 -1 9 -64 2 6 23
ln=<#> turn	0 -5 0 0 -3 -5 20 -1 -2 -4
ln=<#chapter>	-1 -1 -2 6 16 -8 0 -4 -3 -4
ln=<#chapter> ,	0 0 0 0 -5 0 8 0 0 -2
ln=<#chapter> its	0 0 0 10 0 -6 -2 0 0 -1
ln=<#chapter> the	0 0 0 -1 -6 0 10 0 -1 -1
ln=<#episode>	-4 2 8 -9 6 15 -37 -5 28 -4
ln=<#episode> (	0 10 10 -1 -1 -2 -6 -3 -6 -1
ln=<#episode> ,	0 -6 -1 0 -1 0 -1 -1 11 -1
ln=<#episode> :	0 -13 -3 -1 -1 -3 -1 10 -8 20
ln=<#episode> ;	0 10 -2 -1 0 0 -2 -1 -4 -1
ln=<#episode> of	0 -12 0 10 -1 9 -2 0 -4 0
ln=<#episode> the	-1 9 -3 -4 -4 23 -5 -1 -11 -4
ln=<#episode> with	0 -6 11 0 -1 0 -2 -1 0 -1
ln=<#issue>	-1 -3 15 -2 17 -1 -32 1 -2 9
ln=<#issue> the	-1 -1 -1 -1 -7 0 11 7 -1 -5
ln=<#volume>	-4 -21 52 -12 -22 -11 -54 28 -15 60
ln=<#volume> ,	0 0 -1 0 -1 -1 -10 6 0 8
ln=<#volume> -	0 0 -1 0 0 -1 8 -3 0 -3
ln=<#volume> .	0 0 -4 0 0 0 -2 -3 0 10
ln=<#volume> :	0 0 -3 0 0 0 12 -6 0 -2
ln=<#volume> Xx	0 -1 4 -1 -2 -1 -4 -12 0 18
ln=<#volume> a	0 0 0 0 -1 0 -9 -1 0 11
ln=<#volume> in	0 0 -2 0 26 0 -3 -2 0 -18
ln=<#volume> its	-1 -1 -2 -1 -10 -1 -11 -1 0 28
ln=<#volume> manga	0 0 21 0 -4 0 -6 -2 0 -8
ln=<#volume> of	0 0 -6 -1 -1 0 -5 10 -1 3
ln=<#volume> the	-1 -8 46 -2 -15 -6 -6 -9 -2 2
ln=<#volume> with	0 -1 23 0 -2 -1 -9 3 0 -13
ln=<channel>	-4 76 -2 -14 -12 -24 -12 12 -9 -9
ln=<channel> (	-1 18 -2 -1 -5 -3 -13 3 -3 7
ln=<channel> ,	0 8 5 -4 0 -1 4 -2 -9 -1
ln=<channel> :	0 14 0 -1 -1 -5 -4 -2 1 -2
ln=<channel> and	0 8 0 -1 0 -4 -7 -1 5 0
ln=<channel> by	0 -3 0 0 0 -2 -3 13 -5 0
ln=<channel> for	0 16 -1 -1 0 -5 -5 -2 -2 -1
ln=<channel> on	-1 3 -2 -4 -3 -1 -17 0 33 -6
ln=<clock>	0 19 -14 -8 -8 -12 30 1 -14 6
ln=<clock> ,	0 -3 -1 8 0 -4 14 -2 -6 -7
ln=<clock> :	0 -9 -1 -3 0 -1 22 -4 0 -3
ln=<clock> at	3 38 -3 -1 -4 -7 -38 -7 10 8
ln=<clock> from	0 -10 0 -3 0 4 -3 12 4 -3
ln=<clock> |	0 -4 0 -2 -1 0 20 -2 -6 -4
ln=<date>	-12 -6 -3 -8 20 0 21 -2 0 -8
ln=<date> \"	0 -2 -1 -5 -3 -5 18 1 -7 4
ln=<date> (	16 12 -16 0 -11 -4 -5 -2 15 -6
ln=<date> ,	-5 -15 -10 11 11 -11 -14 8 -6 31
ln=<date> -	0 -8 -6 5 -5 -2 -2 25 -3 -3
ln=<date> :	0 -6 2 -3 1 7 8 -5 18 -22
ln=<date> Xx	-1 3 -8 -4 0 -3 22 3 -2 -10
ln=<date> and	0 -7 5 -4 -3 10 -3 -2 -3 7
ln=<date> between	0 -3 0 -1 -6 -16 20 0 3 3
ln=<date> by	3 -2 13 -4 -2 -1 0 -3 -1 -2
ln=<date> for	-2 -12 1 -10 24 21 18 -12 -12 -16
ln=<date> from	-1 18 3 18 -19 0 -5 1 -15 0
ln=<date> in	-4 33 3 13 -26 16 -24 -18 9 -2
ln=<date> of	0 12 9 -17 4 -4 8 6 -5 -12
ln=<date> on	0 -2 -13 24 -7 7 6 15 -7 -22
ln=<date> open	0 1 0 -12 0 -1 -4 17 -1 0
ln=<date> out	3 -1 -2 -1 0 -1 -9 -1 -1 12
ln=<date> since	-1 -10 -8 -7 21 -10 -19 -5 7 32
ln=<date> the	-2 -11 5 -1 38 -12 -6 -1 6 -16
ln=<date> to	0 -23 9 10 6 6 -4 -5 -4 5
ln=<date> until	2 1 -2 -2 6 14 -13 -2 -2 -2
ln=<date> |	0 -1 6 -4 -5 -1 -8 -2 -1 16
ln=<digital>	-1 -3 -19 -6 -10 -1 -20 7 7 45
ln=<digital> Xx	-1 -1 0 0 -2 0 -3 0 -1 9
ln=<distributor>	2 -13 4 17 -10 -4 12 11 -13 -6
ln=<distributor> ,	0 -1 20 -2 -2 0 -10 -1 -3 0
ln=<distributor> :	0 0 -11 5 0 0 -1 -1 -1 9
ln=<distributor> ;	0 -2 -3 13 -2 0 -3 -1 0 -1
ln=<distributor> and	0 0 -4 12 0 0 -3 -1 -4 0
ln=<distributor> from	0 -1 11 -2 0 0 -5 -1 -1 -1
ln=<event>	2 -8 -1 -1 8 -1 8 12 -10 -8
ln=<event> at	2 -4 0 5 -3 -20 12 17 -6 -3
ln=<event> the	1 -2 -1 1 -3 22 -14 -1 -2 -1
ln=<magazine>	-7 -8 -7 0 36 -1 13 10 4 -38
ln=<magazine> (	0 10 0 -1 10 -1 -4 -1 0 -12
ln=<magazine> 0	0 0 0 -1 -7 0 12 -1 0 -2
ln=<magazine> :	0 0 -4 -1 5 0 -11 15 -1 -3
ln=<magazine> Xx	0 0 0 -1 -35 0 40 -3 0 -1
ln=<magazine> for	0 -1 0 0 15 0 -12 0 0 -2
ln=<magazine> in	-2 -3 -1 -3 26 -1 -3 -3 -1 -8
ln=<magazine> of	1 -1 -1 -1 20 -1 -6 -3 -1 -9
ln=<magazine> on	-1 -1 0 0 8 0 -17 5 10 -4
ln=<magazine> to	-1 0 0 0 14 0 -10 -1 0 -1
ln=<platform>	-4 -21 -15 -15 -13 7 18 9 49 -14
ln=<platform> ,	0 -6 0 -2 0 0 -2 -1 13 -2
ln=<platform> and	0 10 -2 -1 0 -2 -3 17 -19 0
ln=<platform> on	-1 -4 -3 -3 -4 -2 19 1 4 -7
ln=<platform> to	0 2 0 -1 -4 -1 -18 -1 24 -1
ln=<print>	-2 -4 -4 -7 16 4 3 -10 -6 10
ln=<print> a	0 0 9 1 -1 -1 -3 -2 0 -3
ln=<print> the	0 -1 0 0 -4 0 -16 0 0 21
ln=<publisher>	5 -21 18 -4 3 -9 -2 -12 0 23
ln=<publisher> (	-2 -2 -1 -4 -7 -1 -3 -1 0 21
ln=<publisher> ,	-1 -1 0 0 12 0 0 -2 -1 -7
ln=<publisher> :	0 -2 0 0 -3 0 -3 0 -1 10
ln=<publisher> and	0 0 0 0 -4 0 14 0 1 -10
ln=<publisher> by	-1 -3 7 12 -6 0 -32 -1 -1 26
ln=<publisher> from	-1 0 0 -1 -6 0 -19 -1 -2 30
ln=<publisher> in	0 0 0 0 10 0 -4 0 0 -5
ln=<publisher> of	0 0 0 0 -5 0 12 0 0 -7
ln=<publisher> the	16 -1 0 0 -5 0 -11 0 0 1
ln=<publisher> which	-1 0 4 0 -2 0 -9 5 -1 4
ln=<season>	-4 15 0 -12 6 -9 28 -13 7 -19
ln=<season> ,	-1 -14 17 -1 -1 -1 -11 -2 15 -2
ln=<season> :	0 -3 0 0 0 0 33 0 -28 0
ln=<season> Xx	0 -6 -10 -1 -2 -1 17 -4 9 -1
ln=<season> a	0 4 -2 -1 10 -3 -5 -2 2 -4
ln=<season> the	-1 12 -1 -1 -4 -1 -15 -2 17 -5
ln=<venue>	5 -6 -10 10 -8 23 2 -6 -5 -6
ln=<venue> at	-2 -2 -8 7 -3 31 -15 -3 -3 -3
ln=<venue> the	7 -10 -2 7 -5 2 8 -3 -2 -3
ln=<weekday>	-4 3 1 -17 3 41 3 -22 0 -7
ln=<weekday> Xx	-1 -6 -1 -1 7 13 0 -2 -6 -3
ln=<weekday> a	0 -3 -1 0 -1 -1 3 -6 0 9
ln=<weekday> from	0 -4 0 -1 4 -1 10 -1 -1 -6
ln=<weekday> on	-1 -2 -2 -15 -3 17 21 -6 -1 -8
ln=<weekday> the	0 5 0 6 -1 -1 -17 -1 6 3
ln=<zone>	4 -2 -1 -3 -1 -4 0 -4 15 -4
ln=<zone> <clock>	4 8 0 -1 0 -3 -24 -2 19 -1
ln=<zone> |	0 -2 0 -1 -1 0 13 -1 -5 -3
ln=>	0 7 0 0 0 0 -8 -1 0 3
ln=?	-1 4 -2 6 3 -14 13 -8 -2 1
ln=? Xx	-1 -2 -3 11 -1 -5 -4 -4 1 7
ln=Xx	-10 0 8 16 -5 26 -18 13 -35 4
ln=Xx \"	-7 13 7 16 -20 16 -7 -8 0 -11
ln=Xx &	-1 -5 20 -2 -3 -4 -8 -3 0 4
ln=Xx (	-14 -39 -8 -9 7 -1 8 31 -2 27
ln=Xx *	0 29 -26 -2 3 11 0 -12 -12 8
ln=Xx ,	14 8 -18 27 -4 28 -18 -16 -17 -4
ln=Xx -	3 -9 1 -8 -14 -7 10 20 -19 22
ln=Xx .	-1 11 -7 28 -3 0 16 -21 -7 -17
ln=Xx /	-1 -7 -3 -3 -5 -3 10 -4 -4 20
ln=Xx 0	-2 17 23 -21 -11 8 -19 5 22 -21
ln=Xx :	19 -33 9 0 -13 14 -8 -13 20 4
ln=Xx ;	-1 6 1 -1 11 2 -40 12 -10 21
ln=Xx <clock>	-1 -2 0 -4 2 -1 -4 -4 -1 15
ln=Xx <date>	0 -5 -2 -2 11 -3 1 -3 -1 5
ln=Xx <distributor>	4 -4 -4 -8 0 2 10 4 -2 0
ln=Xx <magazine>	0 0 0 -1 -17 0 20 0 0 0
ln=Xx <publisher>	5 -1 -3 -1 -13 0 4 -2 0 12
ln=Xx <season>	0 -11 -9 0 0 0 18 -4 7 0
ln=Xx ?	-1 5 3 0 0 -3 -11 -3 0 9
ln=Xx [	0 0 0 -1 -1 -1 9 -1 0 -5
ln=Xx ]	-1 4 1 -6 -4 -2 3 10 0 -7
ln=Xx a	11 -4 35 7 5 -1 -63 -13 4 19
ln=Xx an	-1 -17 7 -15 5 -2 -6 9 0 18
ln=Xx and	-4 7 -10 29 7 -12 -23 -1 19 -10
ln=Xx anime	9 -20 -2 10 -4 -13 18 -6 14 -6
ln=Xx at	18 -26 -15 -9 4 45 3 -25 -4 9
ln=Xx author	0 -3 -1 0 -4 0 -2 0 -1 12
ln=Xx by	-7 -13 -8 -1 18 7 -25 14 4 11
ln=Xx clos	-2 -4 -1 -3 -2 -3 22 -1 -2 -6
ln=Xx director	-2 -1 -1 -7 -1 -2 9 -2 -1 7
ln=Xx every	0 -9 0 -1 0 0 -15 0 26 0
ln=Xx film	17 9 -1 -12 -1 -6 0 -1 -5 0
ln=Xx first	-1 8 1 -1 -7 -3 8 -1 -3 -3
ln=Xx for	4 -6 1 -4 23 -9 -26 15 20 -17
ln=Xx from	-6 -25 -13 1 -26 3 -5 24 -9 55
ln=Xx ga	-1 -1 0 -1 -1 0 0 -3 -1 8
ln=Xx harbor	0 13 -1 2 6 -4 -16 -1 -2 4
ln=Xx i	0 -1 0 0 6 0 -12 0 2 6
ln=Xx in	-13 -14 -28 28 0 26 23 6 -44 15
ln=Xx into	-1 12 -1 0 11 0 -14 -3 -3 -3
ln=Xx its	2 -2 13 -5 24 -1 -46 -5 -2 22
ln=Xx lantern	0 13 -1 -3 12 -2 -14 -2 -3 0
ln=Xx manga	2 21 -3 -4 1 10 16 -4 -2 -38
ln=Xx new	-1 -1 -1 -2 -1 -2 18 -1 -4 -6
ln=Xx no	-1 -13 -1 -12 25 5 3 -1 -1 -5
ln=Xx of	11 2 11 15 19 -11 -28 -8 -14 5
ln=Xx on	6 35 2 -16 13 -49 -6 14 9 -9
ln=Xx one	0 -1 -2 -3 13 -1 -2 -1 -1 -3
ln=Xx paper	0 17 -1 -2 -5 -3 -4 -1 -4 2
ln=Xx play	-1 16 -1 -6 -1 18 -16 -8 0 -1
ln=Xx producer	0 -1 -1 -2 0 -1 9 0 -3 0
ln=Xx publish	0 0 0 0 16 0 -10 -1 0 -4
ln=Xx reach	0 1 9 6 -1 -1 -7 -1 -4 -1
ln=Xx s	-1 0 -2 -1 5 -1 5 -1 9 -12
ln=Xx since	0 0 0 1 -10 0 12 0 0 -2
ln=Xx that	-2 14 -1 -7 4 -4 -42 17 -2 24
ln=Xx the	31 -26 26 7 -14 -12 -33 -4 22 3
ln=Xx to	-10 -18 -2 -2 25 22 -2 3 13 -30
ln=Xx which	-2 -3 -5 -12 4 2 -12 1 -1 28
ln=Xx with	-3 11 0 -2 1 7 8 -8 -7 -6
ln=Xx |	-2 5 2 32 -12 14 -25 10 -8 -18
ln=Xx ·	0 13 0 -5 -1 11 -12 -3 -2 -2
ln=[	-1 3 -1 -4 -4 -3 -6 10 3 2
ln=]	-1 3 1 -6 -3 -2 6 9 0 -8
ln=a	-1 25 4 0 -21 3 34 -34 -30 19
ln=a (	-1 7 -1 -6 -5 0 -5 -1 0 12
ln=a ,	0 19 -2 1 -13 2 -5 14 -27 10
ln=a :	0 11 -2 6 -9 -1 9 -4 -1 -8
ln=a ;	0 -8 11 8 -6 10 -6 -12 -1 5
ln=a Xx	-1 11 6 15 17 -1 -34 -5 1 -10
ln=a after	0 -1 7 2 -13 -1 11 -1 -2 -2
ln=a and	4 -1 5 -7 -5 16 -12 1 11 -11
ln=a as	5 9 0 -3 -4 -6 -43 3 11 28
ln=a at	11 -7 -3 -9 -3 -3 24 -3 -2 -5
ln=a became	-1 2 0 0 12 -2 -8 0 0 -3
ln=a been	-1 11 0 0 4 -1 -9 -1 -2 0
ln=a for	-2 18 -1 39 -11 -9 -8 -14 -3 -10
ln=a from	0 -5 -1 -3 -4 -2 21 -1 -1 -4
ln=a got	0 -2 -1 -1 0 0 -3 0 -2 9
ln=a had	-1 -7 -3 4 -13 14 3 -1 -1 4
ln=a has	0 -8 -3 -2 -2 -1 20 1 -5 -1
ln=a in	-3 -6 -4 -6 29 -2 4 -12 -7 7
ln=a inspir	0 -12 0 0 0 1 -1 0 13 0
ln=a into	-2 0 -1 16 -3 -4 -8 -1 4 -1
ln=a is	-1 12 1 1 4 -12 5 -2 -1 -6
ln=a it	9 -4 -1 -5 -1 -3 7 -1 1 -3
ln=a of	-1 16 9 0 -1 -4 -13 -1 -1 -4
ln=a on	-1 3 -1 0 -3 -6 30 -6 -8 -8
ln=a over	0 0 0 -1 -4 0 16 -5 0 -5
ln=a that	0 -2 0 -1 -1 -1 8 -1 -1 -2
ln=a there	0 -5 -1 -1 9 -5 5 1 -1 0
ln=a to	-2 1 -2 -6 -3 -1 9 -1 -1 6
ln=a was	-4 1 1 10 -11 -9 24 -3 -4 -6
ln=a with	1 4 -17 3 2 -4 16 4 -6 -3
ln=a without	0 8 -4 2 -12 -1 -1 -1 -1 11
ln=a won	15 0 0 0 0 0 -14 0 0 0
ln=about	0 -14 4 22 -9 1 18 2 -4 -19
ln=accept	-2 0 0 0 -3 -2 9 0 0 -1
ln=accord	0 0 0 -1 -10 0 13 -1 0 -1
ln=account	-1 5 0 -2 -3 -1 8 -1 -2 -4
ln=actor	0 -11 -2 8 -1 3 -3 -1 8 -1
ln=adapt	-2 6 0 -4 2 2 -15 -2 -1 15
ln=adaptation	-2 8 -1 0 4 6 -20 5 6 -5
ln=adaptation manga	0 -1 0 -4 -1 10 -2 0 0 0
ln=add	-1 -13 -5 -4 18 12 -10 -3 18 -14
ln=advance	0 -1 -2 14 0 0 -2 -3 -8 1
ln=affect	0 0 10 -1 -2 1 -6 0 -1 -1
ln=after	-4 5 3 0 10 -3 -6 2 1 -8
ln=after ,	0 1 6 -6 -2 -2 3 10 -2 -8
ln=after year	-1 6 -1 1 8 -2 -22 0 0 11
ln=afterward	0 1 0 2 0 0 8 0 -11 0
ln=again	1 4 -6 -7 4 13 -3 -7 -3 3
ln=again and	5 -2 0 -6 0 6 12 -1 -1 -13
ln=against	-1 -2 -9 -7 0 -2 27 -2 -1 -3
ln=ago	-1 21 1 -10 8 -4 3 -3 -9 -6
ln=ago year	-1 -6 7 -4 2 -4 9 -2 -1 -1
ln=ahead	0 1 -9 -1 6 3 -3 -1 0 5
ln=aim	0 6 -1 -1 -1 -3 -13 0 -1 14
ln=air	5 62 -11 -6 -7 -8 -23 -12 6 -7
ln=air <#episode>	0 9 -1 0 0 0 -4 0 -2 0
ln=air <season>	0 -7 0 0 0 0 9 0 -1 0
ln=air on	0 17 0 0 0 -2 -7 -1 -4 -2
ln=air the	8 3 -1 -1 -1 -1 -6 -8 8 -1
ln=album	0 -1 -1 -1 -1 -1 -10 3 0 12
ln=all	-4 3 -7 -4 -17 -8 -17 3 22 28
ln=all ,	0 -1 -1 -1 -1 0 -5 0 1 9
ln=along	0 -5 -1 4 -1 -1 -13 -1 5 12
ln=already	2 -16 -8 2 -4 16 -9 -5 -5 28
ln=also	-2 -9 31 -15 3 -2 -5 -6 -6 10
ln=among	16 13 -2 0 -10 -2 2 -1 -2 -14
ln=an	-3 14 -2 -19 5 -27 19 2 -7 19
ln=an for	0 2 -1 -8 0 -6 16 0 -1 -1
ln=an in	0 -3 0 -1 -1 0 11 0 -4 -2
ln=an with	0 -3 -1 0 0 -3 3 -1 -3 9
ln=and	-17 23 9 -3 -23 18 -25 4 5 9
ln=and )	6 3 -9 1 -8 5 10 3 -5 -6
ln=and ,	-5 28 -35 -12 -7 12 12 -9 -2 18
ln=and 0	0 -16 -1 4 -3 -4 -6 14 -10 23
ln=and ;	-1 -1 -1 0 -3 -1 -2 -6 8 8
ln=and <channel>	0 25 0 -1 0 -5 -10 -2 -7 0
ln=and <date>	-3 0 7 -15 8 20 37 -24 -9 -22
ln=and <platform>	0 -2 0 9 0 -2 8 -1 -11 0
ln=and <weekday>	0 -11 0 -3 -1 16 15 -5 -3 -9
ln=and Xx	-4 12 5 2 2 -14 -1 16 -4 -14
ln=animat	-1 24 -1 4 -1 -5 -16 -1 -2 -2
ln=animation	0 -16 -1 3 -1 -1 17 -1 1 -3
ln=animator	-1 -2 0 -1 -6 -1 14 -1 -2 -1
ln=anime	11 38 -2 7 -27 -27 -11 -10 33 -13
ln=anime Xx	-1 11 -2 2 -2 -10 -9 -2 12 -1
ln=anime an	-1 27 -4 14 -6 -2 -23 -1 0 -5
ln=anime its	-2 14 -1 -5 -2 -2 5 0 -6 -1
ln=anime television	0 -1 2 -4 -1 -1 -5 0 10 -1
ln=anime the	-4 36 -6 5 -4 -4 -40 0 16 2
ln=anime tv	11 13 -1 -1 -2 -1 -19 -1 1 0
ln=anniversary	0 13 2 1 10 -4 -20 3 -1 -2
ln=anniversary the	0 14 3 -3 10 -4 -17 0 -1 -2
ln=announc	4 16 7 -10 3 -17 4 -10 5 -2
ln=announc <publisher>	-1 0 0 0 0 -1 8 0 0 -6
ln=announc Xx	5 -2 3 -2 -1 -2 -9 -1 0 9
ln=announc been	0 10 3 1 -1 -1 -9 0 0 -1
ln=announc first	-1 -4 -1 0 -1 4 8 0 -2 -4
ln=announc was	-1 -4 -3 -1 -1 -3 15 -4 -2 3
ln=announcement	9 10 -1 -6 -2 -2 1 -5 -2 -2
ln=announcement the	10 -2 0 0 -1 -1 1 -4 -1 0
ln=annual	11 -2 0 -1 -4 -1 -6 0 -1 4
ln=another	0 -4 0 0 5 10 -6 -2 0 -2
ln=answer	-2 20 0 -4 6 5 -12 -5 -1 -7
ln=anyone	0 -2 -2 -3 5 0 -3 0 -3 9
ln=app	-1 -2 0 -2 -5 -3 -4 29 -10 -1
ln=appear	-4 -7 -9 -5 15 -4 17 -5 -9 10
ln=appear ,	-1 0 0 2 -5 0 -8 -1 0 14
ln=appear will	0 -1 -1 -1 -13 0 15 -2 -1 4
ln=apply	0 -1 4 -3 -1 -8 26 -4 -1 -12
ln=arc	0 -1 0 -3 10 0 3 0 -1 -8
ln=archive	0 -3 -1 -6 -2 -10 31 -1 -1 -5
ln=are	-5 1 16 -17 -21 -10 15 -16 16 22
ln=are ,	0 -6 2 -3 0 -1 9 0 -1 0
ln=around	0 -2 -4 -1 15 -1 2 -1 -2 -8
ln=arriv	-1 9 -7 3 -5 -1 4 -11 -1 9
ln=art	0 0 8 0 -10 0 8 -1 0 -5
ln=artist	-2 0 -1 -2 -2 -2 5 -2 -3 9
ln=artist the	0 4 0 -1 -2 -1 -9 0 -2 14
ln=as	-11 22 -24 -22 -12 -10 19 -3 17 24
ln=as ,	-5 3 -5 -9 -5 -6 44 -7 -5 -4
ln=as Xx	6 4 -6 -2 1 4 -9 -1 7 -4
ln=as began	0 0 0 0 -18 0 1 6 12 -1
ln=as yen	0 0 0 -8 0 0 8 0 0 0
ln=ask	-1 -11 -2 -10 -2 20 12 -2 5 -10
ln=at	22 -28 -18 15 -16 48 19 -5 -22 -15
ln=at ,	-1 -6 7 4 -4 17 -19 -3 -13 19
ln=at <date>	0 -2 0 0 0 -8 10 0 1 0
ln=at Xx	8 3 4 4 4 -8 -30 4 20 -9
ln=at announc	3 26 -1 -1 -1 -6 -19 -1 -1 0
ln=at be	0 -2 -2 5 -1 -11 24 -7 -2 -4
ln=at first	-1 -5 0 -1 0 4 -13 0 8 8
ln=at held	0 0 0 5 0 -22 20 0 0 -1
ln=at is	0 -6 -10 4 0 12 -14 -2 -1 17
ln=at it	-1 -9 1 -4 -1 11 6 -8 9 -4
ln=at look	-1 -6 -1 -3 -1 -2 6 14 0 -7
ln=at open	-2 -3 0 5 -1 11 -9 -1 -1 0
ln=at out	5 -1 -5 -10 6 -4 -7 8 -1 8
ln=at place	-1 14 0 -6 0 -11 3 0 -1 2
ln=at premiere	-1 -8 0 18 0 -1 -7 0 -1 0
ln=at run	0 0 -1 0 0 10 -7 0 0 0
ln=at shown	-1 -4 0 14 -1 -2 2 -2 -1 -5
ln=at sold	0 -1 5 0 -1 -1 -12 6 0 4
ln=at up	0 0 0 -9 1 0 0 -1 5 4
ln=audiobook	0 -1 0 -1 0 0 -7 19 0 -9
ln=audition	0 -1 0 0 -1 -3 8 -1 0 -1
ln=author	2 -8 -3 -7 21 -8 13 -5 -5 -1
ln=author the	-1 -2 -1 -4 2 -2 13 -1 -1 -2
ln=available	0 -4 -6 -13 12 -1 -2 8 13 -8
ln=available be	0 0 1 -5 -2 0 -7 12 8 -7
ln=award	21 -2 -1 0 -8 -3 5 -3 -6 -3
ln=award the	-4 -1 -1 0 -2 -2 13 -1 0 -1
ln=away	0 -1 -4 -1 -6 -3 8 14 0 -6
ln=baby	0 -2 -1 0 -1 -2 -5 -1 -1 13
ln=back	2 2 0 12 32 -5 -23 -2 -7 -10
ln=back com	0 6 0 0 10 0 -5 -1 -1 -9
ln=backer	0 -1 -5 -1 -3 -1 -24 -2 14 24
ln=band	0 -8 -1 1 -5 28 -7 -8 -1 0
ln=bas is	-1 -3 -1 -8 8 -1 -1 -1 -1 9
ln=be	-17 3 -5 -16 -7 7 17 3 15 0
ln=be can	0 5 1 -4 2 -1 3 -5 12 -12
ln=be it'll	0 12 -2 12 0 8 -25 -5 0 2
ln=be may	0 -1 10 -8 14 -6 -1 -4 -3 -1
ln=be not	0 8 -3 -1 -1 14 3 -2 -1 -16
ln=be to	-4 5 -2 -13 4 8 -9 17 -2 -5
ln=be will	-10 -21 -5 19 4 1 -11 6 -9 26
ln=be would	0 -1 5 -1 -7 0 11 -3 -1 -1
ln=became	-1 0 -1 -2 11 -2 -19 -1 -1 15
ln=because	0 -2 0 -1 1 -1 10 -1 -1 -6
ln=becom	0 -11 8 4 0 0 -5 -1 6 0
ln=been	-13 -6 8 -13 15 -4 22 8 -7 -8
ln=been had	-2 -2 1 -14 16 -13 17 -3 -8 7
ln=been has	-4 -11 -1 8 4 -3 -13 5 0 15
ln=been have	-2 -9 1 -2 -1 11 9 -1 4 -9
ln=been it	0 -3 -1 9 3 -2 -4 -1 0 -2
ln=before	-5 12 -4 -8 -8 8 -7 18 7 -13
ln=before bought	0 -1 0 -1 -1 -1 9 0 0 -4
ln=before not	-1 9 10 1 -1 -2 -15 -6 -3 8
ln=before week	0 3 -1 -3 8 -1 -17 17 0 -5
ln=began	-4 9 -3 -8 9 -2 -5 -7 15 -4
ln=began Xx	-3 -6 0 -2 6 -1 17 1 -4 -7
ln=began it	0 33 0 -1 -1 -1 -7 -8 -6 -8
ln=began that	0 -2 0 4 -9 -1 20 0 -2 -9
ln=begin	-2 4 -9 15 2 -18 -2 2 14 -7
ln=begin ,	0 15 0 -6 -5 -1 -7 -1 -2 8
ln=begin Xx	0 -3 0 1 10 -1 -6 -1 0 -1
ln=begin will	0 7 0 -2 3 0 -11 0 -4 7
ln=beginn	0 -6 -1 -1 15 5 -11 -2 -2 3
ln=beginn ,	0 1 0 0 17 -3 5 0 -4 -15
ln=behind	-1 -2 0 0 -1 -1 11 -1 -2 -3
ln=being	0 -3 9 -9 3 -2 -10 6 -4 10
ln=being is	0 -2 7 -3 -1 -2 -6 15 -4 -4
ln=bell	0 5 4 0 2 -1 -12 -1 -1 6
ln=best	16 -13 -1 -9 -2 -1 12 0 -2 0
ln=between	-3 11 -16 -14 10 -11 22 -2 -6 9
ln=between <magazine>	0 0 0 0 8 0 -7 0 0 -1
ln=between Xx	0 -4 0 -2 16 -15 5 -1 0 3
ln=between publish	0 0 0 0 -5 0 26 0 0 -21
ln=billion	0 -2 0 17 0 0 -8 -2 -2 -1
ln=billion 0	0 -2 0 11 0 0 -5 -1 -2 0
ln=birthday	-1 1 -4 -3 -6 -2 26 -2 -5 -4
ln=block	-1 16 -1 -2 -2 -1 -13 -1 5 -1
ln=block Xx	0 -4 0 0 0 0 -3 0 9 0
ln=blu-ray	0 0 9 -1 0 0 -2 -1 -1 -5
ln=book	-3 -11 -1 -9 -14 -3 25 -9 -6 31
ln=book Xx	0 0 -11 0 0 -1 7 0 0 5
ln=book a	0 -2 -3 0 -3 -1 -9 0 0 19
ln=book the	-1 -1 14 0 4 -1 -3 -2 -1 -8
ln=bookshop	0 -1 -2 -1 -1 -1 -8 -3 -1 19
ln=bookstor	0 -10 -1 -1 -1 -1 -1 -2 0 18
ln=booth	0 -1 0 -1 -1 -3 24 -1 -1 -17
ln=born	-1 -6 -2 1 -16 -9 48 -6 -2 -8
ln=born (	0 -3 0 -1 -1 0 11 -3 0 -3
ln=born was	0 -1 0 -3 -4 -2 11 0 0 -1
ln=both	-1 8 -6 -2 11 -5 -21 19 3 -7
ln=both ,	0 -5 -1 0 4 -2 -8 0 0 13
ln=bought	-1 -3 -1 -5 -3 5 8 -2 -1 2
ln=bow	0 -10 -1 6 2 12 -5 -1 -2 -1
ln=box	-2 -11 0 -4 10 -10 -1 4 -8 21
ln=box Xx	0 -3 16 -1 -1 -1 -2 -1 -1 -6
ln=branch	0 -2 0 -10 -1 0 14 0 0 -1
ln=break	0 -7 -1 -2 -1 2 50 -3 -18 -19
ln=bring	0 4 -1 6 -2 -2 1 -2 -13 9
ln=broadcast	-2 44 -3 -3 -3 -3 -10 10 -18 -12
ln=broadcast <channel>	0 -11 0 -1 0 0 13 -1 0 0
ln=broadcast be	0 23 0 0 0 -1 -3 -9 -2 -6
ln=broadcast first	0 8 -2 0 0 0 -6 2 -1 0
ln=broadcast was	0 6 -3 0 -1 -1 -10 15 -5 -1
ln=brought	1 -3 -3 0 -5 -1 -5 -2 -1 18
ln=build	-1 -2 0 -5 -4 -2 17 -1 0 -1
ln=busines	0 -1 0 -3 -3 0 16 -2 -1 -5
ln=but	-1 -4 -6 -6 -3 13 -18 7 8 10
ln=but ,	-1 -10 -4 -4 -15 5 6 -3 4 21
ln=but <date>	0 7 -1 0 17 0 -16 -2 -1 -4
ln=buy	0 -1 15 -8 -1 -1 -4 2 -3 0
ln=by	0 -30 -13 -22 -9 -21 46 21 5 22
ln=by ,	-1 -9 6 -6 0 -2 7 -3 -4 10
ln=by Xx	16 -1 1 -1 -9 0 -17 -5 -1 16
ln=by and	0 -1 3 0 0 -3 -12 18 7 -11
ln=by done	0 0 0 -3 0 0 11 0 0 -6
ln=by drawn	0 0 0 0 16 0 -12 0 0 -4
ln=by follow	0 0 8 7 -1 0 -9 -3 -1 -1
ln=by manga	-2 -3 -1 -1 3 0 -7 -3 -1 14
ln=by novel	-1 -2 0 0 0 0 19 -1 0 -15
ln=by out	0 0 10 0 -2 0 -17 -1 0 11
ln=by publish	-1 -1 0 -2 -4 0 -14 3 0 21
ln=by releas	0 0 7 2 0 0 8 -1 0 -15
ln=by us	0 -1 -2 -3 0 0 10 -1 0 -2
ln=c	0 -3 13 -1 7 0 -13 -1 -1 -2
ln=café	0 -2 -1 -1 -2 -1 13 -3 -1 -3
ln=calendar	-1 16 -3 -4 -4 -5 17 6 -5 -18
ln=call	-1 14 -2 -16 0 -2 22 -6 -1 -8
ln=came	-1 -23 6 18 0 -24 -14 15 17 6
ln=came ,	-1 -3 -3 4 -2 -3 3 -3 -2 9
ln=came <#>	0 8 -2 0 -1 0 0 -1 -1 -2
ln=came it	-1 0 -5 22 -2 2 -12 -5 0 0
ln=came that	0 3 -6 -3 -13 0 11 1 -1 9
ln=came which	-1 -1 -2 -4 -7 -9 15 -2 10 0
ln=campaign	0 -1 -1 0 -2 0 11 0 0 -6
ln=can	-3 -11 0 3 1 -1 11 -5 15 -9
ln=can Xx	0 2 2 -2 -3 10 -11 -1 5 -2
ln=can you	0 -9 1 5 3 -2 -19 9 -5 18
ln=cancell	0 2 0 -1 -4 6 -16 -1 2 12
ln=carri	3 0 -2 -4 4 -3 -12 -1 4 13
ln=carry	0 0 -2 -2 0 -1 -9 0 15 0
ln=cast	7 5 -19 -6 -8 29 -2 10 -10 -5
ln=cast the	-1 1 -15 -1 -1 9 -3 11 0 0
ln=cat	0 -8 0 0 17 0 -11 -1 6 -2
ln=catalogue	0 -2 0 -1 -1 -1 -3 -1 15 -6
ln=category	8 0 0 0 -2 0 -3 0 0 -3
ln=cel	0 -1 -3 -9 0 0 14 -1 0 0
ln=celebrat	0 -2 0 -1 -1 0 -9 0 -1 15
ln=ceremony	19 -1 0 -1 -2 -5 -4 -1 -1 -4
ln=ceremony a	12 0 0 0 0 0 -11 0 0 0
ln=ceremony the	16 -1 0 -1 -1 -3 -6 0 -1 -3
ln=chang	-1 21 -7 -3 -7 -3 6 -3 -2 -1
ln=change	0 -9 -1 -4 8 -1 8 -5 8 -3
ln=change the	0 -8 -1 -3 0 0 5 -1 9 -1
ln=channel	-1 -17 -1 -3 -1 -1 17 -1 8 -1
ln=chapter	-1 -5 -1 -4 31 -5 -11 -7 -3 8
ln=chapter last	0 0 0 0 -9 0 12 0 0 -3
ln=chapter the	0 -1 0 0 8 0 -1 -1 0 -5
ln=charge	-1 0 0 0 -1 0 -11 -1 8 7
ln=cinema	-4 -8 -19 51 -6 -12 -11 -7 26 -11
ln=cinema Xx	-1 -1 0 8 -1 -3 3 0 -1 -3
ln=cinema in	-1 -3 0 16 -1 -2 -4 0 -1 -2
ln=cinema to	0 -1 0 12 0 -1 -1 -3 -3 -2
ln=circulation	0 0 0 0 -1 0 13 0 0 -11
ln=city	-1 -1 0 -3 -7 -1 14 0 0 -1
ln=city the	-1 -1 0 -1 -7 -1 12 0 0 -1
ln=clos	4 11 -6 -8 17 -21 19 -8 0 -8
ln=clos ,	0 9 0 0 -7 -4 5 0 -1 -1
ln=clos Xx	9 0 -2 0 -2 0 -6 0 0 3
ln=clos and	0 -1 0 0 0 -8 10 0 0 0
ln=close	0 -8 -1 -3 -3 -10 25 7 -2 -5
ln=club	0 -1 -6 -8 -1 -1 26 -2 -1 -7
ln=club fan	0 -1 -6 0 0 -1 16 -2 -1 -6
ln=collect	-2 -1 -1 -8 -10 -2 -2 -2 0 29
ln=collection	0 -1 5 0 -6 0 -5 -2 -1 10
ln=collector	0 -4 22 -3 -4 -2 9 -1 -3 -13
ln=com	-2 4 8 -8 4 23 -12 17 -21 -12
ln=com ,	0 0 -3 0 11 2 -6 0 -1 -4
ln=com is	0 5 -1 2 -5 6 -14 -11 5 14
ln=come	-2 -3 4 -14 9 -1 -6 -1 15 0
ln=come have	0 -3 6 -1 -4 0 -11 11 -5 7
ln=come to	0 -3 0 -4 -4 4 -1 -2 12 -4
ln=come will	0 5 3 -3 10 -1 -12 -2 -1 1
ln=comedy	-1 0 -1 -1 1 -1 9 -2 -8 4
ln=comic	-3 -16 -2 -3 36 -9 -13 -7 4 14
ln=comic a	-5 0 0 0 10 0 0 0 0 -3
ln=comic the	0 -12 0 -1 25 -5 -5 -1 -2 1
ln=committee	3 17 0 -2 -4 -1 -2 -2 -3 -4
ln=committee the	-1 22 0 -2 -4 -1 -6 -2 -2 -3
ln=company	-1 -7 3 0 -2 14 9 -2 -4 -9
ln=company the	-1 -6 3 2 -2 3 9 -1 -3 -4
ln=compilation	0 -6 -2 15 0 -2 -3 0 -1 -1
ln=complet	-1 -4 0 -5 0 4 12 0 0 -3
ln=complete	0 4 19 -1 4 -2 -7 -1 -16 2
ln=complete ,	0 9 2 -2 6 -1 -14 -1 0 1
ln=composer	-1 -8 -1 -7 -2 -1 32 -6 -1 -4
ln=concert	-1 -2 -3 -2 -1 19 -19 6 2 -1
ln=concert the	0 -1 0 0 0 11 -12 0 3 0
ln=conclud	0 4 0 4 8 -1 -16 0 -1 1
ln=confirm	0 3 -2 -3 -1 -1 17 -2 -13 2
ln=continu	0 1 0 -1 9 -2 -6 0 3 -3
ln=contract	0 -1 13 -1 0 0 -6 -1 -1 -2
ln=convention	0 -6 0 0 -1 -6 15 0 -1 -2
ln=copi	-1 -2 14 -4 -12 -3 23 -6 -2 -7
ln=copi 0	0 -1 1 0 -1 0 12 -1 0 -9
ln=copi million	0 -1 0 0 -4 -1 12 0 0 -5
ln=correct	0 -3 -1 -1 -6 0 0 -3 0 14
ln=could	2 -1 -3 2 0 -2 10 -1 0 -7
ln=course	-1 -2 0 0 -5 -3 20 0 0 -9
ln=cover	0 -8 3 -1 -2 -1 20 -2 -1 -8
ln=creator	0 0 0 0 0 0 10 0 0 -9
ln=dat	-1 10 1 5 -2 -7 19 -7 0 -17
ln=dat ,	0 -2 13 -1 -5 -1 9 -2 -1 -10
ln=dat is	0 -3 -2 2 9 -2 -2 -1 -1 0
ln=date	-2 -5 9 7 -9 -12 5 -8 16 -2
ln=date the	0 23 -1 2 -6 -5 -2 -1 -3 -7
ln=daughter	0 0 0 -1 -5 -1 12 -4 -3 2
ln=day	-4 -19 7 -19 -19 20 5 13 25 -9
ln=day a	0 -5 -2 0 -9 -1 -2 -2 9 12
ln=day the	-1 12 2 -7 -4 -1 8 7 -9 -6
ln=dead	0 -1 11 -3 -3 0 -1 -2 0 0
ln=deal	0 0 0 0 -1 0 -6 10 0 -1
ln=debut	-4 -24 2 -9 14 -7 5 7 10 6
ln=delay	0 0 5 -9 7 -2 -4 6 -4 0
ln=deliver	0 -1 -1 8 -3 0 -7 13 1 -10
ln=demo	0 0 0 0 0 0 -9 14 -2 -1
ln=desk	0 -5 -1 -1 -3 -2 0 22 -6 -5
ln=did	-3 -6 -18 -1 -10 13 6 -6 -2 27
ln=died	0 -1 -1 -2 -4 0 17 -4 -1 -3
ln=director	-3 -6 -4 6 -4 -17 27 -6 -5 12
ln=director the	0 -1 -1 14 -2 -13 -5 -2 -2 14
ln=disc	-1 -9 17 0 -4 -6 -4 16 -4 -5
ln=disc on	0 -1 11 -2 -1 -1 2 -2 -5 -1
ln=disc the	0 -1 10 5 -1 -2 -21 7 6 -3
ln=do	0 9 -1 -2 -2 11 -5 -1 -3 -6
ln=don't	0 0 -1 -3 -1 -4 5 -4 -1 10
ln=done	-1 4 -3 -8 -2 8 10 -1 -1 -5
ln=double	0 0 10 -5 0 -1 -3 1 -1 -1
ln=down	3 2 -1 0 -4 2 16 5 -16 -6
ln=down is	0 13 0 -1 0 0 -7 -1 -5 0
ln=drama	-3 30 -2 6 -2 -9 -5 4 -13 -7
ln=drama the	0 23 -1 1 -7 -4 8 -6 -6 -8
ln=draw	-1 -2 -1 -2 4 -1 8 -1 -1 -3
ln=drawn	-1 2 -2 -8 28 -3 10 -1 -7 -18
ln=drawn ,	0 -4 0 -1 2 -1 11 0 0 -5
ln=drew	-3 -3 -1 -5 18 -1 -8 -1 -1 4
ln=drew Xx	-2 -2 0 0 0 0 9 -1 0 -5
ln=dropp	-1 0 11 -1 -6 0 -4 -2 9 -5
ln=dub	-1 -7 0 -5 -1 -2 10 -3 10 -2
ln=dub Xx	0 2 1 -6 -1 0 -7 -2 15 -1
ln=dub the	0 -7 -1 2 0 -1 21 0 -14 0
ln=dubb	0 25 -1 13 -1 -2 -14 -4 -16 -1
ln=due	-3 -16 22 -8 2 -7 -14 8 -5 20
ln=due ,	0 2 -1 -5 -7 -2 -3 3 0 13
ln=due are	0 -1 19 0 -2 0 -16 -2 0 2
ln=due is	-1 -7 15 -1 6 -2 -14 0 -2 7
ln=due was	-1 4 -3 6 -6 -1 -7 -3 -3 12
ln=dur	-1 -3 0 -2 -2 9 8 9 -1 -15
ln=dvd	-1 -2 29 -2 0 -1 -14 -2 -3 -4
ln=each	-1 11 -4 2 -5 17 -14 -14 2 6
ln=earlier	0 23 -5 2 6 -14 -17 -4 6 4
ln=early	0 -16 -5 7 3 7 -10 -1 17 -2
ln=edition	-3 -15 7 -21 -1 -7 -13 6 -6 54
ln=edition <print>	0 0 0 0 22 0 14 -1 0 -35
ln=edition Xx	-1 -1 -1 -8 -10 -1 -3 8 0 17
ln=edition collector	0 0 10 -3 -4 0 13 -4 0 -12
ln=edition limit	0 -1 17 -1 0 0 -2 3 -1 -15
ln=editor the	0 -1 0 0 -9 -1 13 -1 0 0
ln=eight	-1 18 -1 -1 8 10 -15 -2 -8 -8
ln=eleven	0 2 -2 0 -7 -6 -2 -1 2 14
ln=else	0 -5 -1 5 0 -3 -3 -3 -1 9
ln=elsewhere	-1 -10 -2 17 5 -1 -5 -1 2 -5
ln=end	-5 -31 -2 -2 49 -12 34 -9 -19 -3
ln=end ,	0 -9 7 0 7 -2 -8 0 -1 6
ln=end Xx	-1 -4 0 -1 -2 -1 11 -1 0 -1
ln=end and	0 -3 0 -2 -2 -4 14 -2 -1 0
ln=end it	0 9 0 0 4 -2 -3 0 -1 -7
ln=end manga	0 0 0 0 8 0 -8 0 0 0
ln=end the	-1 -15 -1 -1 16 -1 4 1 -1 -1
ln=enter	-3 -5 -1 -1 -1 -1 27 0 0 -14
ln=entri	-3 -2 -1 -3 -5 -2 20 -1 -2 -3
ln=episod	-1 13 -1 3 -3 -1 -25 -5 25 -5
ln=episod 0	-1 18 2 8 -1 -1 -15 -2 -6 -2
ln=episod twelve	0 -8 -2 0 0 0 -3 0 14 0
ln=episode	-1 -2 4 -6 10 -2 -5 -2 4 0
ln=episode last	0 -2 -2 -1 -1 0 -1 0 -2 10
ln=establish	-3 -3 0 -2 -1 0 9 0 0 0
ln=even	-2 28 -3 8 1 2 -15 -9 3 -12
ln=even the	-1 8 -1 -2 11 7 -18 -1 1 -3
ln=evening	0 -14 0 0 -1 0 1 19 -2 -2
ln=event	-2 4 -5 6 -3 13 -11 5 -3 -4
ln=event the	-1 -4 0 -5 -1 4 11 -2 -1 -1
ln=every	-4 -10 -1 -4 -3 -5 10 -3 26 -6
ln=everyone	0 -3 -1 14 -1 0 -2 -4 -4 2
ln=everyth	0 2 7 -1 0 0 14 -1 -11 -9
ln=exactly	0 19 -2 -1 0 -1 -4 -4 -5 -2
ln=exhibition	0 -7 -2 -8 -8 -10 42 -2 -4 -1
ln=exhibition the	0 -1 0 -1 -6 -4 10 -1 -1 4
ln=exist	1 -1 0 -1 -14 -1 6 -2 0 11
ln=expect	-1 -9 2 -2 2 -4 -11 -1 14 11
ln=extra	0 -1 0 7 -2 0 -13 -1 6 4
ln=fall	0 7 5 -3 -3 2 -19 6 5 0
ln=fan	-3 -9 -2 6 -7 5 27 -5 -2 -10
ln=fan a	0 -6 5 -2 -1 10 -4 -1 -1 0
ln=fan-club	0 0 0 -2 0 -1 10 -5 -1 -1
ln=fantasy	-1 0 0 10 6 0 -10 -1 0 -2
ln=far	0 -6 -1 -8 -8 6 13 -2 -1 6
ln=far so	0 -5 0 -6 0 7 11 -1 -1 -3
ln=farewell	0 -1 0 -2 -3 -2 14 -1 -1 -5
ln=farewell a	0 -1 0 -2 -2 -2 12 0 0 -5
ln=feature	-1 -2 -2 -2 -1 -2 15 -1 -2 -2
ln=festival	9 -5 -1 0 0 -8 8 -1 -1 -1
ln=fifth	0 -3 0 -1 -14 0 15 -1 -1 5
ln=figure	0 -6 0 0 0 -1 -3 17 0 -7
ln=fil	-1 -3 0 -1 -1 -1 15 -1 0 -7
ln=fill	-1 7 -2 -2 -3 6 -8 11 0 -8
ln=film	4 -39 -5 69 -15 8 -2 -5 -6 -8
ln=film (	0 0 -10 -17 0 11 21 -1 -2 -1
ln=film Xx	15 -3 1 -2 -2 -6 3 -1 -4 -1
ln=film a	-1 -2 -3 25 -1 -2 -13 -1 -1 -1
ln=film anime	0 -5 -2 3 0 0 8 0 -3 0
ln=film live-action	-1 -2 0 8 -4 -1 11 -1 -6 -6
ln=film the	-4 5 -8 6 8 20 -51 8 10 8
ln=final	-2 7 -4 -12 10 3 -5 -3 4 1
ln=final the	0 -4 -1 -5 -6 -3 -3 -1 7 15
ln=finale	0 8 -1 -3 9 6 -9 -1 -2 -6
ln=finally	0 -1 14 0 -3 -1 -6 -2 0 0
ln=find	0 -3 -1 -2 16 -1 -15 -1 -1 7
ln=finish	-1 -5 9 16 -20 -2 -1 -14 10 9
ln=fire	0 -6 0 -1 -1 -1 11 0 0 -2
ln=first	9 16 -2 -25 -2 25 -37 2 1 14
ln=first ,	-1 2 12 7 4 -10 4 -6 -2 -11
ln=first her	0 -2 0 0 -10 -2 16 0 0 -1
ln=first its	-2 -2 1 -6 -9 7 3 -3 13 -3
ln=first the	-3 2 -7 -6 -19 10 -12 7 17 13
ln=first was	24 -2 8 -12 2 1 -17 4 -8 0
ln=fiscal	0 -3 -1 2 -4 -1 16 -2 0 -7
ln=five	-1 -11 6 -6 -11 -6 -22 18 8 26
ln=fix	0 0 0 0 0 -1 9 -1 0 -5
ln=follow	-3 5 23 -6 -8 -13 -21 6 -4 21
ln=follow ,	0 4 3 5 -3 0 -10 -3 8 -4
ln=follow <#volume>	0 0 -5 0 0 0 -5 -2 0 14
ln=follow Xx	-1 -3 12 -8 -9 -1 6 -3 -1 7
ln=follow the	-1 -4 -1 -6 1 -1 -3 -2 -1 17
ln=follow to	0 -5 9 -12 -2 -4 1 7 3 1
ln=for	-20 11 -7 36 0 28 -7 -35 5 -11
ln=for ,	4 5 -3 26 2 3 -32 1 -6 0
ln=for <#volume>	0 0 4 0 -1 0 13 -2 0 -14
ln=for <date>	0 14 4 -12 -1 -2 -19 -1 17 -1
ln=for Xx	4 -10 -9 1 7 -5 13 -9 12 -4
ln=for announc	-1 22 11 -2 -1 1 -39 2 4 2
ln=for ask	0 -6 0 0 -1 23 -9 -1 -1 -5
ln=for down	0 9 1 4 -2 5 -21 8 -7 2
ln=for in	0 14 2 -1 -2 3 -10 10 -2 -15
ln=for is	0 -8 -1 1 -1 0 -3 8 0 5
ln=for it	-3 1 10 0 29 -3 -30 -1 -4 0
ln=for list	-1 -11 11 2 -2 -2 0 -1 0 3
ln=for meant	0 16 -3 2 -1 -1 -25 0 -3 16
ln=for nominat	-2 0 0 0 -1 0 9 0 0 -5
ln=for plann	-1 1 -7 7 -4 -9 3 9 -9 10
ln=for promis	0 5 -4 6 13 5 -16 0 -3 -5
ln=for schedul	-1 7 -14 -2 -4 5 -9 -1 -1 20
ln=for set	5 8 0 -3 -10 0 0 -3 -4 7
ln=for slat	7 1 9 -11 -2 -4 -9 -1 2 8
ln=for up	-7 0 0 0 -7 8 -2 0 -1 10
ln=for you	0 -3 0 -1 -1 -1 10 0 -1 -4
ln=forty	0 -1 -2 -3 -2 1 11 -2 0 -1
ln=found	-1 -13 1 1 0 6 28 -7 -3 -11
ln=found ,	0 -1 0 0 -5 0 16 -1 -1 -7
ln=found was	-1 0 -1 0 11 -1 -3 0 0 -5
ln=four	-2 6 3 -11 -1 -6 -19 2 1 28
ln=fourth	-7 4 -1 0 -7 -1 -5 -1 -1 18
ln=free	0 -7 -1 -3 -6 -1 14 12 -10 3
ln=from	-26 17 21 -15 -8 -21 -10 4 31 7
ln=from (	0 -5 5 0 8 -8 -12 8 8 -4
ln=from ,	-2 30 -12 7 20 31 -83 -7 0 16
ln=from :	0 9 -2 -4 5 -1 -10 -6 2 7
ln=from <#>	0 12 -6 0 -1 0 -2 0 -1 -2
ln=from <#volume>	0 0 2 0 -1 0 -10 10 0 0
ln=from <channel>	0 12 0 0 0 0 -4 -1 -5 -1
ln=from <clock>	0 22 0 -1 0 0 -13 -1 -6 0
ln=from <date>	0 0 0 0 -6 -1 15 0 0 -7
ln=from <magazine>	0 0 0 -1 12 0 -7 0 0 -2
ln=from Xx	-5 24 -8 5 18 -1 -45 1 10 2
ln=from available	0 0 -6 -7 -4 0 15 -3 -1 7
ln=from back	0 -1 -7 0 -1 -1 -7 12 -2 7
ln=from book	0 0 0 -1 -1 0 9 0 -1 -5
ln=from dat	0 18 11 -7 -2 -1 -11 -3 -3 -3
ln=from delay	0 -2 8 0 8 -1 -11 -5 -2 4
ln=from held	0 -2 0 -1 -1 9 4 0 -6 -3
ln=from is	0 27 -1 -12 -12 -2 15 -5 -4 -5
ln=from it	-1 -3 7 2 -10 -8 10 -6 15 -4
ln=from mov	0 -21 8 17 -5 8 -10 -3 -2 9
ln=from one	0 -6 3 -1 0 0 8 -1 1 -2
ln=from open	0 -4 -1 -3 -1 -1 18 -4 -2 -1
ln=from order	0 -11 1 -1 -1 0 6 -1 20 -13
ln=from out	0 -1 1 -1 -1 -1 -10 9 -1 4
ln=from ran	0 13 -1 -3 -3 -1 3 0 -3 -3
ln=from run	0 -4 -4 9 -2 6 6 -5 -5 -1
ln=from sale	0 -1 -5 0 6 -1 13 -3 -3 -7
ln=from seri	0 8 -1 -1 -4 -1 9 -1 -5 -3
ln=from slipp	0 -3 -1 -2 -1 -1 -15 22 6 -6
ln=from slot	0 9 0 0 -1 -1 -5 0 -2 0
ln=from sold	0 0 2 0 11 -1 -11 -4 -2 6
ln=from week	-2 -5 -1 6 -1 9 2 0 -3 -5
ln=ga	-1 -1 0 -1 -1 0 0 -3 -1 8
ln=game	-1 -8 -4 -6 -7 -3 31 4 -3 -4
ln=game the	0 -5 -1 -1 -1 -1 15 -15 -1 11
ln=gather	0 -2 -1 0 -6 -3 21 -1 -1 -7
ln=gave	15 -4 -11 0 2 20 -21 -5 3 0
ln=general	1 -3 6 3 -2 -21 19 4 -3 -4
ln=general on	0 0 10 -6 0 -4 1 0 0 0
ln=get	-2 -3 -2 10 7 -2 -30 25 -6 4
ln=get Xx	0 5 0 -6 13 3 -8 -2 -3 -3
ln=girl	0 -12 -1 23 -1 -1 0 -1 -1 -6
ln=giv	0 -3 0 -1 -6 -1 -3 -1 -1 16
ln=give	-1 -4 -1 0 -3 0 10 -1 5 -4
ln=given	20 -19 -2 -12 1 19 4 10 -9 -12
ln=go	-1 -2 0 1 0 5 13 -9 -3 -4
ln=goe	-3 19 16 -2 4 -19 7 -6 -9 -6
ln=goe Xx	0 -1 -3 2 -1 2 16 -1 -18 3
ln=goe and	0 8 10 -1 0 -8 -5 -1 -1 -3
ln=goe which	0 13 2 0 -2 0 -8 -1 0 -3
ln=going	0 24 -2 -2 -2 -3 -17 3 -2 -1
ln=going was	0 24 -2 -1 -1 -2 -13 5 -1 -8
ln=gone	-1 17 -1 -1 -2 -1 -2 -2 -1 -6
ln=good	0 -2 -1 -1 -5 -1 21 -3 -3 -5
ln=got	10 -4 -2 5 -7 -5 -6 7 -2 4
ln=got Xx	1 -1 0 0 -1 0 1 8 0 -8
ln=greet	0 -1 -6 15 -1 11 -16 -1 0 -1
ln=guest	0 -2 -9 0 -1 3 11 -1 0 -2
ln=had	7 2 12 -8 -2 25 -26 -17 -1 9
ln=had ,	-1 9 -2 -2 -4 10 -11 -1 0 2
ln=had Xx	-4 -9 -3 30 13 -3 -6 -4 -2 -11
ln=had be	0 -1 15 -10 -1 0 -12 2 -2 9
ln=had has	-1 2 0 8 6 6 -10 -1 0 -9
ln=had have	0 -2 1 7 -10 -1 -11 -3 1 19
ln=had it	3 -8 -5 -10 -3 -6 15 -1 7 7
ln=had show	0 -7 0 -2 0 12 -2 0 0 0
ln=had which	11 10 4 -15 0 10 -16 -1 -1 -1
ln=half	-1 7 6 1 -2 -2 -19 -2 -6 17
ln=half first	0 -8 2 -1 0 -1 1 -1 -2 9
ln=half second	0 8 7 0 -1 -1 -17 0 -5 10
ln=hall	-1 6 -8 -3 -2 5 13 -3 -3 -4
ln=hand	16 -11 -2 -5 -6 -3 18 -5 -6 5
ln=harbor	-1 10 -1 2 6 -4 -5 -2 -8 4
ln=has	-12 -15 5 36 6 10 -23 -7 -1 0
ln=has \"	0 -1 -3 -1 3 -1 -3 10 -2 -1
ln=has ,	-1 -12 5 16 6 2 -31 11 1 3
ln=has <distributor>	0 -1 -19 7 0 -1 15 0 -1 0
ln=has <platform>	0 -1 0 -4 0 -1 -7 -1 16 -2
ln=has <publisher>	0 0 0 -1 1 0 26 0 0 -25
ln=has Xx	-2 -9 -1 -7 10 13 5 -6 -3 1
ln=has and	0 -3 -2 -1 8 -1 -6 -1 6 0
ln=has it	-1 -1 -3 9 -4 -1 -8 -1 -1 11
ln=has manga	2 0 -1 2 -11 -1 12 0 0 -2
ln=has seri	0 16 0 0 4 0 -13 0 0 -6
ln=has which	0 -9 10 -4 -15 -2 20 2 -1 0
ln=hav	-2 -3 3 -11 16 5 -15 -3 7 4
ln=hav ,	0 -3 3 -11 2 5 -6 -3 7 7
ln=have	-13 -21 13 -14 14 16 -20 16 12 -4
ln=have Xx	-1 -1 0 4 -3 -2 14 -1 4 -15
ln=have can	0 0 -2 -1 4 0 -17 9 1 8
ln=have they	-1 -10 -2 5 -6 -4 21 -2 -1 -1
ln=have to	0 4 8 -1 13 6 -27 3 -3 -2
ln=have we	0 -2 5 -8 -2 -3 16 -1 -2 -2
ln=have will	0 0 9 -6 -2 15 -8 1 -2 -7
ln=he	9 -11 -7 3 -18 0 35 -6 1 -5
ln=he ,	0 -4 0 2 -2 6 10 -1 -1 -11
ln=hear	0 -2 -3 -1 -1 9 -6 -4 13 -5
ln=heard	0 14 0 0 4 -1 -5 -1 -2 -7
ln=heart	0 -1 0 0 -1 0 9 -2 0 -4
ln=held	7 6 0 14 -5 -10 3 -3 -10 -2
ln=held ,	-1 -3 0 -1 -1 -5 14 0 -3 -1
ln=held be	-1 -8 -1 19 -2 3 -1 -2 -3 -4
ln=her	-11 -5 -3 -10 -10 -7 34 -3 11 2
ln=here	3 -4 11 -4 8 -3 -7 -3 0 -2
ln=hero	0 8 0 -2 -4 0 0 -1 0 -1
ln=hiatu	-1 -2 0 0 -9 -1 16 -2 0 -1
ln=hiatu on	0 -1 0 0 -9 0 6 0 0 6
ln=him	6 -8 -1 -1 -10 0 5 -2 0 11
ln=his	7 0 -6 -4 -2 -7 -4 4 0 12
ln=hit	-2 -8 -5 19 4 -5 -4 -5 8 -3
ln=holiday	0 -8 -3 8 -3 -2 11 -1 -3 0
ln=home	0 -5 25 -11 -9 17 7 -5 -8 -11
ln=home at	0 -1 12 -3 0 -1 -3 -1 -1 0
ln=honor	5 0 0 0 -7 -4 8 0 0 0
ln=hop	0 -4 3 -1 -2 11 -11 -1 0 6
ln=hotel	0 -2 0 4 -2 -5 9 0 0 -3
ln=hour	-1 7 -1 -5 -2 -3 24 -4 -10 -5
ln=hour an	0 5 0 0 0 -1 -8 0 6 0
ln=hous	0 -6 -1 10 -1 13 -11 -1 -2 -2
ln=i	0 -2 11 -5 1 -19 -3 -7 0 25
ln=if	-1 0 -4 -5 -4 -6 22 -3 -3 5
ln=if ,	0 -6 -1 -2 -1 -3 20 -2 -1 -5
ln=in	-8 -35 20 -2 1 -7 -16 -1 17 31
ln=in \"	-2 -3 -2 8 2 -3 -14 -2 0 17
ln=in )	-1 -9 -1 10 -2 -1 -8 -2 14 0
ln=in ,	-7 22 26 -2 -32 10 -16 -3 -3 6
ln=in -	-1 1 0 0 -3 -4 -6 16 -3 1
ln=in :	-1 18 -1 -3 -4 -1 -4 -1 -1 -1
ln=in ;	2 8 0 -9 -1 3 1 -1 -1 -2
ln=in <#>	2 5 17 -4 1 -2 -26 -1 0 9
ln=in <#volume>	-1 -1 4 0 -6 -1 -12 -1 0 19
ln=in <date>	-1 0 -1 -2 5 -3 10 16 -8 -18
ln=in <magazine>	-1 -1 0 9 1 -1 -14 -1 12 -3
ln=in <platform>	0 -5 0 0 -2 1 1 -1 10 -2
ln=in <publisher>	-1 0 6 0 -4 0 -11 0 0 10
ln=in <venue>	8 -3 0 9 0 -11 -1 0 0 -1
ln=in <weekday>	0 -2 0 0 -7 -2 12 2 -2 -1
ln=in Xx	-1 -13 5 -12 4 38 -3 -25 0 7
ln=in again	10 -5 -2 -4 -4 6 -4 -2 0 7
ln=in air	-2 34 -4 -1 -2 -1 -9 -6 -8 -1
ln=in and	4 17 6 21 -2 0 -44 -9 4 2
ln=in anime	-1 7 1 -1 -1 -1 -16 0 14 -2
ln=in announc	-1 -10 -8 -2 -1 -1 22 -1 4 -2
ln=in appear	-3 -1 -1 -1 -5 -2 8 1 -1 5
ln=in arriv	-1 -3 -4 4 -3 0 -8 -1 6 9
ln=in away	0 -1 -4 0 -5 -3 0 17 0 -4
ln=in back	-3 -4 2 -2 7 -1 17 -4 6 -17
ln=in began	-2 4 -1 -3 15 -3 -6 -1 -5 2
ln=in begin	-1 14 -1 2 4 -2 -16 -3 -4 6
ln=in beginn	0 -9 0 -1 16 0 4 0 2 -12
ln=in born	-1 -1 -1 5 -2 -4 9 -2 -1 -2
ln=in café	0 -1 0 0 -2 -1 9 -2 0 -3
ln=in came	-2 7 13 -2 -4 5 -12 -5 -5 3
ln=in cinema	-1 -1 0 15 -1 -1 -7 0 0 -3
ln=in clos	0 10 0 0 21 1 -38 -1 8 -1
ln=in collect	0 0 0 0 -11 0 -16 0 0 29
ln=in com	-1 -2 0 4 6 -2 -11 -3 4 5
ln=in come	0 -2 -8 3 8 -1 -3 -2 14 -9
ln=in comic	-1 -3 1 0 -4 -1 8 -1 0 0
ln=in day	0 -1 0 -2 -4 19 2 -1 0 -13
ln=in debut	-2 6 5 -2 -11 -2 20 -1 -2 -9
ln=in died	0 -1 0 -1 -1 0 9 -4 0 -1
ln=in down	-1 -1 0 -4 -1 -2 12 -1 0 -2
ln=in drawn	-1 -5 0 -6 11 -1 7 -1 -1 -3
ln=in due	-1 -7 7 -2 -4 -2 -15 10 2 13
ln=in edition	0 -1 -3 0 -2 -2 -9 0 -2 20
ln=in end	-1 0 -1 -4 27 -2 -8 0 -4 -8
ln=in film	3 -2 -1 25 -8 -2 -13 -1 0 -2
ln=in finish	0 1 -1 -1 -5 0 9 0 0 -2
ln=in follow	-1 -11 21 -3 -4 -2 -24 6 -6 25
ln=in found	-1 -1 -1 -1 3 -3 10 0 0 -6
ln=in given	13 0 0 0 0 -2 -3 -1 -5 -2
ln=in had	0 -1 4 -1 4 3 -12 -1 0 4
ln=in is	18 16 5 -7 20 -5 -42 7 -4 -7
ln=in issu	-3 -1 6 -11 -5 -1 -11 11 -1 15
ln=in it	-5 -14 -7 -5 -2 7 14 -3 2 13
ln=in launch	0 -3 -1 1 3 -1 -13 5 1 8
ln=in made	0 -8 -2 -1 -4 -1 20 -1 0 -2
ln=in magazine	0 0 0 0 11 0 -7 0 0 -2
ln=in manga	2 -1 0 0 14 -2 -4 0 0 -8
ln=in me	-1 -1 -1 -10 7 -2 14 -1 -1 -5
ln=in night	-1 -3 -1 -2 -1 3 8 -1 0 -1
ln=in off	-1 -2 -1 -5 11 -3 9 -1 0 -8
ln=in on	-5 16 -1 -7 10 9 -19 0 -1 -2
ln=in one-shot	0 0 0 0 8 0 -7 0 0 0
ln=in only	-1 -2 -1 2 -7 -2 -16 -1 0 27
ln=in open	-3 -8 -3 40 -4 12 -10 -4 -9 -10
ln=in out	3 -14 -11 7 8 -9 -10 -7 -9 41
ln=in part	-1 -1 -1 7 0 -8 5 -1 0 2
ln=in pencil	0 1 9 0 -1 2 -9 0 -1 1
ln=in pencill	0 -2 -3 9 -1 0 -1 10 0 -11
ln=in place	-3 -5 -4 -7 1 1 21 -1 -1 -2
ln=in premier	0 11 0 -9 3 -3 -7 -1 7 -1
ln=in print	-3 -1 -3 -1 23 -2 9 -3 -1 -18
ln=in ran	-1 -1 0 0 20 2 -13 -1 -1 -5
ln=in record	0 -1 -1 -3 -1 -3 1 -2 12 -2
ln=in releas	-1 4 -2 18 -11 -3 -6 8 -7 0
ln=in return	0 4 -1 -1 -4 1 10 -1 -5 -2
ln=in run	-1 5 -1 2 9 15 -27 -2 -1 3
ln=in sale	0 0 -1 0 -4 0 -8 -5 0 20
ln=in seen	-1 13 -6 -1 -2 15 -10 -3 -2 -2
ln=in seri	4 -15 -1 -3 6 -1 3 0 -1 9
ln=in serialis	0 0 0 -1 11 0 -5 0 0 -5
ln=in service	-1 -3 -4 0 -1 0 -4 0 14 -1
ln=in set	-2 -7 10 -4 -19 -1 39 -8 0 -8
ln=in ship	0 -1 1 -1 -2 -2 3 8 -1 -5
ln=in shipp	0 0 -2 -1 -1 0 -12 18 0 -1
ln=in shown	-1 10 -6 -1 -7 -3 0 -3 12 -3
ln=in sold	0 0 8 0 -3 0 1 6 0 -10
ln=in sometime	0 5 -1 0 22 0 -16 -1 -3 -6
ln=in start	-2 2 1 0 6 -8 6 -1 -13 8
ln=in story	-1 1 -1 -4 13 0 -11 0 0 3
ln=in them	0 -2 -6 -1 -7 8 9 -2 0 1
ln=in there	0 9 -1 -1 10 -1 -5 0 -3 -7
ln=in time	0 16 0 -3 -6 4 -13 -2 -1 6
ln=in up	0 -2 -4 -1 0 -1 -1 -1 10 0
ln=in us	-1 22 0 -3 -2 -1 -22 12 -1 -4
ln=in volum	0 0 0 0 -1 0 -7 0 0 8
ln=in volume	0 0 0 0 -1 0 -3 -4 0 10
ln=in was	-5 -18 -3 9 40 6 -21 -7 -1 1
ln=in website	0 0 0 0 11 0 -10 0 0 0
ln=in week	0 0 0 9 -1 -2 1 -3 -1 -2
ln=includ	0 -9 15 -2 -2 0 -6 2 3 0
ln=inform	0 -7 -1 0 -5 0 18 -1 -1 -4
ln=inspir	0 -14 0 0 2 1 3 0 13 -4
ln=instead	9 0 6 -7 0 5 -24 -1 17 -4
ln=interview	-1 -1 -2 -3 -3 -1 23 0 -5 -6
ln=into	5 25 0 0 6 -18 -2 -5 -3 -7
ln=is	-8 7 20 -5 -20 -15 -15 15 3 17
ln=is \"	-1 6 -2 11 -1 0 -3 -10 -3 4
ln=is )	0 7 8 -2 -1 -4 -11 -5 4 5
ln=is ,	-2 -6 -1 16 -23 22 -40 10 -5 29
ln=is 0	0 -4 4 9 -8 -2 0 2 -1 0
ln=is <#>	0 -14 -1 -1 8 -1 -2 -6 -2 19
ln=is <#episode>	0 -19 7 -2 -2 -1 0 -1 20 -2
ln=is <date>	0 0 0 5 -1 -1 18 -7 -1 -12
ln=is Xx	9 18 9 -6 -14 -8 8 -1 -13 -2
ln=is and	0 -9 8 -5 1 -1 4 -1 -1 4
ln=is anime	0 20 0 0 -7 0 -5 0 0 -7
ln=is book	0 0 -11 0 0 -1 -1 0 0 12
ln=is edition	0 -8 14 -13 -7 -3 6 8 -1 3
ln=is film	0 -1 1 -4 10 -2 -2 0 0 -1
ln=is it	-3 13 0 -12 9 0 -29 -11 15 19
ln=is one	0 6 -10 -1 -1 -2 -9 0 6 12
ln=is release	0 -1 2 9 0 0 -11 8 0 -6
ln=is that	0 -17 -2 5 11 -1 0 10 -1 -5
ln=is there	0 -1 2 -1 -5 9 -2 -1 -2 1
ln=is which	0 -12 -3 1 -3 0 3 -5 6 13
ln=isn't	-1 -6 7 15 -2 -2 -27 4 -12 24
ln=issu	-4 -2 8 -12 6 -1 -9 9 -2 7
ln=issue	-1 -2 -3 -2 40 -2 2 -11 -2 -19
ln=issue <date>	-1 -1 -1 0 20 0 -11 -2 -1 -2
ln=issue next	0 0 0 0 9 0 -8 0 0 0
ln=issue the	0 0 -1 -1 -2 -2 11 -2 0 -3
ln=it	-2 37 -5 1 34 -5 -36 -33 9 0
ln=it (	0 23 -4 -5 -10 1 -3 3 -3 -2
ln=it ,	8 6 -4 36 -8 5 -16 -4 -4 -19
ln=it :	-2 -1 -3 -2 -5 5 -24 -1 21 12
ln=it ;	-2 14 5 -12 6 10 -23 11 -1 -6
ln=it Xx	0 -5 4 19 -1 -8 -10 -2 -1 4
ln=it and	0 -3 -4 3 0 -3 13 -1 1 -7
ln=it expect	0 2 -8 -1 0 0 -7 -1 -2 18
ln=it for	0 -1 0 0 -2 11 -15 0 -1 8
ln=it gave	14 -1 0 -1 -1 -4 -4 0 0 -3
ln=it get	0 8 -1 -8 6 -2 -28 -1 8 19
ln=it had	-1 -9 -1 16 5 -5 -31 -2 11 17
ln=it has	0 -3 -1 14 -2 -2 -3 -6 4 -1
ln=it have	0 -11 -4 0 -3 9 0 5 -4 7
ln=it of	-4 -13 10 8 8 12 -8 -3 -8 -3
ln=it publish	0 0 9 -4 -3 -1 -12 -1 -1 13
ln=it put	0 3 -6 -9 -8 6 15 -3 12 -9
ln=it said	0 -3 3 -7 -1 0 12 -2 0 -2
ln=it saw	5 -2 -6 2 -2 -2 13 -4 -3 -2
ln=it see	0 -3 -2 18 -1 -2 -5 -1 -2 -2
ln=it show	0 21 -4 6 -2 -11 -8 -3 6 -5
ln=it start	0 2 0 0 8 -1 -10 -1 -1 3
ln=it stream	0 -3 0 -1 0 0 11 0 -7 0
ln=it that	-1 -4 4 -6 22 -7 -10 -1 -3 6
ln=it when	-1 2 7 -1 6 -2 -13 0 -2 4
ln=it where	-9 0 15 1 2 -2 6 -3 -6 -3
ln=it which	-3 -3 -2 -1 -9 -1 31 -1 -1 -11
ln=it with	0 7 11 -2 -7 -1 -12 -1 5 -1
ln=it'll	-1 3 -2 7 -1 7 -2 -9 -2 0
ln=its	10 -9 -12 32 5 -15 -5 0 -1 -7
ln=its ,	0 -3 12 -1 -1 -1 -3 -2 0 -1
ln=its ;	0 3 -6 -5 -2 -1 -9 11 6 3
ln=its after	0 11 -2 0 1 0 -8 0 0 0
ln=its at	-2 -1 0 25 0 -6 -12 -1 -1 -2
ln=its from	0 17 7 0 -1 0 -8 -1 -6 -7
ln=its had	-2 -2 0 2 -2 24 -15 -1 -1 -2
ln=its in	-1 1 -1 -8 4 -1 16 0 -1 -8
ln=its of	11 2 -2 -8 -2 0 -8 7 8 -7
ln=its on	0 -20 -4 -2 -2 -1 8 -3 16 9
ln=its out	0 0 0 -1 0 0 18 0 -6 -11
ln=its reach	0 -7 0 9 12 -1 -14 -2 -1 3
ln=its since	0 -7 0 -1 14 -6 4 0 -3 -1
ln=its to	-1 15 -1 9 -4 -1 -18 -1 6 -4
ln=its used	0 -2 0 0 -3 0 9 0 -1 -2
ln=its with	-1 -1 -1 1 -4 -1 -5 -1 -2 14
ln=itself	-1 16 -4 -6 2 5 -1 18 -14 -14
ln=japan	-1 -17 1 0 -1 -5 21 -2 6 -2
ln=japanese	0 12 -1 4 -1 -1 -12 -2 -2 3
ln=join	0 4 1 7 -1 -6 8 -14 6 -4
ln=jury	0 -10 0 -5 -2 -1 16 -1 7 -5
ln=jury the	5 -9 0 0 -1 -1 4 -1 7 -4
ln=just	0 3 -1 9 -1 0 -12 2 -1 2
ln=key	-1 1 0 -4 0 -1 -6 8 0 3
ln=know	0 20 -2 -2 -6 -2 2 -2 -2 -6
ln=known	11 14 -1 -2 -5 -2 -1 -2 -1 -9
ln=label	-1 -14 17 -1 -6 -1 -13 -5 -2 25
ln=lamp	0 4 0 -1 -1 8 -8 0 -1 -2
ln=land	-1 -6 -3 4 -7 -1 24 4 4 -17
ln=lantern	0 13 -1 -3 12 -2 -14 -2 -3 0
ln=last	9 -13 2 -16 -5 -18 23 7 10 1
ln=last its	0 3 0 -1 14 0 -17 -1 0 3
ln=last the	-2 -4 13 -8 20 -17 -7 -8 4 11
ln=late	-2 0 -2 -2 -6 -1 13 -2 0 3
ln=later	-1 3 -3 0 -7 10 3 -4 7 -7
ln=later week	0 14 0 0 0 0 -9 -1 -2 -1
ln=latest	0 -1 -1 -2 -4 0 -11 -3 -2 24
ln=latest the	0 2 -1 -2 -3 0 -4 -2 -1 10
ln=latter	0 -2 -1 11 2 0 -15 -1 2 4
ln=latter the	0 -2 0 11 2 0 -13 0 2 1
ln=launch	-2 -26 -5 -5 26 0 -12 27 -3 0
ln=launch Xx	0 0 0 0 11 0 -10 1 -1 0
ln=launch will	0 -12 -1 -2 -5 0 16 -1 5 0
ln=leav	0 0 8 -10 -2 -2 17 5 -22 7
ln=leave	0 -8 -10 -3 8 -2 0 16 -5 6
ln=left	-1 15 -2 -8 -4 -4 16 -2 -14 3
ln=letter	-1 -6 -12 -4 -8 -3 32 -2 -4 8
ln=library	0 8 0 -2 7 -1 -6 -1 -1 -3
ln=licence	0 -3 -1 0 -1 0 17 -1 -2 -9
ln=licens	-1 0 -1 -1 -3 0 11 1 -1 -6
ln=license	0 -1 12 -1 0 0 0 -8 0 -1
ln=light	-1 1 0 10 -3 -6 1 -1 -1 -1
ln=likely	0 -8 0 0 -1 0 9 -1 0 2
ln=limit	0 -1 18 9 0 -7 -5 3 -1 -15
ln=list	-3 -4 -9 -3 -14 -6 41 -6 -6 10
ln=list the	0 0 -10 0 -2 -1 2 -1 0 12
ln=live	-1 -21 -1 -2 -1 -3 14 -3 16 1
ln=live-action	-1 0 0 5 -7 -1 25 -2 -11 -7
ln=long	0 11 2 12 -18 -3 9 -1 -6 -6
ln=look	-1 -15 -2 -4 -5 -3 -7 13 16 8
ln=lost	0 9 -7 -1 -1 11 -6 0 -1 -3
ln=lot	0 4 -9 0 0 -1 6 0 0 0
ln=lottery	0 -2 0 -2 -1 -15 27 -1 -5 -1
ln=made	15 -17 -1 17 2 -2 10 -5 -6 -12
ln=made ,	12 10 3 5 -2 -2 -23 -1 -1 -1
ln=made was	11 -1 0 6 -1 0 -13 0 0 0
ln=magazine	-2 -2 -2 -1 2 -2 20 -4 -1 -7
ln=magazine <magazine>	0 0 0 0 -12 0 13 0 0 0
ln=magazine the	-1 -2 -1 -1 -5 -2 23 -2 -1 -10
ln=mail	0 -4 7 -3 -1 -2 -25 7 7 13
ln=maintenance	0 -10 0 0 -1 -2 14 0 -1 0
ln=mak	0 9 0 -6 -1 0 -6 -1 -1 6
ln=make	-2 22 -1 -2 0 -2 -1 -2 -4 -8
ln=mall -	0 -1 0 0 0 13 -3 -1 -4 -3
ln=manga	16 -12 20 -1 18 13 -39 -21 -5 11
ln=manga (	5 -4 16 -8 -6 -1 -5 0 -2 6
ln=manga <publisher>	13 -1 0 0 -5 -2 2 0 0 -6
ln=manga Xx	-4 15 -5 6 5 -8 -14 -3 -3 10
ln=manga new	-1 0 0 0 -9 -1 16 0 0 -4
ln=manga the	-3 -1 -2 5 28 -2 -32 -5 -4 15
ln=mark	0 15 0 3 -5 -4 -9 9 -4 -4
ln=may	-2 0 21 -10 23 -6 -23 -1 -7 5
ln=me	-1 -5 4 -10 5 -3 24 -6 -5 -2
ln=mean	0 1 0 -1 0 -5 29 -14 -6 -3
ln=meant	0 12 -7 3 -5 -2 -14 -3 -4 21
ln=medal	-1 0 0 0 -3 0 12 0 0 -6
ln=meet	-3 -3 -1 -4 -2 -2 24 -1 -2 -6
ln=member	0 -2 -1 -8 0 -3 28 -3 -3 -8
ln=message	0 -1 -1 0 -1 -2 8 -1 -1 -1
ln=met	6 1 -3 -2 9 -6 7 -3 -4 -6
ln=met we	0 -1 0 0 -2 -1 9 -1 -1 -3
ln=million	-2 -3 -2 -8 -6 -3 36 -1 -1 -9
ln=million 0	-1 -2 -2 -5 -3 -1 16 -1 0 -2
ln=minut	0 8 -1 -14 0 -7 16 -1 1 -1
ln=miss	-5 -12 -4 3 -10 3 29 -2 14 -15
ln=month	-1 3 -15 -3 13 2 14 -4 -5 -4
ln=month a	0 3 0 -1 10 8 -4 -2 -8 -6
ln=month the	-1 -2 -1 0 -4 -1 12 -2 5 -5
ln=monthly	0 -2 5 -1 39 -1 -19 -2 0 -19
ln=more	-1 -9 4 0 -4 1 -9 -6 5 18
ln=most	0 1 5 -2 -8 -1 21 -2 -7 -8
ln=mov	-3 -6 2 11 7 8 -13 -10 1 2
ln=mov ,	0 -4 -2 9 -1 7 -13 0 6 -1
ln=mov it	0 4 -4 -1 2 0 -8 0 8 0
ln=move	0 -8 0 0 7 2 2 0 0 -1
ln=movie	-2 -2 11 21 -3 -3 -17 -2 -7 5
ln=movie the	-2 -4 11 19 -1 -2 -20 -2 -6 6
ln=museum	0 -1 0 -11 -1 -1 12 4 0 -1
ln=music	-1 -1 -1 -2 -2 9 0 -3 -2 2
ln=musical	-1 -4 -2 -3 -1 37 -19 -2 -1 -4
ln=must	0 -4 -3 3 -2 -2 12 -3 2 -3
ln=my	1 -1 -3 -4 1 -12 42 -11 -3 -10
ln=nam	13 -6 -3 -8 -2 -3 12 -2 1 -2
ln=name	10 -1 -1 -5 -3 2 -6 11 -1 -7
ln=network	0 -5 0 0 0 -1 11 -3 -1 0
ln=never	0 -2 -2 -7 -1 -1 8 -1 6 -1
ln=new	-5 -10 -16 11 5 0 26 -7 9 -13
ln=new a	0 -4 4 5 1 -3 8 -6 -4 -1
ln=new the	-1 4 -3 13 -4 -6 -9 7 -7 6
ln=newspaper	-1 -7 -1 -1 -10 -1 26 0 -1 -2
ln=newsstand	0 0 -3 0 14 0 -9 0 0 0
ln=next	-1 -31 -8 -2 33 -5 31 5 -2 -21
ln=next the	0 -7 -5 5 22 0 9 -3 -2 -19
ln=night	-2 41 -8 3 -19 26 1 0 -9 -32
ln=night first	-1 0 -1 0 -1 -1 -3 12 -1 -4
ln=night the	0 0 -1 -2 -3 -4 19 -1 0 -8
ln=nine	-1 -6 2 0 -5 3 -2 -3 4 9
ln=ninety	-1 0 0 -1 0 -3 10 0 -3 -1
ln=ninth	0 -3 -1 -1 -3 19 -16 -1 -1 7
ln=no	-3 -12 -3 -22 15 1 25 -6 2 3
ln=no Xx	-1 -8 -1 -1 -2 6 13 -1 -1 -4
ln=no be	0 -6 0 -7 -4 0 22 0 0 -4
ln=nobody	0 -3 -1 7 -1 11 -9 0 0 -3
ln=nominat	-4 0 0 0 -1 0 13 0 -2 -5
ln=nominat was	-3 0 0 0 -1 0 11 0 -2 -5
ln=nomination	-9 -4 0 -4 -1 0 28 0 -3 -6
ln=not	8 -7 11 3 -2 10 -20 -10 -8 15
ln=not ,	-1 -5 3 -16 2 -2 34 -3 -4 -8
ln=not did	-1 2 0 -1 0 0 -13 0 -1 15
ln=not is	0 -4 0 -3 0 0 10 -1 0 0
ln=not will	11 27 -4 -4 -1 14 -29 -2 -1 -11
ln=note	0 0 0 -2 -4 0 11 -1 0 -4
ln=noth	0 4 3 -3 -2 19 -3 -3 -3 -12
ln=notice	0 16 -2 9 -6 -4 -8 0 -2 -3
ln=novel	-2 -10 -4 1 -3 -5 -29 14 -6 45
ln=novel a	0 -4 -1 -4 -11 -1 -7 -2 -2 32
ln=novel the	-1 -2 -2 -1 11 -2 7 -7 -1 -3
ln=novelization	0 0 0 -1 0 0 -4 -2 -2 10
ln=now	-4 -10 -10 17 -15 3 -37 24 4 28
ln=now ,	0 6 1 10 -2 -3 -6 6 -7 -5
ln=now is	-2 -19 3 -2 0 13 2 -5 19 -9
ln=now out	0 -4 -1 -1 -2 0 -1 10 -1 -1
ln=number	-1 -3 2 -17 40 -6 -8 -7 6 -6
ln=number ,	0 4 0 0 -3 0 -8 0 9 0
ln=number <date>	0 -4 -5 -4 10 -2 20 -3 -1 -12
ln=number the	0 -2 -2 -8 25 -3 -3 -1 -2 -4
ln=of	-7 16 -1 7 4 -7 -2 -13 4 -2
ln=of ,	0 -4 7 -3 -2 -2 22 -3 -2 -14
ln=of 0	0 0 1 -2 0 0 8 -2 -1 -3
ln=of <#episode>	0 -9 0 0 0 5 -4 0 10 0
ln=of <#issue>	-1 -1 -1 -1 15 0 -4 -2 0 -5
ln=of <#volume>	-1 -4 6 -1 -3 -1 -22 -10 -1 35
ln=of <date>	-2 3 -6 -7 -2 0 -15 -1 5 24
ln=of <season>	0 -4 7 -1 12 -2 7 -1 -16 -1
ln=of <weekday>	0 -3 0 11 3 -2 -7 -1 0 -1
ln=of Xx	-4 30 17 24 -1 -28 -8 -1 -30 0
ln=of ahead	0 1 -9 -1 -4 -1 7 -5 2 11
ln=of all	0 11 -1 -2 -3 -1 -10 -1 0 8
ln=of anime	11 -22 -2 -1 1 -2 11 0 4 0
ln=of as	0 11 -5 -15 15 -13 1 10 -2 -2
ln=of book	0 -3 -3 0 0 -1 9 0 0 -2
ln=of box	0 -3 13 0 -1 0 -3 -1 0 -5
ln=of chapter	0 0 0 0 -16 -1 18 -1 0 0
ln=of date	0 3 2 10 -2 -8 2 -1 -2 -5
ln=of day	-1 2 -1 -3 -10 4 -5 -2 2 15
ln=of disc	0 -2 0 -1 0 -1 -4 11 0 -1
ln=of dub	0 -4 0 0 0 0 17 -1 -13 0
ln=of edition	-1 -2 20 -2 -7 -1 -17 2 -1 8
ln=of episod	0 -3 -1 -1 0 -1 -2 0 8 0
ln=of film	-2 -1 0 13 -1 -2 -6 0 -1 -1
ln=of first	0 3 0 -3 5 -1 -8 -7 9 3
ln=of instead	-1 -1 12 0 1 7 -13 -1 -2 -2
ln=of issue	0 0 0 0 16 0 -8 -1 0 -4
ln=of last	0 -1 0 -6 -8 0 -11 -1 11 16
ln=of list	0 0 0 0 -1 -1 12 0 -4 -6
ln=of manga	11 0 0 0 -4 0 -7 0 0 1
ln=of most	0 -1 0 0 10 0 2 -1 0 -8
ln=of night	0 12 0 1 -2 -3 -5 0 3 -6
ln=of number	0 -1 -1 0 23 -1 -10 -1 0 -8
ln=of out	-2 5 -8 29 1 -7 27 -2 15 -59
ln=of part	0 -2 -5 -4 -5 6 -4 6 -3 9
ln=of premiere	0 2 0 -4 0 28 -8 -1 -17 0
ln=of record	0 -2 -3 -1 0 0 -12 16 3 -2
ln=of release	0 0 13 -6 0 0 -1 0 -5 1
ln=of that	0 6 -1 -4 -4 -3 12 -2 -1 -3
ln=of two	0 -5 -6 -2 8 8 3 -3 0 -2
ln=of version	11 18 -4 -12 -5 -7 3 -12 13 -5
ln=of week	-1 5 -4 -6 -11 -1 15 4 4 -6
ln=of whole	0 6 0 1 0 -1 7 0 0 -12
ln=of winner	11 -4 0 -1 -1 -1 -2 -2 -1 -1
ln=off	1 4 -11 -8 13 14 6 6 4 -30
ln=off call	0 -4 0 -8 -3 3 9 -1 7 -2
ln=offer	-1 -8 -1 -5 -3 -3 2 6 26 -13
ln=office	-1 -4 -1 -7 -4 -2 27 -1 -2 -5
ln=official the	0 -2 -1 0 0 0 8 -1 -2 -2
ln=old	-1 0 -2 3 14 -4 -12 -7 -1 10
ln=old the	-1 1 -5 0 11 -2 -6 -6 0 8
ln=older	-1 -10 0 -2 -4 -1 5 -1 -2 16
ln=on	0 39 -14 -20 7 -26 -2 0 12 5
ln=on (	0 2 0 -5 -1 -1 -7 0 -1 14
ln=on )	0 7 -1 6 1 -1 -12 -1 -3 4
ln=on ,	-11 -23 8 7 27 -13 -55 7 19 34
ln=on -	0 -8 -1 0 0 0 0 0 9 1
ln=on 0	0 -7 -1 -4 -1 -3 13 -1 0 5
ln=on :	2 8 -1 -2 10 2 -17 17 -1 -19
ln=on <#>	0 -10 6 5 -6 -6 20 -6 2 -5
ln=on <#episode>	-3 23 -1 8 -4 -2 -17 -1 -1 -2
ln=on <#volume>	0 0 -5 0 5 0 -16 -1 0 19
ln=on <channel>	0 17 0 0 -1 -3 -12 0 2 -1
ln=on <clock>	-1 12 -3 -3 -3 -4 6 -2 2 -4
ln=on <date>	0 -26 -1 0 0 0 15 1 11 0
ln=on <event>	-2 -1 0 -7 0 16 -2 -1 -1 -1
ln=on <magazine>	-1 0 0 0 13 0 -6 -2 -1 -3
ln=on <platform>	0 -3 -2 -1 -4 -2 21 7 -14 -1
ln=on <venue>	-2 -3 -8 7 -3 5 10 -2 -3 -2
ln=on <zone>	-1 -7 0 0 0 -2 -10 -1 21 0
ln=on Xx	9 -20 16 -18 -27 39 2 17 -29 12
ln=on again	0 11 0 -10 -1 3 4 -1 -4 -2
ln=on air	9 5 -2 -1 -2 -1 -15 -1 9 -1
ln=on and	-10 17 5 -6 5 10 -26 1 -7 10
ln=on anime	-1 -14 0 11 -2 -3 10 -1 1 -1
ln=on announc	-1 -21 -1 -2 -5 -7 40 -2 -5 6
ln=on appear	-1 -4 -3 -2 4 -1 14 -4 -4 -1
ln=on are	0 6 0 0 -3 -1 13 -5 10 -21
ln=on arriv	0 9 -1 4 -2 0 -7 -1 -4 2
ln=on available	0 -1 0 -5 -2 0 -4 16 5 -10
ln=on back	0 0 0 -1 3 0 -16 -1 2 13
ln=on bas	5 0 -1 10 -8 0 -2 0 -1 -2
ln=on be	0 5 -1 -18 2 -1 -10 15 16 -7
ln=on been	-3 8 19 2 -15 -3 -18 -2 8 4
ln=on began	0 4 -1 1 1 3 -7 -10 13 -5
ln=on begin	-1 -13 -1 5 3 2 11 4 8 -18
ln=on book	0 0 0 0 -3 0 8 0 0 -5
ln=on born	0 -1 0 -2 -9 -4 17 0 0 -1
ln=on bow	0 -1 0 6 -1 12 -12 -1 -2 0
ln=on broadcast	0 27 0 0 0 -1 -14 -3 -2 -6
ln=on cinema	0 -3 -1 11 0 -1 -2 -1 -1 -2
ln=on clos	8 11 -1 -2 -5 -3 3 -1 -3 -6
ln=on close	0 -7 -1 -3 -1 -9 21 6 -1 -3
ln=on com	0 4 5 0 0 -1 -5 -7 -5 9
ln=on confirm	0 -6 0 0 0 0 12 0 -3 -4
ln=on debut	0 -6 -1 -1 10 -2 -16 -1 14 4
ln=on due	-1 -4 12 -1 3 -2 -10 -1 -5 9
ln=on end	-1 -2 -4 -2 -16 -5 39 -1 -3 -6
ln=on episode	0 -7 0 0 0 0 8 0 -1 0
ln=on event	0 16 -3 8 -1 -10 -5 -1 -1 -1
ln=on film	0 -1 0 -22 0 13 -2 13 1 -1
ln=on follow	0 9 3 -2 1 -4 -2 -2 2 -4
ln=on free	0 -1 0 0 -2 0 16 -2 -8 -3
ln=on go	-1 -1 1 -2 3 5 -4 -6 -2 8
ln=on goe	-1 -7 22 -7 -2 -3 -24 2 9 11
ln=on held	-1 -7 -1 15 -2 3 -2 -1 -3 -2
ln=on home	0 -1 13 2 -1 -1 -8 -2 0 -1
ln=on is	-3 10 -12 -3 1 -9 21 -3 -8 6
ln=on issue	0 0 0 0 11 0 -9 0 0 -1
ln=on it	-1 -2 -10 26 -3 4 6 -8 -20 9
ln=on join	0 0 2 12 0 0 -11 -11 9 -1
ln=on known	13 0 0 0 -3 0 -7 -1 0 -1
ln=on launch	0 -4 -1 -3 2 -1 -12 20 2 -2
ln=on live	0 -10 -2 -1 1 -5 7 -1 11 -1
ln=on meet	-3 -3 0 -1 -1 0 12 0 -1 -3
ln=on not	0 9 -2 12 1 -2 -2 -1 -6 -8
ln=on off	0 1 0 2 1 11 -33 -1 19 0
ln=on one	0 0 -6 -3 15 -2 -30 15 -2 13
ln=on online	0 -2 0 -1 1 -1 -8 14 -1 -2
ln=on only	0 7 14 -7 0 -4 -1 -2 -4 -2
ln=on open	-1 12 -8 21 -11 1 -14 8 -5 -4
ln=on out	-3 15 11 -1 -5 -7 -14 3 -12 14
ln=on place	10 0 -2 4 3 2 -11 -1 -3 -2
ln=on plann	0 0 10 -1 3 -2 -1 -8 -1 0
ln=on post	0 -3 -1 -3 13 -1 -22 7 11 -2
ln=on premier	0 4 -2 -1 -1 -1 -8 -1 11 -1
ln=on premiere	-1 9 -1 -3 -2 2 -6 -2 8 -4
ln=on publish	-1 -4 4 -1 20 -2 -7 -1 -3 -4
ln=on put	0 2 3 -1 0 0 0 15 -16 -3
ln=on releas	-1 -11 9 -5 2 -3 -4 5 1 7
ln=on return	0 9 0 0 -5 -3 -3 0 -3 6
ln=on reveal	-2 -6 -1 -2 2 -4 10 -2 -1 6
ln=on run	0 3 0 0 9 -1 -9 0 -1 0
ln=on said	0 -7 -1 -7 -1 -1 21 0 -2 -1
ln=on sale	0 -6 19 -8 -2 -5 7 5 -2 -8
ln=on seen	-2 -12 0 1 0 0 15 0 -1 -1
ln=on service	0 -6 0 0 -3 0 24 -6 -6 -2
ln=on ship	0 -1 14 -1 3 0 -11 -6 -1 2
ln=on shipp	0 -3 6 -1 -6 0 6 -9 -2 9
ln=on shop	0 9 -1 -1 1 -1 -16 10 -3 3
ln=on show	0 -2 0 -4 -1 11 -7 -1 5 -1
ln=on shown	0 22 -2 13 -3 -6 -9 -2 -10 -3
ln=on site	0 0 0 0 -1 0 -11 12 0 2
ln=on start	0 5 -1 -5 -7 -7 3 -2 23 -7
ln=on stor	0 -1 7 -2 6 0 11 -5 -1 -14
ln=on subtitl	0 -2 0 13 0 -2 -5 0 -3 0
ln=on theater	0 -5 0 16 -2 -1 -8 0 0 0
ln=on there	0 -5 0 9 0 5 -5 0 -3 1
ln=on up	-1 -1 -4 -5 8 2 0 -4 7 -2
ln=on us	0 2 -10 0 -1 0 -2 15 -3 -2
ln=on went	1 -1 0 0 -18 -1 8 -4 -3 17
ln=on work	0 -4 0 0 -6 0 16 0 -1 -3
ln=on wrote	0 -3 0 -6 0 0 12 0 -1 -1
ln=once	-3 13 -11 4 -9 24 -19 5 5 -10
ln=once ,	0 18 -4 -6 0 -2 -10 0 4 0
ln=one	-8 -9 21 19 -20 10 -19 -12 13 5
ln=one ,	-2 -1 3 -5 4 14 -11 -1 -3 0
ln=one :	-3 -1 -2 -1 0 0 -5 -1 -3 16
ln=one <#>	0 -1 0 0 12 -5 -1 -1 -2 -2
ln=one Xx	2 -12 13 4 -4 -3 -3 -1 3 1
ln=one by	0 5 -1 0 0 0 -10 0 1 4
ln=one in	0 0 -1 -2 -3 0 -11 0 -1 18
ln=one part	0 4 8 0 9 -1 -15 -1 -3 -1
ln=one that	0 1 14 -2 -5 -2 -14 -2 0 10
ln=one the	-1 19 -8 0 4 2 -4 -2 -6 -5
ln=one-shot	2 -2 -2 -3 21 -2 -12 -6 -1 4
ln=one-shot a	-2 0 0 -1 10 -1 -1 -1 0 -3
ln=online	0 -13 -1 -8 5 -2 4 9 11 -6
ln=only	-3 -2 7 -1 -8 15 -8 -3 -5 7
ln=only Xx	0 -4 -1 -7 0 9 6 7 -2 -5
ln=open	-9 -12 -8 37 -1 35 -19 13 -11 -25
ln=open ,	0 7 -2 -4 -4 -10 20 -4 -1 -2
ln=open <distributor>	0 0 0 -12 0 0 -1 14 0 0
ln=open Xx	-2 -1 -1 23 12 3 -21 -3 -2 -7
ln=open film	0 -1 0 11 0 -2 -6 0 0 0
ln=open had	-1 8 -1 -9 0 14 -11 0 -1 0
ln=open is	0 -7 0 -1 -1 -2 9 -3 6 -1
ln=open it	-1 2 0 -10 2 6 3 -1 -1 -1
ln=open that	0 0 -2 -3 0 -1 1 12 -6 0
ln=open the	0 0 -1 1 -2 -1 -10 0 0 12
ln=open to	0 -9 -1 26 -3 1 -9 -1 -1 -2
ln=open which	0 8 0 9 -2 -3 -8 -1 -2 0
ln=open will	0 -5 -1 -3 -1 -1 14 -1 -1 -2
ln=or	0 7 -2 -23 -2 -4 11 -8 12 10
ln=order	0 -13 -2 7 -8 -4 36 -3 18 -31
ln=original	-1 -8 -4 8 -1 4 11 -2 2 -9
ln=original the	-1 4 -2 20 2 2 -28 0 -7 8
ln=originally	5 -1 -3 5 14 3 -17 -3 -2 0
ln=other	-3 -7 15 0 -7 -4 4 -8 13 -4
ln=other the	-1 1 11 14 -2 -3 -7 -3 2 -12
ln=our	7 -21 5 -5 -1 -10 28 -9 -5 9
ln=our of	9 0 -2 -1 -3 -4 -6 0 0 7
ln=our on	0 -4 4 0 -2 -1 -9 -1 6 7
ln=out	-3 14 22 1 14 -38 -46 15 -26 47
ln=out (	0 0 8 -4 9 0 -12 0 0 0
ln=out ,	-1 -10 1 20 16 -7 -9 1 -4 -9
ln=out been	0 -1 2 -3 -2 0 -19 18 0 5
ln=out brought	-1 -1 -3 0 -2 0 -2 -1 0 10
ln=out came	5 -8 -8 19 6 -5 1 -4 -1 -5
ln=out com	0 3 -2 -6 -3 -2 -7 13 -3 8
ln=out come	0 -2 -5 -4 -5 0 7 1 -1 9
ln=out goe	0 33 -1 -3 -1 -11 -8 -3 -4 -3
ln=out hand	5 -1 -1 -4 11 -1 4 -2 -5 -5
ln=out is	0 -11 12 -9 -1 -2 -4 14 -5 6
ln=out it	0 7 -4 -3 -6 -1 -1 -2 -1 10
ln=out put	-1 0 1 -1 -6 0 10 -2 -1 0
ln=out went	0 21 -5 -1 -2 -1 8 2 -2 -19
ln=over	5 8 -1 8 -4 -16 -10 -6 3 13
ln=own	-2 -1 -10 -4 16 -2 2 -4 14 -9
ln=pag	-1 -8 -3 -2 11 -2 10 0 -2 -2
ln=page	-1 -7 -2 5 6 -4 12 -3 -4 -2
ln=paid	0 -1 -3 0 -1 -1 0 -7 -1 14
ln=panel	-1 -16 7 -3 -1 -7 31 -2 -6 -2
ln=paper	-1 13 -2 -5 4 -6 -6 -3 -5 11
ln=part	-3 18 -4 24 -4 -10 -27 15 1 -10
ln=pass	0 1 -1 -15 -2 -5 31 -1 -3 -6
ln=pencil	0 0 9 -7 -2 1 -1 0 -2 1
ln=pencill	0 -2 -3 9 -1 0 -1 10 0 -11
ln=people	-1 -3 -3 -2 7 11 7 0 -1 -14
ln=percent	0 0 -4 0 0 -3 10 0 0 -2
ln=performanc	0 -4 0 -2 -1 12 -2 -1 -1 0
ln=performanc Xx	0 -1 0 -1 -1 -5 8 0 0 0
ln=performance	0 -3 1 -3 -1 -3 -8 -1 20 -2
ln=phone	0 -4 -1 -2 -1 -1 -22 14 -1 19
ln=photo	0 -5 0 -1 16 -2 -7 0 -2 1
ln=photograph	0 -1 0 0 -2 -3 10 0 0 -3
ln=pick	0 -3 0 -6 8 -4 -7 -4 12 3
ln=picture	0 -5 0 6 -4 -1 -4 18 -10 1
ln=pilot	-1 -13 -1 -6 16 -2 -5 -2 16 -1
ln=place	17 15 -8 -1 0 -9 3 -2 -3 -11
ln=place tak	-1 7 -5 -3 -2 -7 16 0 -1 -2
ln=place take	9 -2 -1 1 -1 6 -11 -1 -2 2
ln=place took	-1 -4 -2 -1 -3 -6 18 0 -1 -1
ln=plan	0 0 -4 -3 -3 -2 14 -1 -1 1
ln=plann	-2 -7 11 11 0 -13 -15 -2 2 15
ln=plann ,	0 5 9 -2 0 -1 -8 0 -2 -1
ln=plann are	0 -1 2 -3 -2 -1 -4 0 -1 10
ln=plann as	0 -5 10 -1 3 -1 -4 -8 6 -1
ln=plann is	0 -12 -13 9 -3 -3 7 -1 4 13
ln=play	7 5 -4 3 -12 50 -28 3 -6 -17
ln=play the	0 -2 -1 0 -3 13 -5 0 0 -1
ln=player	0 -4 -2 -5 0 -1 -2 13 -1 2
ln=please	0 7 3 -3 -2 9 -5 -1 -2 -5
ln=point	0 -1 -2 -4 -2 -2 12 10 0 -11
ln=poll	-3 -1 0 0 -2 0 12 0 -2 -3
ln=port	0 -1 0 0 0 -5 9 -2 0 0
ln=post	-2 -13 -2 -4 3 -6 2 22 10 -9
ln=post by	0 0 0 0 0 -3 -1 9 0 -4
ln=poster	0 -4 0 1 -2 -1 17 -5 -1 -4
ln=pre-order	0 -1 -5 -2 0 -1 15 -6 0 -1
ln=premier	-3 35 -3 -8 1 4 -28 -2 7 -3
ln=premier Xx	0 4 -2 -11 -1 -4 12 0 2 0
ln=premier anime	0 5 0 -1 -1 0 -13 0 11 0
ln=premiere	-7 0 -4 21 -9 38 -23 -6 1 -10
ln=premiere Xx	-1 -11 0 3 -2 33 -7 -1 -14 -1
ln=premiere its	-2 -10 0 22 0 -1 -6 0 -3 0
ln=premiere the	0 9 0 -4 -1 1 -3 -1 -1 0
ln=premiere will	-1 7 -1 -3 -2 -5 -3 -1 12 -3
ln=premiere world	0 -8 0 2 0 15 -4 -1 -4 -1
ln=preorder	0 -1 -1 -2 -1 -1 -6 17 -1 -3
ln=prequel	0 10 -1 -2 -1 0 -10 0 0 5
ln=pres	0 -3 -1 -8 -1 -2 13 -1 -1 4
ln=pres a	0 0 0 -7 0 -1 11 0 0 -1
ln=present	7 -9 9 7 -2 0 -1 -3 -3 -6
ln=preview	0 -4 -2 7 -2 19 -6 -2 -4 -5
ln=previou	9 -6 -2 2 0 8 -9 -2 -1 1
ln=previou the	0 -1 0 -3 -1 10 -2 -1 -1 -1
ln=previously	0 0 -2 9 -1 -1 -4 1 -1 0
ln=previously was	0 9 -2 0 0 -1 -5 0 0 -1
ln=price	0 -1 -8 -2 -1 0 14 0 -1 -1
ln=print	1 -14 -24 -18 34 -5 4 -15 -8 47
ln=print ,	0 0 0 -1 7 -1 -10 -2 -1 8
ln=print Xx	-2 -1 -3 -3 7 2 -12 -2 -3 18
ln=print of	0 0 -7 -1 -4 0 17 -1 0 -4
ln=print was	-2 -1 0 -4 -23 -1 16 -1 0 17
ln=prize	27 -2 -1 -1 -7 -1 -7 -1 -1 -6
ln=producer	-2 3 -3 -1 -4 -5 26 -1 -5 -8
ln=production	-1 -4 -1 -15 -5 28 14 -2 -5 -10
ln=program	0 12 0 -3 -2 -3 10 -1 -13 0
ln=programm	0 0 0 0 0 0 9 0 -7 0
ln=programme	0 16 -1 -2 -3 3 0 -8 14 -19
ln=programme the	0 21 0 -2 0 4 -3 -1 -1 -16
ln=project	-1 -1 -1 -5 -3 -1 5 10 0 -3
ln=prologue	0 0 0 0 -8 0 -18 23 4 1
ln=promis	-4 0 -2 -7 10 -2 -9 8 -4 10
ln=promis been	0 -4 -2 2 4 12 -1 -1 -1 -9
ln=promis is	0 -4 0 -1 11 -1 -13 12 -1 -3
ln=proper	-2 -2 -4 -5 21 -1 -8 -3 8 -4
ln=public	14 -1 0 -6 -1 -3 0 0 0 -1
ln=public made	16 0 0 -3 0 0 -11 0 0 0
ln=publication	0 -1 -2 -2 -5 -1 -6 -2 0 19
ln=publish	-6 -11 6 -15 23 -7 -22 0 -4 35
ln=publish ,	0 -1 -2 0 0 -2 -4 -3 -4 15
ln=publish <publisher>	-1 0 -2 -1 -2 0 -14 0 0 21
ln=publish Xx	-1 0 0 0 -10 0 -8 0 0 20
ln=publish be	0 -1 -1 -1 12 -1 -18 1 -2 12
ln=publish been	0 -1 0 0 -7 0 -9 0 -1 18
ln=publish first	-1 0 0 0 28 0 1 -1 0 -26
ln=publish was	-1 -4 4 -6 -10 -1 4 -2 8 10
ln=publish will	0 0 11 0 1 0 -7 0 0 -4
ln=publisher	-10 -6 -2 -3 5 -5 35 -5 -5 -2
ln=publisher the	0 -3 -1 -1 10 -3 8 -1 -4 -5
ln=pull	-1 1 3 0 -3 -1 13 0 -6 -4
ln=put	-3 -1 -5 -13 -6 7 -5 15 16 -5
ln=put Xx	0 -3 -1 -1 -3 9 3 2 0 -6
ln=put was	-1 -1 -8 0 -1 0 -7 0 4 13
ln=quarter	0 14 0 -1 -2 0 -5 -2 -4 1
ln=radio	0 16 -1 -4 -3 -10 -9 19 -1 -8
ln=ran	-2 8 -3 -5 3 0 4 -2 0 -5
ln=ran Xx	0 11 0 0 -2 0 -7 0 0 0
ln=ran which	0 0 0 0 -10 1 12 0 -1 -1
ln=rank	-3 -1 0 0 -6 0 15 0 -2 -3
ln=reach	-3 -7 4 16 -2 -1 -11 -7 2 8
ln=reach ,	0 0 1 0 11 -1 -14 -3 -1 7
ln=reach Xx	0 -5 1 9 -1 -2 4 -2 -1 -4
ln=read	-1 3 -23 -3 12 6 -39 38 6 2
ln=reader	-3 2 -5 -5 15 -6 3 -6 -3 6
ln=reader its	0 0 0 0 -11 0 14 0 0 -2
ln=ready be	0 5 -2 -1 -1 -1 -12 4 3 6
ln=real	0 -2 -2 -1 -11 -1 21 -1 -1 -2
ln=recap	0 9 -1 5 -1 -1 -1 -3 -7 -2
ln=recap a	0 20 -1 -1 0 -1 -13 -1 -3 -1
ln=receiv	-5 -1 6 2 -2 -5 9 0 -1 -3
ln=record	9 16 -7 -14 -7 -18 8 14 10 -10
ln=record a	0 0 -1 -1 0 -2 -12 -1 16 0
ln=record the	11 17 0 -7 -1 -1 -14 -2 -2 -1
ln=refund	0 -1 -1 -1 -1 -12 21 -4 -1 -1
ln=register	0 -1 0 -1 -1 -1 10 -2 0 -5
ln=reissu	-1 -3 -5 -1 -2 -2 -11 -1 -3 28
ln=releas	-4 -11 11 35 -6 -7 -14 14 -16 -2
ln=releas (	0 0 0 0 17 0 -8 -1 0 -7
ln=releas ,	0 -3 -1 9 -7 -2 3 1 0 -1
ln=releas and	0 0 0 0 0 0 8 0 -7 0
ln=releas be	0 0 5 -1 -1 -1 -11 9 -2 3
ln=releas was	-1 -3 9 6 -1 -1 -2 -2 -3 -2
ln=release	-1 -15 24 33 -13 -7 -21 11 -14 3
ln=release a	0 0 0 10 -1 0 -4 -1 0 -4
ln=release for	0 -2 0 -5 -9 0 -3 -3 2 20
ln=release general	0 0 -1 22 0 -2 -14 -2 -1 -2
ln=release will	-1 -1 0 -1 -2 0 -8 1 0 13
ln=remake	-2 -20 -2 22 -1 -1 0 4 1 -1
ln=remember	0 12 -2 -6 5 -1 -3 -1 -2 -1
ln=renew	0 2 -1 -1 -7 -1 12 -1 -1 -2
ln=rental	0 0 -13 -9 0 -2 -4 -1 32 -2
ln=repeat	0 27 -1 -1 -3 -7 -6 -2 -5 -1
ln=report	3 -6 -2 -2 -6 -1 19 -1 4 -6
ln=reprint	0 -1 -2 -2 -7 -1 -11 -1 -2 27
ln=reschedul	0 -9 -1 0 7 -2 -2 -1 10 -2
ln=reschedul been	0 -9 -1 0 7 -2 -2 -1 10 -2
ln=result	17 -2 -1 -2 -3 -2 -5 -1 0 -2
ln=resum	0 1 0 -1 35 -2 -19 -1 -2 -11
ln=resume will	0 0 0 0 -4 0 8 0 -2 -1
ln=retailer	0 0 0 -2 0 0 6 0 9 -12
ln=retir	0 -1 0 -2 -1 0 16 0 0 -11
ln=return	-1 13 -3 -4 17 -3 -8 -8 -1 -2
ln=return will	0 6 0 0 -1 5 -9 0 0 0
ln=reveal	-4 -11 -6 -5 -1 -5 39 -3 -8 4
ln=reveal <magazine>	0 0 0 0 12 0 -12 0 0 0
ln=right	-2 -3 -1 -7 -2 -1 25 -1 2 -11
ln=room	-2 -1 0 -9 -2 -1 18 -1 -1 -3
ln=rose	-1 -6 -1 0 -5 0 14 0 0 -2
ln=round	0 2 0 1 -1 -3 13 -1 -9 -1
ln=run	-3 5 -5 31 5 11 -6 -19 -10 -9
ln=run Xx	-1 5 5 3 -1 3 -15 -4 -2 7
ln=run has	0 -1 0 -1 24 -1 -16 -1 0 -3
ln=runn	-1 11 -1 -1 11 -1 -13 -3 5 -6
ln=runn been	0 1 -1 -4 18 -1 -13 -2 7 -5
ln=s	-1 14 -3 1 12 -7 -10 -6 9 -9
ln=s '	-1 22 -3 1 13 -6 -8 -5 -4 -9
ln=said	-2 0 31 -1 -5 -6 -1 -3 -9 -4
ln=said Xx	-1 -5 -1 -4 -1 -1 23 -4 -6 -1
ln=sal	0 -2 -10 -2 -4 -1 17 9 -2 -5
ln=sale	-2 -18 21 -19 20 -24 8 22 -13 4
ln=sale general	0 -2 8 -7 -1 -17 16 6 -2 -1
ln=sale on	-1 -7 6 -10 26 -5 -35 6 -8 28
ln=same	-3 -7 -11 12 2 5 -19 15 2 3
ln=same the	-2 -13 7 -13 12 13 -44 -1 19 21
ln=saw	4 -4 -6 -1 7 10 3 -5 -3 -6
ln=say	-6 -9 -9 -5 1 6 -25 8 -2 41
ln=say Xx	0 -4 -1 -9 -1 -2 -1 12 -1 6
ln=say now	0 5 -4 -3 0 -1 -4 -3 3 8
ln=say to	-2 -10 0 -3 -2 -1 8 -2 7 6
ln=schedul	-1 12 -20 -8 10 3 -12 1 -2 17
ln=schedul is	0 10 -15 0 -2 10 6 -8 -1 0
ln=schedul was	0 -4 0 -1 -5 -5 -3 -1 5 12
ln=schedule	0 11 0 0 -1 -2 -7 0 -1 0
ln=schedule the	0 10 0 0 -1 -1 -7 0 -1 0
ln=school	-1 3 0 0 -4 -1 13 0 -2 -7
ln=score	0 -1 -2 4 -1 -2 -10 14 0 -2
ln=screen	-2 -5 -2 14 -3 26 -22 -3 -8 7
ln=screening	-1 -2 -1 3 0 9 -7 0 -1 -1
ln=script	0 -6 0 -1 0 0 9 0 0 0
ln=season	-2 15 -7 3 -6 -6 22 -3 -1 -14
ln=season Xx	0 0 -1 10 0 -1 -5 -1 -1 0
ln=season new	0 -6 -1 0 0 0 11 0 -2 0
ln=season the	0 3 0 -1 -1 -1 13 -1 -2 -10
ln=seat	0 -3 -1 -3 -2 0 24 -2 -9 -4
ln=second	-6 16 -3 -7 -10 2 15 -18 3 9
ln=second a	0 8 -5 -4 -5 0 16 -2 10 -18
ln=second its	0 1 11 -3 -3 -1 6 -1 0 -11
ln=second the	-2 3 -2 1 2 7 -21 -10 -1 23
ln=see	-1 -11 -5 9 -7 7 7 -3 4 -2
ln=seen	-4 9 -7 3 -5 15 4 -6 -4 -6
ln=seen first	-1 1 -1 -1 -1 12 0 -3 -2 -3
ln=sell	0 -3 2 0 12 -1 -28 -4 -2 23
ln=sent	0 6 -3 0 -1 -1 21 -1 -6 -14
ln=separately	0 -1 -11 -4 0 -1 -12 31 -2 -2
ln=sequel	-1 11 -4 -3 6 14 -14 -2 -2 -6
ln=sequel a	0 13 -4 -4 6 13 -16 -1 -3 -3
ln=seri	2 35 17 -19 1 -15 -37 -12 18 8
ln=seri Xx	0 -2 6 0 -1 0 11 -1 -7 -6
ln=seri the	1 21 2 -5 -9 -15 -19 -6 23 7
ln=seri tv	0 9 0 -2 -2 0 1 0 -3 -1
ln=serial	2 -4 -1 -3 14 -3 -15 11 12 -13
ln=serialis	0 0 0 -1 11 0 -5 0 0 -4
ln=serializ	-4 -1 0 -1 32 -1 -13 -1 -1 -10
ln=server	0 -12 0 -1 -1 -3 17 -4 3 -1
ln=service	-1 -15 -6 -3 -2 -2 15 0 18 -3
ln=service the	0 -7 0 -1 -1 0 12 0 -2 0
ln=set	2 -8 34 -20 -27 9 11 -19 -1 18
ln=set box	0 -1 -13 -1 -1 0 -1 -1 -2 20
ln=set is	-1 -3 2 -8 -7 -4 9 -2 1 13
ln=set now	0 4 -3 -1 -1 -2 19 -2 -3 -10
ln=seven	0 -2 -2 -1 0 12 -4 -1 0 -1
ln=shall	0 -1 0 8 -3 -1 -19 -1 14 3
ln=shar	0 9 0 0 0 -3 -3 -2 -1 0
ln=she	-13 -8 -2 10 -9 11 34 -12 -2 -9
ln=sheet	0 -2 -9 -1 10 0 16 -4 -1 -9
ln=shelf	0 0 3 0 -1 0 -14 12 -1 2
ln=shelf the	0 0 0 0 -1 0 -14 12 0 4
ln=shelv	-1 -1 0 0 -2 0 -10 -3 0 18
ln=shelv on	0 0 0 0 0 0 -6 -2 0 9
ln=ship	-1 -5 21 -7 -3 -3 -23 22 -3 2
ln=ship will	0 -1 12 -1 -1 0 -4 -5 0 0
ln=shipp	0 -3 3 -3 -10 -1 -16 19 -2 14
ln=shipp ,	0 0 -2 -1 0 0 -18 24 0 -2
ln=shipp which	0 0 8 0 0 0 -6 -2 0 0
ln=shop	-2 8 12 -16 -14 -6 -6 -1 -8 34
ln=shop Xx	0 -2 9 -1 -7 0 1 -4 -1 4
ln=shop comic	0 0 -1 0 -1 0 -14 -1 0 18
ln=shop in	0 -5 0 -1 0 -1 4 15 -2 -11
ln=shop the	-1 -2 5 -10 -3 -1 1 -12 -1 24
ln=short	11 -5 -1 0 -6 -2 3 -2 -6 9
ln=short a	6 -4 0 -3 14 0 -13 0 4 -2
ln=should	-1 4 10 0 -2 -2 -11 -2 -2 6
ln=show	-5 27 -14 -15 -8 40 -7 -5 -2 -11
ln=show <channel>	0 12 0 0 0 0 -8 0 -2 -1
ln=show Xx	-1 16 -4 6 -2 -3 -8 -1 -2 -3
ln=show the	-1 26 -3 -12 -1 18 -15 -2 -9 0
ln=shown	-2 13 -16 20 -13 3 38 -14 -12 -15
ln=shown ,	0 -3 -4 -2 -1 9 -7 -1 10 -1
ln=shown be	0 2 -1 18 -3 -6 7 -4 -7 -6
ln=shown first	0 3 0 -1 0 -4 10 -4 -3 0
ln=shown was	-1 12 -7 9 -1 13 -21 -1 -2 -2
ln=shut	0 -2 -1 -1 -4 -2 22 -4 -1 -6
ln=sign	-1 -11 -2 -4 -8 -7 36 -9 15 -10
ln=since	-17 -20 -14 1 33 -20 8 6 16 6
ln=since (	0 0 0 -1 10 0 -9 -2 7 -4
ln=since ,	0 -3 -2 -1 11 -1 -25 4 9 9
ln=since <magazine>	-1 -1 0 -1 10 0 -7 5 -2 -3
ln=since <platform>	-1 -3 7 0 0 -1 -12 0 11 0
ln=since Xx	-2 -4 4 -15 23 -2 -12 -6 6 8
ln=since hiatu	0 -1 0 0 9 0 -8 -1 0 3
ln=since it	-1 -2 -2 4 -4 -5 -13 -2 18 6
ln=since out	0 -1 -6 -4 -13 -1 3 13 -1 11
ln=since print	-1 -2 0 -1 10 -2 6 -1 0 -8
ln=since runn	0 6 -1 -3 13 -1 -12 -3 5 -4
ln=since sale	0 -1 7 -1 -2 0 -9 2 0 2
ln=since shop	0 0 0 0 -9 0 16 -1 0 -7
ln=since there	0 -1 0 -1 17 0 -15 -2 0 2
ln=single	-1 2 2 12 -2 -5 8 -6 -4 -6
ln=single a	-1 -2 2 15 -4 -3 -1 -18 -2 13
ln=sister	0 -3 0 5 8 9 -15 -2 -1 1
ln=site	0 -16 -2 -3 28 -2 -6 6 2 -7
ln=site Xx	0 -3 -1 0 23 -1 -24 10 -1 -3
ln=site the	0 -4 0 0 -2 0 8 -2 -1 0
ln=six	0 -2 -1 -2 12 -4 -1 -1 -2 2
ln=skip	0 -28 -1 -2 -1 0 29 6 -2 -1
ln=slat	6 6 9 -10 -3 -6 -14 -3 2 13
ln=slat is	-1 5 12 -7 -1 -2 -8 -2 4 0
ln=slid	0 9 7 -1 0 0 -15 -1 -2 3
ln=slip	0 0 -1 1 -1 9 1 -1 -1 -8
ln=slipp	0 -1 -3 -2 -15 -2 0 19 4 -1
ln=slipp has	0 -3 0 -1 -1 -1 -12 23 0 -5
ln=slot	0 13 -1 -1 11 -5 -12 -1 -4 -1
ln=small	0 -3 0 2 -1 -2 9 -2 -1 -3
ln=so	-1 -5 8 -7 7 -4 0 27 -9 -15
ln=so ,	0 -3 -1 -2 7 -1 -19 20 -4 4
ln=so do	0 4 0 -2 -1 0 -6 -1 -2 9
ln=sold	-1 -9 28 -7 0 -12 -36 16 -10 33
ln=sold ,	0 -1 12 0 10 -1 -2 -4 -1 -12
ln=sold be	0 -2 3 -1 -2 -2 -17 -8 -3 32
ln=some	-1 21 6 4 -3 -1 -33 11 -1 -3
ln=sometime	-2 4 -1 0 22 -1 -7 -1 -3 -10
ln=song	0 -4 -5 -2 -1 -1 -14 33 -1 -6
ln=soundtrack	0 0 -3 -2 0 0 -2 11 0 -2
ln=special	-1 21 2 -8 6 -5 -11 -3 1 -3
ln=spoke	0 0 10 0 0 2 -11 0 0 0
ln=spr	-1 -4 -1 6 8 1 -9 -2 -2 4
ln=staff	10 -7 -6 -1 -4 -6 11 -6 12 -2
ln=staff the	0 -3 -2 0 -2 -2 16 -2 -3 -1
ln=stag	-1 -3 -4 -1 -3 41 -21 -1 -1 -7
ln=stage	9 -6 -2 -9 -9 50 -15 -4 -5 -10
ln=stage a	-1 -1 0 0 -1 12 -6 -1 -1 0
ln=stage the	-1 -2 -1 -2 -1 11 -3 -1 -1 0
ln=stamp	0 1 -1 -2 -5 -1 18 7 -2 -14
ln=stand	-1 -7 8 1 3 -7 -9 38 -4 -22
ln=start	-10 18 1 -17 23 -1 -27 8 7 -3
ln=start ,	0 0 5 0 7 -1 -4 0 4 -9
ln=start <season>	0 -20 0 0 -2 0 20 0 5 -2
ln=start Xx	-3 -4 -1 -2 1 -3 -4 11 16 -11
ln=start to	0 7 0 -1 6 2 -11 0 -5 4
ln=start which	0 -1 0 -3 -4 0 4 0 -3 9
ln=stat	0 -1 -1 -4 -1 -2 11 -3 -2 3
ln=station	0 17 4 -2 10 -1 -12 -2 -9 -4
ln=stay	0 -1 19 -15 -2 -12 18 -2 -10 6
ln=stay ,	0 -2 10 -3 0 -1 7 0 -1 -9
ln=steam	0 -1 -3 -2 -1 0 10 -1 -1 0
ln=still	-1 -4 0 -9 4 3 1 11 -4 -1
ln=stock	0 0 11 -1 -3 0 -4 2 -1 -4
ln=stop	0 -3 -1 -3 -3 6 -1 -2 -1 9
ln=stopp	-1 -8 -1 -2 -2 -6 37 -5 -3 -10
ln=stor	-1 -1 4 -5 -3 -1 8 5 -9 2
ln=stor hit	0 0 0 -1 8 0 7 -1 0 -11
ln=stor in	0 -1 7 -1 -7 0 -12 -5 -2 21
ln=stori	-1 -1 -1 -7 -8 0 1 -2 1 18
ln=story	3 -6 -4 -8 26 -5 -2 -9 3 2
ln=story the	-2 -4 -2 -11 20 -4 22 -7 -2 -11
ln=storyboard	0 -12 -1 -1 -2 -1 25 -2 -1 -5
ln=stream	-2 -9 -16 -6 -3 -15 3 -5 61 -8
ln=stream <platform>	0 0 0 0 0 0 20 0 -19 0
ln=street	0 0 19 -1 0 -1 -5 -1 -2 -8
ln=studio	-1 -9 3 -5 -5 -3 20 -3 7 -3
ln=studio the	0 0 -1 -5 -1 0 10 -1 -2 0
ln=sub	0 10 0 6 -3 -1 -25 -1 16 -2
ln=subscriber	0 -10 9 -1 -1 -1 -5 0 17 -7
ln=subtitl	-1 -5 -5 15 -1 -4 6 -3 2 -5
ln=summer	-6 11 -2 0 -3 -3 -14 9 -2 11
ln=summer the	-6 7 0 -1 -2 -1 -7 12 -2 -1
ln=suppos	-1 -1 10 1 7 -1 -9 -1 -2 -2
ln=suppos was	-1 1 10 -1 -1 -1 -7 0 -2 2
ln=suspend	0 -1 0 0 -11 0 15 -1 0 -1
ln=tak	-2 13 -7 -4 -1 -1 3 -2 4 -3
ln=tak Xx	1 -7 -4 -2 0 -1 3 0 10 -1
ln=taken	-1 -8 -1 -9 3 -4 28 -6 -5 2
ln=taken was	0 -3 0 0 0 0 10 -5 -1 0
ln=talk	-1 -6 -2 -8 -2 -9 30 9 -2 -8
ln=tap	0 -5 28 -6 -1 -2 -7 -3 -3 -2
ln=television	-2 70 -2 -11 -8 -7 -17 -2 -16 -6
ln=television Xx	0 19 1 0 0 -2 2 -1 -19 0
ln=television a	0 -11 -1 7 -1 0 -4 0 12 -1
ln=television on	0 18 -1 -9 -2 -1 1 0 -5 -1
ln=television the	0 17 -1 -4 0 -1 -9 0 -1 0
ln=tell	0 1 0 -1 -15 -3 9 15 -7 1
ln=ten	-1 -5 -6 1 7 -13 4 2 -1 11
ln=test	0 -5 -1 0 0 -3 15 -3 -1 -2
ln=th	15 -5 2 0 -8 7 -3 5 -3 -9
ln=than	-1 5 1 10 -2 -4 -4 -5 2 -1
ln=thank	0 -3 0 -1 -1 -1 10 -1 -2 -2
ln=that	-20 8 15 -15 16 14 15 10 -8 -34
ln=that (	0 -8 0 0 5 9 6 -1 0 -10
ln=that ,	-1 -8 -7 -14 2 1 28 12 -11 -1
ln=that ;	0 -1 13 -2 4 0 -12 -1 0 0
ln=that <date>	0 1 0 1 -4 0 10 0 0 -7
ln=that <weekday>	-1 -2 -1 0 -1 -1 1 -1 -1 8
ln=that Xx	-1 -2 9 -1 -2 15 -9 -7 -1 -2
ln=that after	0 3 0 -1 6 -1 -17 -1 9 3
ln=that anime	0 -14 0 -1 -1 0 7 0 11 0
ln=that film	0 -1 -3 15 0 -2 -7 -2 0 0
ln=that manga	-2 -2 -1 0 19 0 -8 0 -1 -5
ln=that of	0 11 9 -5 -2 -3 -1 10 -8 -11
ln=that one	0 -1 -1 0 -11 4 7 -2 0 3
ln=the	7 25 -28 12 20 17 -16 -4 -17 -17
ln=the \"	-1 -4 0 17 -13 -6 13 -6 0 -1
ln=the (	-9 -23 -3 6 -2 13 3 2 17 -5
ln=the ,	-4 -10 13 34 -7 -21 2 -13 -2 6
ln=the -	-1 11 1 0 -3 -5 -11 -3 -3 16
ln=the :	-2 -23 15 2 12 9 10 -18 -1 -4
ln=the ;	-4 -7 7 0 24 -23 4 -1 6 -4
ln=the Xx	3 14 -8 -12 5 -1 -2 8 -7 0
ln=the about	0 -9 5 25 0 -1 -5 -1 -3 -10
ln=the after	-2 -9 -1 -10 -4 10 -1 10 8 -1
ln=the and	6 10 -3 -1 -8 -16 1 11 -9 10
ln=the as	0 -1 0 0 -6 -1 10 0 -1 -1
ln=the at	-6 -25 -5 2 -4 37 30 -1 -24 -3
ln=the before	0 -3 -2 -1 -6 -3 5 -2 9 4
ln=the began	0 0 0 0 24 0 -24 0 0 2
ln=the by	-5 3 -19 -7 8 -15 14 9 9 4
ln=the dur	-1 -3 0 -2 -1 -4 8 2 0 0
ln=the enter	0 -3 0 0 0 0 18 0 0 -14
ln=the fill	0 1 0 -1 -2 8 1 0 -7 -1
ln=the follow	0 7 -7 -2 -1 -2 14 -1 -1 -6
ln=the for	-17 4 -25 17 -12 3 55 5 -17 -14
ln=the from	-3 -1 20 -9 10 -24 21 -6 0 -10
ln=the get	0 -6 0 -2 0 3 9 12 -4 -11
ln=the got	13 -1 0 0 -3 -2 0 0 0 -5
ln=the had	12 -3 -2 -5 -4 -1 16 0 -1 -12
ln=the has	-1 -15 17 2 -5 -2 -20 -9 18 14
ln=the in	-23 1 -6 9 41 -13 -7 -6 9 -4
ln=the into	0 -1 0 -4 -2 -1 9 -1 0 0
ln=the is	-3 -11 -3 11 -7 -1 -4 10 10 -1
ln=the launch	-1 -2 -1 0 8 -5 -9 0 -1 10
ln=the left	0 13 0 0 -1 0 2 0 -12 -1
ln=the of	-8 14 14 -8 -1 27 -51 -5 5 13
ln=the off	3 3 -11 -3 -4 -2 23 -3 -1 -4
ln=the on	-2 -16 23 -2 -7 5 7 -7 9 -9
ln=the open	0 0 0 -12 0 0 -2 14 0 0
ln=the out	0 -1 -1 0 -6 0 -2 0 0 10
ln=the publish	-1 0 -1 0 -7 0 -14 0 0 25
ln=the reach	-1 -1 2 7 1 3 -11 0 0 1
ln=the receiv	-5 0 0 0 -1 0 9 0 0 -2
ln=the release	-1 0 4 -2 -2 0 -6 -4 0 12
ln=the see	0 -7 0 -5 -1 15 0 0 0 -1
ln=the since	-6 12 -1 7 -4 4 19 -6 -5 -20
ln=the start	0 -1 0 -3 -2 0 -5 0 0 12
ln=the that	-3 15 -1 9 0 -1 -12 -5 -7 5
ln=the to	6 -16 -3 11 -4 0 -9 -6 3 18
ln=the took	9 0 0 6 -1 7 -18 0 0 -1
ln=the under	-1 -2 -6 -1 2 0 0 -2 -1 12
ln=the was	7 4 6 -1 -7 6 -2 -1 -2 -9
ln=the watch	0 -16 -1 0 -1 0 15 -3 8 -2
ln=the when	-1 -4 -1 5 -1 -2 11 -4 -1 -2
ln=the where	9 -1 6 -3 -6 -12 4 -2 -2 8
ln=the which	0 2 21 0 -7 1 -18 2 -3 4
ln=the with	5 -8 12 -3 -1 3 -28 21 3 -3
ln=theater	-1 -8 -2 61 -3 -5 -27 -3 -7 -5
ln=theater Xx	0 0 0 9 0 -1 -6 -1 0 0
ln=theater in	-1 -6 -1 28 -2 -3 -14 0 -1 -1
ln=theatr	0 -3 -2 16 -1 -2 -3 0 -2 -2
ln=theatrical	-2 -8 -3 24 -1 -4 -1 -1 -3 -1
ln=their	11 -3 -4 1 3 3 -18 -1 1 8
ln=them	-2 -19 -8 2 -3 5 17 -7 4 11
ln=them of	-1 -5 -6 9 -1 7 0 -2 1 -2
ln=theme	0 1 0 4 -2 -2 9 1 0 -10
ln=then	1 6 1 19 -9 13 -8 1 -12 -11
ln=then ,	1 7 -1 10 6 -3 -14 4 -4 -5
ln=then and	0 -12 -1 -1 -4 2 25 -2 -2 -6
ln=there	-2 -8 -5 -3 17 9 0 -8 5 -3
ln=there ,	0 -8 1 0 0 -3 9 0 -1 4
ln=these	-1 -11 -3 -1 -3 -1 4 -1 -2 20
ln=they	10 14 16 10 -3 -1 -37 2 -2 -9
ln=they're	0 0 3 -9 13 0 6 6 -1 -18
ln=thi	23 0 4 -2 8 -17 4 -15 0 -6
ln=thi at	-1 -1 0 2 0 -3 8 -1 0 -4
ln=thi of	-9 -6 1 -1 -1 -1 9 8 -3 3
ln=thing	0 17 -1 -6 15 -1 -2 -3 -12 -8
ln=third	0 9 -2 1 2 -12 -1 -2 -8 13
ln=third the	3 7 -2 2 4 -3 -10 -2 -1 1
ln=thirty	0 -2 0 -1 -9 0 9 0 3 0
ln=those	-2 5 -2 15 -8 6 -2 -2 -2 -7
ln=three	-4 -12 2 13 3 -3 -4 -3 7 1
ln=three and	0 -5 10 -1 0 -1 -14 1 7 4
ln=through	-1 -6 -3 -5 10 -4 24 -2 -10 -4
ln=ticket	0 -3 -4 -9 -5 2 39 -8 -5 -6
ln=ticket advance	0 0 -1 -5 0 -1 11 -1 -1 -1
ln=till	-1 -4 3 4 4 -22 27 -6 -12 6
ln=time	0 6 -7 3 -1 17 -8 -3 -11 3
ln=time first	2 1 0 -1 -11 4 0 -2 4 3
ln=time last	0 -2 0 0 3 10 -3 0 0 -6
ln=time some	-1 18 -1 9 -3 -1 -17 -4 -1 -1
ln=titl	-2 -2 27 -1 -7 -1 -12 -4 -1 3
ln=title	-2 -9 -8 0 6 -11 25 -2 -5 6
ln=title the	-1 -12 -1 -1 -3 -3 18 1 -1 4
ln=to	-13 -7 13 11 7 7 -26 5 -13 15
ln=to )	-1 -14 -1 -3 -5 -1 14 -2 -1 15
ln=to ,	-1 6 -3 -4 0 -13 -11 12 0 15
ln=to 0	0 0 0 0 -4 -6 21 0 0 -10
ln=to <date>	-1 9 10 12 -1 1 -3 -3 -27 3
ln=to <weekday>	0 -5 0 -2 0 0 9 0 -1 0
ln=to Xx	-5 -14 -14 -17 30 0 3 21 -11 7
ln=to accord	0 0 0 -1 -10 0 13 -1 0 -1
ln=to came	-1 -6 -1 0 6 -2 -6 -4 15 -1
ln=to com	0 -4 9 -1 0 0 -15 10 0 1
ln=to come	0 -1 0 0 8 0 -5 -1 4 -4
ln=to due	0 -5 -2 -3 -3 0 13 -3 -1 5
ln=to goe	0 -1 -2 5 0 -1 9 -3 -1 -7
ln=to going	0 24 -2 -1 -1 -2 -17 4 -1 -4
ln=to had	0 8 -1 -2 -3 11 -2 -1 -1 -8
ln=to has	0 22 8 4 0 -1 -22 -2 -7 -2
ln=to is	0 -20 7 -3 0 -3 2 6 16 -5
ln=to mov	-2 10 -7 -6 8 4 3 -6 4 -6
ln=to suppos	-1 -1 10 1 7 -1 -9 -1 -2 -2
ln=to up	0 -1 -2 7 -2 -3 13 -2 -1 -8
ln=to was	-2 1 7 32 5 10 -50 -1 -6 3
ln=to went	-4 0 0 0 20 2 -10 0 -1 -5
ln=together	-1 0 5 -1 -2 -5 -5 12 0 -3
ln=tokyo	8 -9 -2 3 -4 33 -14 -2 -6 -6
ln=told	-3 -10 2 5 -8 14 -4 -10 9 6
ln=told Xx	-1 -4 -3 -1 -1 -4 5 -2 -1 11
ln=too	0 -6 -1 7 -6 -1 -30 19 -4 23
ln=tour	-1 -2 -1 -1 -1 7 9 -1 -1 -9
ln=town	0 -1 0 0 0 -3 8 -1 -1 -2
ln=trailer	-1 12 -1 -1 -1 -3 4 -3 -3 -1
ln=trailer the	0 10 -1 0 -1 -1 -4 -1 -1 -1
ln=train	-1 11 -1 -4 -3 -5 0 -2 -3 8
ln=translation	-2 -3 0 -1 -2 0 -8 -2 -1 19
ln=translator	0 -3 -1 -1 -4 -4 10 -2 -1 5
ln=travel	0 0 -1 1 -1 14 -9 -1 -1 -1
ln=turn	8 14 -1 -4 -15 -6 14 5 0 -17
ln=tv	9 43 -5 -18 -7 -8 -12 -3 9 -8
ln=tv Xx	-1 10 -1 -2 -1 -1 -8 0 6 -1
ln=tv on	0 -10 -1 0 0 0 14 0 -1 0
ln=tv the	-1 10 0 -1 -4 -1 -6 0 3 -1
ln=twelfth	0 10 0 -1 -4 -1 -6 -2 -2 7
ln=twelve all	0 -5 -1 0 0 0 -7 0 14 0
ln=twice	5 -4 -1 19 -6 -2 -8 -1 0 -3
ln=two	-8 31 30 1 -1 -10 -19 -14 10 -19
ln=two ,	0 -2 -1 9 -1 1 -1 -2 -2 -1
ln=two first	0 -11 -1 -1 -2 2 6 -2 15 -7
ln=two in	-1 15 -1 -1 4 -1 -7 -1 -6 -1
ln=uk	0 -4 20 -2 0 -2 -2 -2 -3 -5
ln=unchang	0 -3 -1 -1 -1 -1 0 -1 -1 8
ln=under	-4 -7 1 -2 6 -6 -6 -8 -2 27
ln=until	-1 -9 -5 -18 -2 -12 49 -8 1 4
ln=until ,	0 -7 -1 -9 -1 -2 -1 17 4 0
ln=until wait	0 18 10 0 -2 -1 -33 4 -2 7
ln=up	-11 -11 -13 -16 2 16 0 -13 38 7
ln=up goe	0 -4 -2 -3 -1 -5 3 -3 6 8
ln=up is	0 -5 0 11 -5 0 -4 -3 7 -1
ln=up it	0 2 0 -6 -2 -1 -8 0 10 5
ln=up pick	0 -6 0 0 10 -2 8 -3 -5 -2
ln=up put	0 -1 0 0 0 0 -18 -1 19 2
ln=up turn	0 0 0 -9 -3 0 12 -1 -2 3
ln=update	0 -4 0 0 10 -4 -1 0 -1 0
ln=upload	-1 -3 -1 0 4 -2 -26 -3 35 -3
ln=us	-2 9 5 -16 3 -2 6 14 -9 -8
ln=us of	0 12 0 0 8 0 -17 -2 3 -2
ln=us reach	0 0 0 -3 0 0 -5 -5 0 14
ln=us to	0 -4 -1 -8 3 -1 20 -3 -2 -3
ln=us with	0 -3 -1 0 -3 -1 1 12 4 -8
ln=used	0 -7 -3 -2 -6 -1 18 -2 -2 5
ln=version	7 10 -7 -5 -8 17 -34 -12 29 3
ln=version Xx	-2 -16 -3 -5 1 12 -2 -7 12 9
ln=version stage	11 -4 0 0 -4 9 -10 -1 0 -1
ln=very	0 2 1 0 1 10 -5 -1 -2 -5
ln=video	-1 -10 8 -4 -1 -2 25 -7 -4 -4
ln=video home	0 -1 -15 -1 0 0 18 0 0 0
ln=view	0 -6 0 0 -1 -1 -7 -1 16 -1
ln=viewer	0 12 -2 -1 -1 5 -23 -1 13 -2
ln=vinyl	0 -1 -3 -3 -1 -3 -12 28 -3 -2
ln=vinyl on	0 -1 -3 -2 -1 -1 -6 14 0 -1
ln=visit	0 -4 -1 -1 -12 -6 34 -2 -3 -6
ln=visitor	0 -2 0 -2 -6 -2 4 14 0 -6
ln=visual	-1 0 -1 -6 -1 -4 4 9 -2 1
ln=voice	0 -1 -4 -7 -1 13 3 -1 -1 -3
ln=vol	0 0 -2 -1 -4 0 1 -2 0 8
ln=volum	-3 -3 20 1 -11 -4 -2 -4 -1 7
ln=volum two	0 -1 12 0 -2 -1 -3 0 0 -5
ln=volume	-1 -3 -2 -1 -4 -1 -11 4 -1 20
ln=volume the	0 -1 0 0 0 0 -5 -1 0 8
ln=vot	-1 -2 0 0 -4 -1 19 0 -3 -6
ln=vote	11 -4 -2 -1 -1 -1 3 -1 -1 -6
ln=wait	0 7 3 11 -8 -2 -30 19 -6 7
ln=wait to	0 12 -1 -1 -1 0 -7 -2 -2 2
ln=want	-1 -2 0 -3 -3 -3 21 -1 -3 -6
ln=was	17 0 11 -18 -8 -5 -9 -5 2 14
ln=was \"	-1 -1 1 1 8 4 -9 0 0 -4
ln=was (	0 -1 14 -2 0 -1 -20 -2 0 14
ln=was ,	0 6 -7 -5 5 -13 -3 -5 7 14
ln=was <#episode>	0 9 -2 -2 -2 16 -9 -1 -7 -2
ln=was <#volume>	0 0 -1 0 -1 -1 14 4 0 -13
ln=was Xx	1 11 1 -5 0 1 -31 -9 29 2
ln=was and	-8 -5 6 -8 14 -10 28 -8 -1 -9
ln=was chapter	0 -1 0 0 -11 0 16 0 0 -3
ln=was film	-1 -1 3 4 0 -2 -17 0 -1 14
ln=was i	0 -1 -1 -1 24 -2 2 -3 0 -18
ln=was it	1 11 11 2 26 15 -52 9 -15 -10
ln=was manga	-2 -2 -1 4 6 -1 -13 0 -1 11
ln=was seri	0 11 0 0 1 0 -7 0 0 -4
ln=was she	0 0 0 -9 -1 0 13 0 0 -3
ln=was that	-3 -13 -7 -2 -7 17 12 -5 -3 12
ln=was there	0 8 -2 -3 -2 -5 11 -1 -2 -4
ln=was what	0 -3 9 6 0 -1 -10 -1 -1 1
ln=was which	7 -6 2 -1 -9 9 -10 18 9 -19
ln=watch	-1 -17 -6 -5 -7 2 21 -12 33 -9
ln=watch be	0 -12 -1 1 -3 0 -5 -6 29 -2
ln=watch can	0 -4 -2 0 -1 0 -4 -1 13 0
ln=way	0 -6 -4 0 2 0 8 -2 -1 2
ln=we	-4 -2 -1 -8 -7 -17 9 -7 28 9
ln=we ,	0 -2 0 -1 -1 0 -14 6 12 1
ln=we Xx	0 -1 -7 0 0 0 18 -2 0 -6
ln=we which	0 7 -1 -1 8 0 -12 -2 5 -4
ln=we'll	0 -2 -1 -2 -3 -7 5 -5 -1 15
ln=we're	0 -4 -2 -4 -3 -3 1 15 4 -4
ln=web	-2 -10 -3 -2 8 -5 8 4 17 -16
ln=web the	-1 -11 -1 -1 17 -3 -4 6 18 -20
ln=website	-1 -15 -1 -1 18 -2 4 -2 6 -7
ln=website <magazine>	0 0 0 0 13 0 -12 0 0 0
ln=week	-7 21 -9 3 -9 1 -16 10 4 2
ln=week a	0 24 0 -1 -1 3 -26 -4 1 4
ln=week one	0 -1 -1 10 0 2 -2 -1 -3 -3
ln=week the	-1 -10 -3 -4 -11 -4 1 19 -7 19
ln=weekend	-1 -1 0 -4 -1 11 5 -7 -1 -1
ln=weekly	0 8 -2 -1 20 -2 -10 -4 -5 -5
ln=well	0 3 -2 5 3 -4 -14 1 3 6
ln=went	-6 8 -8 -6 13 -6 -13 25 10 -16
ln=went ,	0 0 0 0 12 0 -13 -1 2 1
ln=went and	0 -1 -1 0 -5 -1 -9 14 -1 4
ln=went it	-1 5 -1 -1 6 -1 -5 4 4 -11
ln=went which	0 15 -3 0 5 -1 -14 -5 3 0
ln=were	1 -11 -12 -13 -10 2 18 -14 30 9
ln=were ,	0 -3 5 0 -1 0 -11 0 -1 11
ln=what	-3 -14 10 16 -1 -4 -3 -5 -16 19
ln=when	-4 -4 4 -7 -3 9 -22 -10 3 33
ln=where	0 -4 20 -4 -10 -4 18 -6 2 -11
ln=where ,	-1 0 -5 11 -4 -4 -1 -5 1 7
ln=where stay	0 0 19 -13 0 -1 -7 -1 -1 4
ln=whether	-1 -2 0 -5 -1 -1 11 0 -1 0
ln=which	15 -10 21 -24 13 -14 -14 -14 11 17
ln=which \"	-1 7 -2 -1 4 11 -10 5 -3 -11
ln=which ,	9 -6 15 -6 33 -24 9 4 0 -33
ln=which for	-1 -4 -1 -1 3 -6 -3 -2 1 14
ln=which in	-1 -3 -1 0 -5 1 14 -1 -1 -4
ln=which of	4 6 7 -3 -13 -1 -13 -9 8 15
ln=who	-30 37 -9 15 -16 0 29 -4 -7 -15
ln=who ,	-21 4 -1 7 -13 -6 42 -2 -1 -9
ln=who those	-1 6 -1 11 -2 7 -9 -1 -3 -7
ln=whole	0 17 0 0 -6 -2 -2 -3 2 -5
ln=whole the	0 17 0 0 -6 -2 -1 -2 2 -7
ln=whose	8 13 -10 -7 -18 4 14 -6 9 -5
ln=whose ,	4 10 -10 -6 -16 -1 6 -4 13 3
ln=will	3 13 17 -5 -12 11 -14 -21 -1 9
ln=will )	0 -2 -1 0 -2 -1 0 9 -4 2
ln=will ,	-1 12 -2 9 6 16 -25 -7 0 -8
ln=will <#>	0 9 -1 6 -1 0 -8 -2 -2 -1
ln=will <#episode>	0 13 -1 0 -1 -1 -2 -1 -8 0
ln=will <#volume>	0 0 9 0 -2 0 0 -4 0 -1
ln=will <date>	0 -1 -5 0 0 0 11 -2 0 -1
ln=will <platform>	0 -1 0 0 0 0 -9 0 11 0
ln=will <season>	0 -11 0 0 0 0 -1 0 14 -1
ln=will Xx	-3 3 3 -9 -16 10 -4 -4 16 4
ln=will and	0 -5 -1 -1 -1 10 -7 -1 -3 9
ln=will anime	0 -7 -1 1 0 -1 8 0 2 0
ln=will film	0 0 0 -6 0 -1 3 -1 8 -3
ln=will it	-1 7 -3 -10 1 -9 4 3 -2 9
ln=will manga	0 0 -1 1 13 0 -9 0 -3 0
ln=will there	0 -11 -1 -2 -5 -2 20 -1 -2 5
ln=winner	20 -6 -1 -4 -3 -2 3 -2 -2 -4
ln=winter	0 -3 -2 15 16 -3 -35 -2 -2 17
ln=with	-9 -3 29 -13 -14 -1 11 12 -12 0
ln=with ,	-8 18 -4 -5 -7 -5 -7 -4 10 11
ln=with Xx	-2 10 29 -1 -4 -6 -6 -4 -3 -13
ln=with be	0 -2 -1 0 -1 -1 10 -4 -1 0
ln=with end	0 -2 -1 0 -3 0 -4 -1 0 14
ln=with start	-2 11 0 0 21 -2 -13 -4 -4 -6
ln=without	-1 8 -20 1 -5 4 -7 -3 -3 25
ln=without ,	0 -1 -7 -1 -7 -1 3 -1 -1 15
ln=won	9 4 -1 -2 -9 -1 9 -1 -4 -4
ln=won ,	-11 0 0 0 -1 0 13 0 0 -1
ln=word	0 5 -2 30 -1 -1 -20 -2 -1 -7
ln=work	12 1 -6 -6 -12 0 10 -5 8 -3
ln=work the	0 8 0 -3 -1 8 -10 -2 -1 2
ln=world	0 -8 0 5 -2 13 -2 -1 -4 -1
ln=world the	0 -5 0 16 -1 -7 1 0 -2 0
ln=worldwide	0 -2 0 -3 -1 -3 -8 -3 23 -2
ln=would	-2 -7 2 9 -3 2 -3 -1 5 -2
ln=wrapp	-1 0 -3 -8 -12 -2 27 -1 2 -2
ln=written	-1 -11 -1 -1 -3 0 29 -7 -1 -6
ln=wrote	0 -17 0 -1 -4 -1 31 -1 -1 -7
ln=x	0 -1 0 0 -3 -1 -5 -1 0 12
ln=year	-2 -3 13 -12 -4 3 -12 22 0 -6
ln=year a	0 0 -5 -1 0 0 12 -1 6 -9
ln=year new	0 0 0 0 -5 -1 -7 12 0 3
ln=year the	-2 6 11 -5 11 2 11 0 -1 -34
ln=year thi	15 0 0 9 0 -1 -19 -1 0 -2
ln=yen	-1 -1 0 4 -2 -2 9 -3 -1 -3
ln=yen billion	0 -1 0 9 0 0 -6 -1 0 -1
ln=yen million	-1 0 0 -5 -1 -1 9 0 0 0
ln=yes	0 -10 -1 0 -2 2 11 -3 -4 7
ln=you	-4 37 3 -3 0 -14 -24 -8 -17 31
ln=you if	0 -4 -3 0 -1 -2 -5 -1 1 15
ln=you told	0 -1 0 -1 5 -1 -11 -2 -1 12
ln=your	7 -7 12 -2 -8 -10 -39 20 14 11
ln=your in	0 -6 -1 0 0 0 -11 4 8 8
ln=|	2 -4 -2 4 2 15 -35 -4 1 21
ln=| )	0 0 -2 -13 0 -1 8 11 1 -4
ln=| 0	-1 18 -2 -7 -9 0 -47 3 -2 47
ln=| <#volume>	0 0 -1 0 -1 0 -4 -2 0 8
ln=| <clock>	0 -5 0 5 -1 -2 17 -3 -6 -4
ln=| <date>	0 -1 7 -4 -5 -1 -8 -2 -1 16
ln=| <distributor>	0 0 -7 16 -1 -1 -4 -1 0 -2
ln=| <zone>	0 -4 0 -1 -1 -1 21 -2 -8 -3
ln=| Xx	-2 18 11 17 13 1 -34 -9 3 -18
ln=~	0 18 -1 -11 -1 -4 3 -3 -4 4
ln=¥	0 -2 -3 3 0 -1 -7 13 -2 -1
ln=©	-1 -2 -1 -4 -5 -1 21 -2 -1 -3
ln=·	0 8 -1 -5 -1 11 -16 -4 -4 13
ln=•	2 14 -5 -4 0 -9 -9 -6 8 10
ln=…	0 -1 0 -1 16 -2 -7 8 0 -12
ln=→	0 11 -2 10 -3 11 -17 0 -3 -6
ln=→ <date>	0 2 -2 8 -1 0 -10 4 2 -3
ln=・	0 -1 0 -1 -1 -1 8 -1 0 -3
lp=aside&md	0 -4 12 -4 -5 -1 -14 -2 23 -5
lp=aside&y	-4 -5 -5 -3 18 -2 13 -9 -2 -1
lp=aside&ymd	0 -1 -1 -1 -7 -1 22 -1 -4 -6
lp=heading&d	-1 -4 -2 -3 -2 -2 -13 9 -11 27
lp=heading&m	-1 -5 -1 -1 13 -1 -11 20 0 -13
lp=heading&md	-2 -2 13 19 -8 -11 -13 10 -15 10
lp=heading&mdw	-1 0 -2 19 0 3 -8 -3 -5 -4
lp=headline&m	-2 31 -9 -13 -6 12 17 -7 -8 -13
lp=headline&md	-3 6 -6 -11 24 -3 -36 10 27 -8
lp=headline&shift:season	-1 -22 0 -1 -6 -1 36 0 -5 -1
lp=headline&shift:weekday	-3 14 -2 -5 -4 -1 -3 -3 12 -4
lp=headline&y	5 2 -2 6 22 -6 2 -7 -11 -11
lp=headline&ym	0 0 -6 11 -3 -1 27 -2 -17 -9
lp=headline&ymd	0 -3 -1 19 -4 -1 -1 -2 -10 3
lp=headline&yp	-2 -1 -1 -6 -2 -2 5 -2 20 -10
lp=row&d	0 6 -1 -9 0 -3 -9 -5 11 10
lp=row&dw	-2 7 2 11 -2 -3 10 -11 -11 0
lp=row&m	-4 -18 -4 -9 1 -15 34 -10 26 0
lp=row&md	-14 9 3 -8 2 14 17 -9 -18 6
lp=row&mdw	-8 -8 -19 27 -18 42 -2 3 -12 -5
lp=row&mp	0 -1 -1 -6 -1 -3 11 -3 12 -7
lp=row&shift:day	-1 -13 -1 4 4 -11 21 -11 6 3
lp=row&shift:season	0 9 -1 6 3 -1 -9 0 -5 -1
lp=row&shift:this weekday	0 -5 2 1 -2 1 -11 -4 -5 23
lp=row&shift:weekday	-1 -8 3 0 -1 -2 21 -2 4 -15
lp=row&y	29 25 18 -35 -18 -25 12 16 3 -24
lp=row&ym	-5 10 -8 2 12 1 -10 -8 -18 24
lp=row&ymd	-8 6 -3 15 13 -4 -5 -2 -11 0
lp=row&ymdw	-1 -19 5 13 -4 13 -28 0 24 -4
lp=row&yp	10 12 -1 -14 13 17 -55 33 -14 -2
lp=text&d	-13 -2 -10 -16 6 -8 39 5 16 -17
lp=text&dw	-2 6 -4 -11 -1 2 1 14 -5 -1
lp=text&m	20 9 2 18 -36 -13 2 0 -22 19
lp=text&md	-15 -10 -11 14 0 11 28 -18 3 -3
lp=text&mdw	5 6 28 -10 4 -10 -27 5 5 -6
lp=text&mp	-4 -8 3 2 -18 10 1 12 -3 4
lp=text&p	-2 -15 12 -16 -2 8 -1 5 -2 11
lp=text&shift:after	-2 -8 4 9 3 -2 -26 0 15 6
lp=text&shift:day	12 4 -10 -17 -3 2 -10 20 13 -11
lp=text&shift:month	9 -10 -15 9 0 0 -8 12 -14 16
lp=text&shift:month after	0 -1 2 -2 19 -2 -20 -10 24 -9
lp=text&shift:month name	3 25 13 -18 -7 34 -32 -16 -5 3
lp=text&shift:month then	-2 -4 0 0 20 1 -6 -1 -2 -6
lp=text&shift:season	-1 6 -9 -4 -22 -12 21 11 4 8
lp=text&shift:then	0 9 4 5 0 4 -32 2 10 -3
lp=text&shift:this weekday	-4 -5 -10 -8 24 -8 -15 4 19 4
lp=text&shift:week	-1 18 -2 -12 10 -10 10 -7 -2 -3
lp=text&shift:weekday	3 -27 4 4 -7 -5 40 17 -29 1
lp=text&shift:weekday after	-4 -16 -5 4 -11 -2 43 -4 -11 5
lp=text&shift:year	8 11 7 7 11 -2 -22 -7 1 -13
lp=text&y	7 -10 -23 46 -20 5 16 3 -20 -4
lp=text&ym	-2 16 11 -16 8 11 -17 -10 4 -6
lp=text&ymd	-2 -9 22 -6 9 -9 -21 -2 20 -4
lp=text&ymdw	-2 22 -3 -9 2 5 9 -10 -5 -10
lp=text&ymp	-1 -2 2 0 -1 1 -14 3 0 13
lp=text&yp	-2 9 -9 14 -12 -5 19 -15 -6 8
num=	-4 -15 4 5 29 0 1 12 7 -39
num=chapter	-2 -9 1 6 60 -11 -32 -6 5 -11
num=episode	-9 44 -13 -11 -2 22 -37 -14 15 5
num=issue	-3 -6 12 -5 5 -3 3 -1 -4 1
num=volume	-16 -41 43 -18 -17 -6 5 9 -25 66
oth=None	18 -4 -26 -28 20 16 28 -5 -2 -18
oth=award	14 -9 -12 -3 27 -9 -28 8 -11 26
oth=broadcast	-18 41 34 -8 -33 -5 -3 -20 32 -20
oth=disc	-20 -9 68 -12 -2 0 13 -9 7 -37
oth=film	1 -4 9 60 -29 0 3 -23 -5 -11
oth=issue	-1 -8 -26 -15 54 -1 43 -8 -49 12
oth=live	-25 -19 -8 5 -23 55 -2 -1 22 -5
oth=other	-8 5 1 -7 -3 -3 -8 55 -33 0
oth=stream	-5 11 -14 25 -45 -36 12 2 52 -1
oth=volume	22 -3 -39 -21 20 -24 21 0 -19 43
out=-	-21 9 7 8 -14 -18 20 -10 1 18
out=channel	-3 59 -10 -1 -30 -13 5 2 9 -19
out=distributor	-2 -4 35 25 -14 -16 10 -3 -17 -14
out=event	-4 -13 1 -7 -2 14 16 -4 1 0
out=magazine	-9 -21 -12 0 70 -15 -1 19 -9 -22
out=platform	-9 -11 -2 -23 -11 -7 21 11 57 -25
out=publisher	28 -10 -20 -13 7 -15 -13 -4 -21 60
out=venue	4 -12 -6 12 -13 50 -4 -8 -8 -16
p=!	5 15 12 16 21 -8 -33 -4 3 -25
p=\"	-5 -10 -14 -19 4 12 2 15 -1 16
p=#	-2 -5 3 -25 9 -26 34 4 6 1
p=$	-1 -4 6 1 -3 -1 39 -6 -1 -29
p=%	0 -1 0 -1 -2 0 -9 -1 2 12
p=&	-2 18 5 17 -5 -11 -2 -10 -24 13
p='	-12 12 -6 -5 37 -7 28 -10 -29 -9
p=(	4 -9 18 -6 -4 -2 15 -17 -4 4
p=)	2 5 2 7 -11 17 -43 1 6 13
p=*	27 -2 -16 11 -5 -7 -11 -6 15 -6
p=,	13 -15 8 7 -5 17 -16 -3 -18 13
p=-	21 -7 27 -23 -12 14 -17 -19 9 7
p=.	-13 -15 22 7 10 3 -40 16 11 0
p=/	-1 5 30 -2 -8 26 -26 -7 -1 -15
p=0	-13 -10 -21 3 -11 -18 9 5 2 55
p=:	-16 5 -8 -3 -13 -10 -13 44 23 -9
p=;	-4 -8 9 -20 -1 2 -5 -1 16 12
p=<#>	-3 29 -10 -7 31 4 -33 -7 -12 9
p=<#chapter>	-1 -23 -8 -7 64 4 -7 -25 -6 9
p=<#episode>	-13 35 -9 -24 -14 -24 18 -11 37 5
p=<#issue>	-1 3 -3 8 16 -6 -14 3 2 -8
p=<#volume>	3 -25 -15 -28 11 -14 -2 34 -1 36
p=<channel>	28 0 12 -37 -7 -9 25 -6 4 -10
p=<clock>	-5 36 -19 -23 -5 -12 20 9 12 -14
p=<date>	-28 0 -9 -3 -1 -12 36 13 6 -4
p=<digital>	0 -7 -7 -2 2 1 -13 -13 -2 41
p=<distributor>	-3 9 14 7 -6 -14 10 -1 -13 -2
p=<event>	6 -6 -4 8 -5 -9 9 0 -2 3
p=<magazine>	-5 -8 26 -17 13 -2 6 -3 3 -13
p=<platform>	-4 -5 14 -9 5 -12 -17 8 23 -4
p=<print>	-11 -16 4 -7 -11 -2 5 4 -8 43
p=<publisher>	-3 -26 -6 1 -14 -19 49 -5 -5 27
p=<season>	-9 33 16 -13 18 -13 -39 -8 48 -32
p=<venue>	4 -14 -8 -3 -3 20 10 9 4 -19
p=<weekday>	21 -32 -28 27 -22 3 -15 12 3 31
p=<zone>	-3 -8 -3 -10 0 -9 7 17 17 -9
p==	-1 19 -1 -1 36 -3 -43 -3 -3 1
p=>	0 11 -3 -2 -7 1 2 -6 4 0
p=?	-13 7 9 -18 20 -28 -41 10 10 45
p=Xx	22 -9 -7 -10 -7 7 -4 -2 10 0
p=a	-1 3 -32 -9 1 24 14 -5 10 -7
p=able	0 -1 2 1 -2 -13 9 -1 -1 5
p=about	6 25 -4 4 -7 -19 4 17 -7 -19
p=above	-1 -5 -2 6 10 -1 -7 6 -2 -4
p=abroad	-1 -2 -2 -3 -1 -1 -6 -1 18 -2
p=accept	-1 15 -2 -2 -9 -7 11 3 -1 -7
p=account	0 -12 -3 -3 10 -3 48 2 -7 -30
p=acros	0 18 5 5 0 -1 -18 -1 -2 -6
p=acrylic	0 -8 -1 -5 -3 -2 -3 32 -1 -10
p=action	0 -1 0 -3 0 0 24 -1 0 -18
p=actor	-1 0 0 -8 -6 15 8 -1 -3 -5
p=actres	0 3 -2 -6 -1 -1 3 -8 -1 12
p=adapt	0 3 -4 0 8 0 -6 -2 -7 8
p=adaptation	-3 8 -3 -6 -5 -21 30 23 3 -27
p=add	-1 14 -7 0 7 1 -13 -3 9 -8
p=admitt	-1 0 0 -1 -5 -4 12 -1 -2 1
p=advance	0 -1 -2 23 -3 2 -4 -2 -6 -5
p=after	-9 22 -7 -1 -7 10 -10 -9 -2 11
p=again	7 1 10 2 16 -3 -8 -3 -16 -6
p=against	-1 4 7 -2 -3 -3 8 -3 -1 -6
p=age	0 -2 -1 -2 -2 -2 -6 -4 -1 20
p=ago	2 3 -3 0 1 -8 -2 9 -4 0
p=ahead	-1 1 -3 -3 -3 12 11 -10 -1 -3
p=air	-2 15 -4 -1 -5 12 16 -6 -26 2
p=album	-1 -1 -13 1 1 9 -6 15 -1 -3
p=all	-3 3 8 5 6 -1 -34 -11 23 4
p=allow	-2 2 3 0 -7 4 -20 -4 -4 27
p=alone	-1 -2 -1 12 -3 -5 18 -12 -2 -4
p=already	-10 2 -12 19 -1 -10 0 17 -2 -3
p=also	-4 -15 3 6 -1 -9 11 5 15 -12
p=am	0 2 -3 -3 -2 -1 -4 -1 12 1
p=among	-6 10 -7 1 8 -4 9 -4 -4 -4
p=an	0 -14 12 -2 -6 23 -17 -7 9 1
p=and	13 -1 -35 34 14 -5 -9 -23 25 -13
p=animat	-3 3 -2 25 -8 -10 -2 12 6 -21
p=animation	-2 -6 -3 -4 0 -8 18 -1 12 -7
p=animator	-1 -2 -2 -3 -1 -2 14 2 -3 -2
p=anime	-9 12 19 -10 -20 -5 42 1 -17 -13
p=anniversary	-1 0 -1 2 -2 9 -6 -1 0 0
p=announc	-2 31 18 -19 -1 -12 4 -4 -14 -1
p=announcement	15 -6 -1 -1 -4 -5 -3 5 -1 1
p=another	-1 3 -3 -8 0 6 -21 2 -4 24
p=answer	0 -9 -1 6 6 -2 7 -5 -1 -1
p=any	-2 -5 15 -5 6 -3 -6 -10 15 -5
p=anyone	-1 -3 -1 12 -3 -3 3 -2 -5 3
p=anyth	-4 2 -1 -3 16 1 -9 -5 -2 6
p=apologiz	0 -1 0 0 7 0 5 0 0 -11
p=app	0 -5 -1 -2 -8 0 4 15 -4 0
p=appear	3 -3 2 5 13 -4 -7 -1 2 -10
p=arc	0 -1 -1 0 17 0 -23 -1 0 9
p=are	-11 3 -8 25 15 -15 4 -11 -7 5
p=around	-1 -19 12 -3 7 2 4 -3 -2 3
p=arriv	-2 6 -3 -4 9 -3 20 -2 1 -22
p=arrive	0 0 2 10 -4 7 -21 9 -4 2
p=art	0 -5 -16 0 8 -5 -16 -2 -3 38
p=artbook	-1 -1 -1 -1 -7 -1 -14 1 0 24
p=artist	-7 -1 -2 -4 4 -2 9 8 -1 -3
p=as	-6 5 -20 -22 50 -23 22 -1 -1 -4
p=ask	-2 8 -2 -7 7 9 -12 8 -14 3
p=assistant	0 8 -1 -1 11 0 -14 0 0 -2
p=at	5 10 -18 -5 -10 2 10 -29 23 11
p=audienc	0 -2 0 15 0 -8 -3 0 -1 0
p=audience	11 -5 7 -3 -2 -5 2 -2 0 -4
p=audio	-1 -9 3 -3 -2 -2 20 35 -4 -37
p=audiobook	0 7 0 -1 0 -4 -17 -3 0 19
p=aurora	0 -8 -6 -5 -1 -2 -4 29 -1 -3
p=author	-4 0 -4 -6 4 -12 30 -4 -4 0
p=autumn	-1 4 -2 14 -6 -3 16 2 3 -27
p=available	-11 -8 -4 9 12 -1 10 -6 -4 3
p=award	21 -6 -8 -6 -4 -1 1 -2 0 5
p=away	-7 -1 -1 -2 2 4 -6 -2 3 9
p=b	-1 -1 -1 -1 -2 -1 32 -3 0 -22
p=baby	0 14 -1 -3 -3 -3 0 -4 -3 3
p=back	-4 6 31 1 -6 -11 -13 15 -3 -16
p=background	0 -2 -1 -2 1 -2 -8 -7 22 0
p=bad	-1 -6 -4 9 -3 -7 16 -2 -1 -2
p=band	-1 -3 5 -9 -7 24 -11 -2 -1 6
p=bas	-1 4 -1 -8 -9 5 2 -3 -3 15
p=be	-12 8 20 -34 36 5 -1 6 -29 1
p=became	-1 -7 0 -3 -2 1 -12 0 5 19
p=because	-3 8 8 -4 -18 0 -18 1 18 8
p=becom	0 9 -3 -7 -4 -1 -8 20 -9 3
p=bed	-2 5 -1 -1 4 -1 -7 -1 14 -10
p=been	0 -14 -14 9 19 1 -7 33 -13 -15
p=before	-1 12 3 17 9 -8 1 -20 0 -14
p=began	-1 -9 14 -5 -27 -4 7 5 0 21
p=begin	-4 11 15 -11 -9 8 -11 4 -20 19
p=beginn	3 14 -1 -5 0 9 -15 -4 -3 1
p=begun	-1 0 -1 -3 6 -2 -9 9 -1 2
p=behind	-1 1 -1 10 -9 -3 -5 3 3 2
p=being	-2 21 -6 -11 -6 5 7 -10 0 0
p=believ	0 -2 -1 -1 -3 -2 15 -3 0 -4
p=belong	0 0 3 7 -1 -1 -11 5 -1 1
p=best	-21 -13 13 5 -8 -2 27 -2 -2 3
p=bestseller	-1 -3 -1 16 -3 -1 -10 0 -1 5
p=better	0 -2 -1 25 3 -1 -20 -1 -1 -2
p=between	-4 6 9 -6 -5 -2 -13 0 0 15
p=big	0 5 0 -13 0 7 6 -2 -1 -1
p=billion	0 0 11 2 -3 -2 7 -1 -6 -7
p=birth	0 3 0 0 5 0 -9 2 0 1
p=birthday	-1 -6 -1 -2 -3 -2 34 -3 -5 -10
p=black	-1 11 -2 -5 -1 -5 -19 13 12 -2
p=blog	0 -3 0 -4 0 0 8 0 0 0
p=blu-ray	0 -1 -5 -1 0 -1 13 -1 -1 -4
p=board	0 -2 0 -9 3 -1 12 -1 0 -1
p=book	-5 -13 -12 -22 2 33 6 -8 -8 27
p=booklet	0 6 3 -1 -1 11 -12 1 -3 -4
p=bookshop	-1 -2 -1 -1 -3 -2 -12 -2 -1 25
p=bookstor	0 -2 0 5 -9 -1 22 -1 0 -14
p=booth	0 -1 -1 -4 -1 -7 -4 9 10 -1
p=born	3 4 3 -7 -11 -4 15 3 -6 0
p=both	-2 -9 -4 -7 -12 -9 22 -7 -3 30
p=bought	0 11 3 0 -6 9 2 -4 -12 -2
p=bow	0 -1 1 18 -1 -2 -8 -2 -1 -5
p=box	-2 9 30 -12 -12 -15 -23 -13 -5 42
p=boy	1 9 0 8 1 -1 -13 -1 -2 -1
p=branch	0 -1 0 -1 -1 -1 15 -1 -1 -10
p=break	-1 3 -1 -2 -13 10 19 -3 -3 -9
p=brief	0 -1 0 -3 -2 1 9 0 -1 -3
p=bring	1 -3 -2 7 8 -3 -7 10 -1 -9
p=broadcast	-1 19 -2 5 -3 -8 -15 -4 1 9
p=brother	-1 3 0 1 0 2 8 -4 -1 -9
p=brought	-1 -5 -1 2 17 0 -5 -3 -1 -4
p=build	0 -6 -1 -2 0 0 11 0 -1 -1
p=bundl	0 12 10 2 0 0 -15 0 0 -8
p=bus	0 -1 0 -1 -1 -1 9 -3 0 -2
p=but	-3 -22 -10 27 8 -8 -15 -11 11 22
p=buy	-1 -6 13 -2 -3 -5 -14 2 1 15
p=by	27 -24 18 -43 -14 3 23 21 -30 20
p=café	0 -4 -1 0 -2 -2 9 -6 14 -8
p=cake	0 -2 -1 -2 -2 -5 16 0 -1 -3
p=calendar	-2 21 -1 -6 0 -30 12 16 -4 -6
p=call	-1 13 -7 1 11 14 -34 2 4 -3
p=came	-4 -10 12 -7 8 -7 -17 0 0 25
p=campaign	-1 0 -1 0 -2 -1 9 -1 0 -3
p=can	-2 -20 14 -14 -2 32 9 -12 -5 -2
p=can't	-1 -3 -1 -7 10 5 2 0 -1 -5
p=cancell	-1 -16 -2 -1 -4 21 5 -2 5 -6
p=cannot	0 -13 -1 9 -1 -11 10 -2 -9 17
p=card	-1 -9 -2 2 -3 7 -16 8 12 2
p=carri	-2 -2 -2 -4 20 14 -22 1 -6 3
p=carry	0 -6 0 0 -1 -1 4 -1 9 -4
p=cartoon	-1 4 -2 17 22 6 -19 -5 -2 -19
p=case	7 1 -5 -1 -9 0 9 -2 -1 1
p=cast	-1 -4 3 -3 -5 9 10 0 -8 1
p=cat	-1 1 -1 -3 10 -4 2 8 3 -14
p=catalogue	-1 23 3 -4 -4 -2 -3 -2 -1 -9
p=catch	0 2 0 -3 -1 0 15 -3 1 -12
p=category	21 -1 0 -3 -11 -3 -10 0 0 7
p=caught	0 -2 -1 -1 3 0 -7 0 0 8
p=cel	0 -4 -1 -1 -2 -2 11 0 -1 -1
p=ceremony	13 -4 0 4 13 -5 -18 0 -2 0
p=ch	-1 -15 -1 -3 54 -6 -24 9 -13 -1
p=chair	0 0 -1 8 12 -1 -16 -1 -1 -1
p=chang	0 -6 3 -12 -9 -2 10 7 5 5
p=change	-1 2 -1 3 13 -2 -2 -3 -2 -7
p=channel	0 -1 -1 -3 -2 -2 11 6 -7 0
p=chapter	-14 14 8 -27 12 -1 -1 -4 -2 15
p=charge	-1 2 -2 3 0 1 -14 13 -1 -1
p=check	0 -18 3 0 -2 0 25 -3 -1 -3
p=children	2 -10 -3 29 -3 4 -12 -1 -5 -2
p=chosen	9 -9 2 -1 -2 -4 3 9 -1 -5
p=cinema	-1 5 -13 38 -8 -5 -22 -11 26 -9
p=circulation	-3 -1 0 0 -3 0 16 -2 -1 -4
p=cit	0 8 -1 -1 0 -1 -2 0 -4 0
p=citi	0 -4 0 -1 0 9 -2 0 -1 0
p=city	0 -1 -2 -4 0 7 11 -3 -3 -5
p=clock	0 7 0 -2 -3 0 -10 -2 5 6
p=clos	-1 1 -10 -15 11 0 60 -17 -10 -20
p=close	0 0 -1 17 -1 -5 -28 11 -2 9
p=cloth	0 -3 -1 -1 -1 -1 -6 -2 -1 16
p=club	-1 -2 -1 0 -4 -3 28 -5 -4 -7
p=code	-1 -1 9 0 -1 -2 -11 3 14 -9
p=collect	-2 -2 10 -3 -7 16 -2 -2 -1 -7
p=collection	0 -1 6 0 -6 -1 -22 -2 -1 26
p=collector	0 10 0 -1 -1 9 -2 -3 -10 -2
p=color	-1 -2 0 -9 4 -3 7 -1 -1 6
p=colour	0 4 0 3 -21 -6 34 -1 0 -11
p=com	-5 2 -2 13 -2 -11 30 -3 11 -34
p=come	10 5 12 8 -2 -7 -19 29 -18 -17
p=comedy	-1 8 -1 -1 10 -2 -19 -3 13 -5
p=comic	-9 -2 2 -5 32 15 -5 -13 -6 -8
p=comment	-1 2 -1 -1 -3 -2 13 -3 -4 0
p=company	-3 -6 1 -9 5 14 2 8 15 -27
p=compilation	0 -2 19 -10 0 -1 -1 -1 -2 -1
p=complet	0 -1 0 -6 18 -1 -6 -1 7 -11
p=complete	0 4 9 -6 6 -4 -38 -3 7 25
p=composer	0 -8 -1 1 -2 6 6 4 -3 -2
p=concert	-1 7 -1 -8 -4 45 -15 -4 -7 -12
p=confirm	0 6 -4 2 -1 -8 -4 12 -4 0
p=consecutive	0 -1 0 0 4 0 -13 0 14 -3
p=contain	0 3 -12 0 -1 0 -5 -3 0 18
p=convention	0 2 0 0 3 -2 -6 9 -1 -4
p=cook	0 -1 0 -1 9 -1 0 0 -2 -5
p=copi	-4 2 17 -8 -9 -5 5 -9 -10 21
p=correct	0 12 0 0 -4 -1 2 -3 -2 -4
p=correction	0 10 0 -1 -10 17 -17 -2 -2 4
p=cost	0 -6 0 0 -2 8 9 -2 0 -7
p=could	-1 -10 11 -7 -6 -2 15 -3 -1 3
p=count	-1 -7 7 -2 1 -6 -11 -4 -4 25
p=countri	0 7 -1 -9 -2 -1 -4 -1 11 0
p=country	-1 8 -3 10 4 -1 0 -2 -2 -13
p=cour	0 25 -4 -7 -5 -4 4 -4 1 -5
p=course	0 15 0 2 -1 10 -8 -1 -5 -12
p=court	0 -5 -1 -3 -5 -4 36 -2 -1 -16
p=cover	1 10 -3 4 -13 -2 21 -1 -3 -13
p=creator	-3 -2 -2 -17 11 -2 -3 9 -1 11
p=credit	-2 0 9 -15 -2 -4 17 7 -7 -4
p=crowd	-1 -6 -1 12 0 -1 0 -2 0 -1
p=cut	0 -9 10 7 -1 -1 5 -7 -2 -1
p=dark	0 -3 -1 9 9 -2 0 -2 -1 -9
p=dat	-3 1 1 -5 16 -3 -12 -12 2 14
p=date	-6 21 13 -8 1 -6 21 -6 -15 -15
p=day	-2 -10 -11 31 -7 10 32 2 -23 -23
p=dead	-1 -8 13 -3 -9 7 -5 -2 -1 10
p=debut	5 -1 -3 -7 12 -5 -28 -7 17 17
p=delay	3 9 1 4 1 2 -32 -9 17 4
p=deluxe	0 5 -2 -2 -2 -1 -11 -2 -3 19
p=desk	-1 -4 -2 -4 -2 -4 15 8 4 -11
p=determin	0 -1 3 0 1 9 8 -1 1 -20
p=diary	-3 -4 -1 -7 -2 13 2 7 -2 -5
p=did	-3 21 -7 -6 0 10 34 -14 -10 -25
p=didn't	0 -3 7 -2 9 -2 -26 -2 7 13
p=die	0 9 0 -2 0 0 5 -1 -3 -7
p=died	-2 20 -5 -2 -10 -5 -3 -4 -4 16
p=digest	4 7 7 -2 17 -2 -15 -2 -3 -11
p=direct	-4 -5 -5 6 -2 -2 -8 28 -5 -3
p=director	-2 -18 6 16 -5 19 2 -4 -5 -8
p=disc	7 12 30 -17 -9 -2 -10 5 -8 -8
p=distributor	0 -2 -6 25 -1 -4 -1 -4 -1 -6
p=do	-3 -7 2 -7 -21 3 38 -10 1 3
p=doe	-2 71 8 -12 -6 2 -31 -9 -13 -8
p=doesn't	0 10 0 -1 0 0 -8 0 0 -1
p=dog	0 -1 0 0 -3 -1 10 -1 0 -5
p=doing	0 -4 -2 10 -3 -1 -13 -3 5 10
p=don't	0 -7 -2 3 3 -6 -4 -4 -2 18
p=done	0 -10 1 -7 -13 -5 1 11 21 1
p=door	0 -7 5 -3 -1 -6 30 -4 -3 -11
p=double	-1 -2 -1 17 11 -3 -7 -1 -5 -9
p=down	-1 -10 -3 15 12 3 -9 -7 8 -9
p=download	0 -5 0 -2 -5 -1 11 9 -3 -4
p=dragon	0 3 -2 -2 -2 -1 9 -3 -3 0
p=drama	-1 -16 0 8 -6 0 18 4 -10 5
p=draw	2 -2 3 -10 6 -4 16 -7 -7 4
p=drawing	-1 -4 -1 -2 20 -2 -3 -4 -1 -2
p=drawn	-2 6 -5 4 -14 7 -12 -4 -2 23
p=dream	-1 21 -1 1 -3 -1 -24 -1 5 5
p=drew	-7 -4 6 1 12 14 -27 -8 15 -1
p=dropp	4 -16 1 4 -1 -1 12 -3 7 -5
p=dub	0 -12 1 19 -12 0 5 -21 30 -9
p=dubb	-1 4 -1 12 -5 -11 6 3 -3 -5
p=due	-3 9 -4 15 -6 -2 -28 -1 -9 28
p=dvd	-1 -14 9 3 1 15 -9 -6 1 0
p=e	0 -10 -1 -4 -2 -2 -7 3 16 6
p=each	9 -5 -6 2 29 4 3 -13 4 -27
p=ear	0 -7 -3 -1 0 -1 12 10 -2 -7
p=earlier	-1 7 -2 5 9 -5 -23 0 -7 18
p=early	-1 -17 -1 -6 17 15 -3 7 -3 -8
p=edit	0 2 0 0 1 0 8 -1 0 -10
p=edition	3 -4 -5 -9 -10 -14 18 2 -12 31
p=editor	-6 -21 12 -3 25 -3 -8 -2 -2 7
p=eight	-1 -7 -5 -3 6 -6 3 12 -7 9
p=either	0 -2 -3 0 -1 -1 -5 0 0 13
p=eleven	9 -8 12 -16 -2 34 -26 0 -5 2
p=else	-4 -13 -8 18 -3 12 -23 -7 -3 31
p=elsewhere	0 1 -4 11 -2 -1 8 -2 -8 -4
p=emergency	0 0 -2 -13 0 2 17 -4 1 0
p=end	-7 20 6 -4 -13 -15 -7 5 10 4
p=english	3 -2 -1 6 2 -9 3 -2 -17 18
p=enter	-1 -1 8 0 -1 0 -5 -3 0 3
p=entri	0 -3 0 -3 -5 -1 8 -3 9 -2
p=entry	-1 -3 10 8 -2 -3 5 -5 -1 -8
p=episod	29 11 7 -3 -6 -3 -12 -5 -11 -6
p=episode	-2 24 -20 -3 -3 -9 16 -7 5 0
p=eps	0 -1 15 -4 -2 -2 2 -2 5 -10
p=even	-4 -8 -4 -9 -4 1 33 -10 11 -6
p=evening	0 3 -3 4 -2 -4 -11 -1 -3 18
p=event	-1 9 13 -1 -5 1 -10 -4 9 -12
p=ever	-2 15 -3 -4 -9 -10 18 -4 -2 1
p=every	-4 -16 6 -4 17 0 9 -2 8 -13
p=everybody	-1 13 -1 12 0 -4 -11 -3 -1 -4
p=everyone	0 -4 0 18 -3 -1 -8 0 -6 5
p=everywhere	18 -17 3 -2 -2 11 -20 -2 13 -1
p=exhibition	-1 0 -1 -6 -10 3 22 -3 -1 -4
p=exist	1 13 16 -4 -9 -5 9 -9 1 -13
p=expect	5 -6 -2 -7 -6 0 19 12 -7 -8
p=explain	-1 -6 -1 2 6 14 -14 0 3 -5
p=fail	0 0 -4 -5 -5 6 6 15 -2 -11
p=fair	-1 4 0 -1 -9 2 1 -2 -3 8
p=fall	-1 17 -1 -2 -7 12 -13 -1 2 -6
p=family	0 -1 0 0 -1 -1 11 0 -2 -4
p=fan	-1 -11 13 -6 6 16 -32 6 3 6
p=far	-1 -3 -1 8 0 18 -18 -4 -3 5
p=feature	1 -5 -2 -9 -1 -7 30 -2 -2 -2
p=fell	0 -6 -1 -1 -2 25 -13 -1 0 -1
p=festival	0 -5 0 25 0 -14 -2 -1 -1 0
p=few	-1 -6 1 9 -2 -4 5 -7 6 1
p=fifteen	0 -8 -1 -4 -2 5 12 -1 0 -1
p=fifth	0 -9 -1 -2 9 -3 21 -2 -2 -11
p=fifty	0 2 0 -1 8 -1 -7 -1 -1 2
p=figure	0 -3 0 -1 -3 -6 8 -1 -3 9
p=fil	-1 -4 -3 0 -10 7 14 -1 6 -9
p=fill	-1 -17 6 5 0 -5 22 -3 11 -19
p=film	-1 5 -2 38 -6 -17 14 -16 -4 -12
p=final	-1 -8 -2 -6 40 -3 -26 -8 -5 19
p=finale	-5 -8 -2 4 -2 -2 6 -2 -23 35
p=find	-1 15 -9 -7 -1 2 -13 9 -3 9
p=finish	-1 -6 17 4 -14 1 14 -14 -10 9
p=fire	-1 2 -2 -6 -1 0 9 -1 -2 2
p=firm	0 -4 0 9 -1 -2 -5 -1 -1 6
p=first	-20 42 2 -8 2 9 -14 27 -11 -28
p=five	-4 -3 4 -16 -4 19 1 -6 9 0
p=fixture	0 -3 -3 -2 -1 0 2 -1 -1 10
p=flood	0 -7 0 0 0 0 11 0 -1 -1
p=follow	2 3 -20 19 17 -5 10 7 -38 4
p=for	-2 24 14 36 -16 -7 11 -32 -23 -4
p=forget	0 24 -2 -1 -6 -2 -3 -1 0 -8
p=form	-1 -3 7 -2 4 -1 2 -11 -1 6
p=format	0 -1 8 -1 -1 -1 -8 -1 0 5
p=former	0 -1 -1 -1 -2 0 -16 -7 16 12
p=forty	-1 -24 -2 -6 17 -13 -4 27 8 -3
p=forward	0 9 0 -2 13 7 -15 -2 -3 -7
p=found	-2 4 1 6 11 -7 -9 7 -3 -6
p=four	-4 -20 1 -3 -3 2 -35 7 25 31
p=fourth	0 2 1 9 -9 -1 5 -3 -1 -3
p=franchise	-1 10 -1 7 -1 -3 1 -3 -1 -9
p=free	-3 -10 7 -7 14 -13 -3 28 -4 -9
p=from	1 17 -12 -11 8 -3 -11 -7 3 14
p=front	-2 3 -1 -1 -7 -2 21 -1 0 -9
p=full	-1 -3 -2 11 0 -9 -6 -5 8 8
p=further	0 1 -1 0 17 -1 -22 -2 4 4
p=ga	7 -2 -1 -2 -3 0 15 -1 0 -13
p=game	-1 4 -2 5 -7 2 -20 35 -7 -10
p=gap	0 7 -1 -1 -1 0 -17 -1 5 10
p=gather	0 -12 1 -1 -6 -3 22 -1 -1 1
p=gave	-1 11 -2 -1 5 -3 -8 8 1 -9
p=general	-3 22 8 11 -15 -3 -9 -4 1 -8
p=generation	0 1 9 0 0 -1 -13 -1 -4 10
p=get	-4 26 -11 38 11 1 -13 -21 -15 -13
p=gett	0 -17 9 -2 -1 -1 12 -2 -2 4
p=ghost	-1 -2 -2 5 8 16 -24 -3 -3 6
p=girl	-2 8 -1 -6 3 -5 0 -3 -4 9
p=giv	-1 2 -1 2 10 -1 -12 -2 -2 5
p=given	-2 7 0 1 -3 1 16 -3 -6 -12
p=glad	0 -2 0 -3 -1 0 15 -1 0 -7
p=go	3 -6 -4 5 -4 12 -11 -6 0 12
p=goe	9 10 8 -3 -12 7 -9 -18 4 4
p=going	8 2 20 -10 10 8 -31 1 -5 -4
p=golf	14 -1 9 -2 -2 0 -12 -3 -1 -2
p=gone	16 -17 -1 3 -5 0 7 1 5 -9
p=good	-5 14 -2 0 9 -3 -1 5 -6 -12
p=goodbye	-1 1 -1 26 -5 -1 -15 -4 -4 5
p=got	1 -21 10 25 -5 0 -5 1 -4 -1
p=great-nephew	0 -3 -1 -1 17 -1 0 -4 -1 -6
p=grew	-1 16 -3 -6 14 -4 -6 -3 0 -7
p=gues	0 0 0 0 -2 -1 -3 0 -1 8
p=guest	0 0 -1 12 0 -12 -6 -5 0 12
p=guide	-1 1 -6 -8 -3 -9 34 -2 -2 -5
p=had	9 -4 -13 51 5 4 -12 -20 -5 -14
p=half	-1 -17 -1 -9 5 8 15 -10 -2 11
p=hall	-1 -7 -4 0 -13 13 21 1 -9 -1
p=hand	22 -2 -2 5 1 -4 0 -2 -2 -17
p=happen	-1 19 -3 11 14 -4 -31 -4 6 -8
p=harbour	0 -2 0 -1 -1 -1 -4 -1 -2 12
p=hard	0 -6 -4 -4 -1 0 17 0 0 -1
p=hardback	0 -1 0 -4 -2 -1 9 -7 -2 7
p=has	-12 -23 -25 -1 4 -25 4 44 17 17
p=hasn't	0 -6 2 -3 -10 -1 25 -1 -1 -5
p=hav	0 -3 2 -6 -1 -1 9 -1 -1 3
p=have	1 12 -10 14 4 -7 -15 -12 25 -11
p=he	2 12 -4 1 4 21 11 -17 -11 -19
p=head	0 1 9 -3 -7 0 -1 0 -1 2
p=hear	-1 2 5 -15 -4 -4 22 -4 -6 3
p=held	-1 2 4 -4 -6 -6 12 -2 -3 4
p=her	-8 35 -9 -1 19 -19 8 -10 -1 -13
p=here	-3 11 4 -12 -2 8 -4 -10 0 8
p=hero	-1 -16 -1 9 5 -2 7 -1 -2 2
p=him	-2 -7 -5 -6 -1 12 19 7 -6 -11
p=hir	0 -2 0 -9 -1 0 12 0 0 0
p=his	3 -1 17 22 -6 -12 -13 10 -1 -19
p=history	33 -1 -3 -2 9 7 -16 -2 -1 -23
p=hit	-9 -14 -12 17 -16 -3 20 -3 14 5
p=hold	-7 -25 -2 10 -2 9 15 2 4 -4
p=home	-1 4 15 -2 25 -1 -15 -4 -13 -9
p=hope	0 -4 -1 0 -3 -1 6 -1 11 -6
p=host	0 -5 0 3 -2 -4 12 -1 -2 -1
p=hour	11 7 -7 -7 0 -5 36 -11 -15 -10
p=house	3 -13 7 -6 -7 -4 16 -2 10 -3
p=how	-3 20 3 -7 -6 9 -18 4 -2 -1
p=human	0 -4 -1 9 -1 2 -2 -1 -1 -1
p=hundr	-1 -1 3 -3 -2 -3 -12 -1 2 17
p=hurt	0 0 -1 13 -3 0 1 -2 0 -7
p=i	2 -5 -15 -1 -19 -2 9 -25 11 45
p=i'd	0 -2 -1 -7 -1 -3 21 -3 0 -4
p=i'll	-1 -12 -1 -2 -8 -2 36 -2 -2 -6
p=i'm	0 7 4 -3 1 -1 -8 -1 2 0
p=i've	0 0 0 0 13 -1 -10 -1 -1 0
p=if	-4 5 0 4 3 5 4 -12 -4 0
p=ill	0 1 0 -1 10 -1 -6 -1 -1 -2
p=illustrat	0 5 0 0 -4 0 -8 0 -4 13
p=illustration	0 4 0 0 -3 -1 -8 -1 0 10
p=illustrator	0 -1 0 -1 -4 -5 6 11 -1 -5
p=in	-28 10 6 -1 15 -6 -11 -9 4 21
p=includ	0 18 -3 -6 -2 8 -2 -2 -7 -2
p=inform	0 2 -1 0 12 -2 -7 -1 -2 -1
p=ink	-2 -3 -1 -1 4 -2 -4 -1 -1 11
p=inn	-1 48 -2 -12 -4 -1 -18 -1 -1 -7
p=instalment	-1 -4 -1 -2 18 -3 -7 -1 -2 2
p=instead	6 6 0 -3 8 -4 -13 -5 6 -1
p=intend	-3 0 4 0 9 0 -2 -2 -3 -2
p=interview	0 -8 -4 1 2 -6 10 -1 20 -13
p=into	-2 18 8 0 0 -3 -34 5 -5 14
p=is	31 -18 -9 -2 -4 5 16 -23 -3 7
p=isn't	-1 -3 -2 3 -14 4 12 -5 6 0
p=issu	0 3 -3 -1 18 -8 8 2 -1 -17
p=issue	-4 -4 -6 7 6 -2 22 6 -3 -22
p=it	1 -4 5 8 37 -7 -4 -15 -10 -9
p=item	1 -2 -1 9 -14 -5 -25 -1 4 34
p=its	-7 40 -21 20 21 16 -7 8 -49 -20
p=itself	-1 -1 -6 2 -11 1 11 -3 0 8
p=japan	-1 3 5 5 -1 -1 2 -1 -3 -8
p=japanese	5 0 -6 -10 1 0 10 -2 -2 6
p=join	-2 1 -1 2 -10 3 2 -4 12 -4
p=jok	0 -2 -1 -4 -3 -1 9 -1 0 3
p=joke	-4 18 -1 6 -11 -5 16 -3 -1 -16
p=jury	4 0 0 -2 12 -1 -10 -2 0 -1
p=just	-1 -9 -1 21 -1 -3 -2 9 -4 -8
p=kept	-1 -3 3 -2 10 -2 -13 7 -1 3
p=key	0 -16 -2 9 -1 -9 21 4 -3 -2
p=know	-6 9 -4 4 9 5 0 -6 -15 6
p=known	-16 2 0 -1 -2 -2 23 -2 -7 6
p=label	0 -1 1 5 -1 -1 -14 9 -1 4
p=lamp	0 -10 -2 -2 -5 32 -18 -2 -2 8
p=land	0 -3 -1 -11 -3 -1 2 -1 3 15
p=lantern	0 8 1 -5 -2 -2 -15 -2 18 -1
p=last	-3 -9 -4 26 -12 3 14 -19 18 -15
p=late	-2 -7 39 -13 6 2 -25 -8 10 -2
p=later	0 -21 -5 -8 -4 -10 25 3 6 13
p=latest	0 -11 -2 -12 -1 -1 15 11 -9 10
p=latter	-2 1 0 -2 0 0 10 -5 0 -1
p=laugh	0 -2 -1 1 4 -1 17 -3 1 -15
p=launch	-7 14 -8 -1 0 0 10 -3 4 -10
p=lead	4 -9 -3 -8 -25 10 35 -10 0 5
p=least	0 -6 -1 10 -1 -1 4 0 -2 -2
p=leav	0 -5 5 2 11 -2 22 -2 -28 -3
p=leave	0 -7 -2 -6 -2 3 6 -9 -5 22
p=left	-4 -12 -5 -9 18 -14 -5 -5 -6 44
p=let	-1 -5 -2 -2 8 -8 5 2 -2 5
p=letter	-1 -4 -2 8 -18 -8 36 -6 -3 -2
p=licens	-1 -3 -1 -3 -3 -2 -26 -4 14 30
p=light	-2 -3 -2 5 -23 -5 10 -7 9 17
p=lik	-2 -10 4 30 7 -1 -14 -5 -5 -5
p=like	-1 11 -2 -15 -6 -2 -4 -3 16 6
p=limit	0 -2 6 -1 -1 -1 -6 11 9 -13
p=line	0 -2 9 -11 -2 -5 8 10 -2 -5
p=line-up	0 7 0 -2 0 8 -12 0 1 0
p=list	7 5 20 -15 -8 3 -7 18 3 -25
p=listen	0 -2 0 0 -1 0 -2 12 -6 -1
p=little	-1 -2 -1 -2 -4 -3 17 -5 -2 4
p=live	16 -13 18 -7 -13 -13 30 -3 -11 -4
p=live-action	0 2 -1 2 -4 -7 11 -1 0 -1
p=local	0 -7 4 2 -1 -5 -5 -3 17 -3
p=long	5 -15 7 9 -3 -13 3 15 -9 0
p=longer	0 -3 5 0 2 8 -2 3 1 -12
p=look	-1 13 -3 -6 6 -9 -5 -6 -2 14
p=lost	-2 13 -1 -4 -11 10 4 -5 -2 -3
p=lot	0 0 -3 -6 -2 -2 10 -7 9 1
p=lottery	-1 -3 12 -4 -2 -7 15 4 -2 -12
p=lov	-1 -5 -1 -1 -1 -1 2 -1 -1 9
p=love	-2 -4 10 -1 -4 9 -4 9 -2 -10
p=lucky	-1 0 -4 -1 0 0 13 3 -6 -3
p=m	0 -2 -1 21 -6 -4 0 -1 -2 -5
p=made	6 19 6 -8 -22 6 -9 16 11 -25
p=magazine	1 5 -9 -3 18 -9 10 -9 -8 3
p=mail	-1 -2 -3 -2 -3 11 5 -3 -4 1
p=main	0 0 0 -1 -6 -1 10 -1 3 -5
p=mak	-2 -2 -1 -8 -7 -2 12 -1 -1 14
p=make	-3 15 3 -2 -7 7 9 -5 -7 -11
p=maker	-9 -7 -1 -7 -3 -1 22 -2 -1 10
p=man	-1 -5 -2 7 -8 -2 1 -2 -2 14
p=manga	26 -22 17 -2 -10 -6 -1 3 -3 -1
p=march	0 1 0 -1 -20 -2 30 -1 -1 -5
p=mark	-1 9 -1 -4 -7 -2 7 6 -3 -4
p=marri	0 -9 -2 -4 -1 -2 21 0 -1 -2
p=master	0 6 0 -1 0 -2 -13 13 -1 -2
p=matinee	0 0 1 -1 0 15 -12 -1 0 -1
p=matter	0 -16 16 13 -6 -4 -17 -2 -2 18
p=may	-1 -4 -4 15 4 -8 29 -11 -11 -8
p=me	-3 6 -4 20 22 -10 -11 5 -5 -19
p=mean	3 -9 -2 -4 2 13 17 -4 -5 -10
p=meant	-1 8 -1 19 9 -2 -22 -1 -1 -9
p=meet	-1 -5 0 2 -1 -10 24 -2 -3 -3
p=melt	0 -1 -8 -1 -3 -2 2 14 0 -1
p=member	0 0 0 1 -3 -4 7 -5 -3 8
p=million	9 -15 -4 0 -2 -3 28 18 1 -31
p=min	-1 -6 -8 26 -1 12 -2 -4 -7 -9
p=mine	-1 0 -1 -1 9 -1 -19 12 0 2
p=minut	6 5 -1 -3 -5 -18 1 5 12 -2
p=mis	0 28 -1 -11 -1 14 -29 16 2 -17
p=miss	-1 11 -1 -2 -13 -2 7 -1 -4 5
p=moment	0 0 0 -1 -1 -5 10 0 -2 0
p=money	-1 -2 7 1 -6 3 10 -2 -1 -8
p=month	1 8 2 -12 -9 -7 32 2 -24 8
p=monthly	-1 -8 7 -1 7 4 5 5 -1 -16
p=more	-5 4 -7 -2 -13 17 7 -13 14 -3
p=morn	-1 29 -2 -2 -6 -7 -22 12 -4 3
p=most	-2 -9 0 -6 -7 27 15 -9 1 -10
p=mother	0 -11 3 10 -2 -2 19 -2 -2 -12
p=mov	-2 40 -8 -3 -3 5 -31 1 18 -17
p=move	0 -2 -3 -1 -1 -8 9 -1 7 1
p=movie	4 14 -5 -6 -1 -4 3 9 -11 -3
p=much	-1 -11 5 -5 10 -2 0 -3 0 6
p=museum	-1 -1 -1 -6 -2 -4 22 -1 0 -5
p=music	-3 5 -2 -6 -4 20 9 -11 -5 -3
p=musical	-1 -1 -2 -4 -2 2 -5 16 -3 0
p=must	0 -1 -5 -2 -3 -2 11 -5 1 6
p=my	12 -18 -6 17 10 -17 3 0 -8 8
p=mystery	0 -3 0 0 20 0 -14 -1 0 -1
p=nam	4 12 -3 -10 -3 -2 20 6 -1 -21
p=name	7 -8 -3 16 -3 -7 -2 21 1 -24
p=narrat	0 -26 0 -1 0 17 7 27 -3 -21
p=need	6 0 8 5 -3 -10 -21 -12 -3 30
p=negative	0 -2 -2 2 -2 -3 14 -4 -1 -2
p=network	0 9 0 4 0 -1 -5 -1 -5 -1
p=never	-4 -19 18 4 2 -7 -20 -5 13 18
p=new	-10 7 -3 15 -6 22 12 3 -45 4
p=newest	0 -1 0 -1 -2 -1 9 -1 0 -3
p=newsletter	0 -7 -1 -3 11 -4 17 -1 -2 -10
p=newspaper	-2 -3 -2 -3 -7 -1 1 11 -2 9
p=next	4 -15 -6 5 17 8 -4 0 7 -15
p=night	3 14 5 27 -14 10 -18 -6 -3 -17
p=nine	0 32 4 1 -32 3 5 -1 -6 -6
p=no	-4 14 17 13 -37 -7 16 -10 21 -25
p=nobody	1 12 3 0 11 2 -13 -17 4 -3
p=nomination	-4 -4 0 0 -2 -4 32 -2 -3 -13
p=nomine	0 -4 0 -2 12 -1 0 0 0 -2
p=none	-2 -8 11 -5 -10 -5 -10 20 0 9
p=nor	0 -1 6 -1 10 -8 -1 -1 0 -4
p=not	-4 -21 -2 31 -7 24 -34 1 13 -2
p=note	2 -10 1 -15 -4 2 13 15 -9 5
p=noth	-3 -12 -5 5 36 -8 -15 -9 3 8
p=notice	-2 10 -1 -5 11 -9 -13 5 3 0
p=novel	-2 -5 -7 -7 -13 0 4 -2 2 30
p=now	-2 -18 26 1 -8 17 -36 -5 25 1
p=number	2 10 -11 -8 1 -4 -12 11 8 3
p=obi	0 -7 0 0 2 -3 11 -1 -2 -1
p=of	25 7 -31 -7 -9 -4 -4 9 7 6
p=off	-3 -13 -9 -5 5 20 25 5 6 -31
p=offer	-1 -1 -1 -2 3 -4 15 -1 0 -10
p=office	0 -3 -1 -9 11 -6 17 -5 -3 -1
p=official	-1 19 -5 -6 -6 -3 -13 15 -1 1
p=old	-1 -6 -1 7 14 -6 -10 -3 7 0
p=older	-1 6 -1 9 -7 -4 -5 -1 -1 5
p=omnibu	0 8 0 0 -2 0 3 2 0 -10
p=on	-20 7 21 4 -8 -12 17 1 6 -16
p=once	2 -2 2 -1 -22 -6 23 -5 5 4
p=one	12 -7 -27 40 -8 2 -3 -15 -2 9
p=one-shot	6 -11 -2 -2 9 -2 8 -4 -2 -1
p=online	0 4 -3 3 -7 -1 -7 -1 11 0
p=only	-5 -11 -6 32 1 -5 -35 -9 37 1
p=onto	0 -3 15 -2 0 -1 5 -2 -2 -11
p=open	-4 -11 -11 0 -6 17 40 11 -25 -12
p=or	-2 4 0 -4 3 -4 4 -7 -4 10
p=order	-6 2 -13 -2 -14 -8 27 33 -1 -18
p=ordinary	0 0 -9 0 -1 -1 -4 -1 -1 17
p=original	-2 -5 23 -14 -1 -1 -16 9 9 -1
p=originally	-4 0 1 0 0 11 1 -2 -1 -6
p=other	-10 -2 20 1 -6 -10 13 -9 -6 10
p=our	-2 -1 -8 -10 -9 2 43 -23 1 7
p=out	-8 15 25 -16 0 -14 16 -17 20 -22
p=outside	-1 -3 1 8 -2 1 4 -4 2 -7
p=over	-6 -10 -10 0 9 -9 -3 10 -5 23
p=own	-3 17 4 -11 37 -1 -24 7 -13 -12
p=owner	-1 2 -1 -5 -4 -1 -5 12 5 -4
p=p	0 -2 -2 18 19 -1 -17 -1 1 -17
p=pace	0 0 0 0 9 0 1 0 0 -8
p=packag	0 3 -8 -3 -1 -1 -2 0 13 -1
p=pag	-4 -14 -8 -11 29 0 27 3 -2 -21
p=page	-2 -3 -7 -1 -5 -6 18 5 1 0
p=paid	0 -2 -1 0 -3 -1 8 -2 -1 1
p=paint	0 -2 0 9 -1 -2 -14 16 0 -4
p=panel	-1 -21 -5 -13 2 13 22 -3 -6 12
p=paper	0 5 12 -10 -1 -9 -25 -8 -5 42
p=part	-5 6 9 14 -8 18 -11 8 -12 -18
p=partner	0 0 0 12 0 -2 -8 -1 0 -1
p=party	0 -11 10 -8 -2 -1 36 -8 -5 -9
p=pass	-2 -11 7 15 -6 -2 -4 -5 -8 16
p=past	3 -2 1 -16 -1 3 13 -1 -2 2
p=patient	0 1 -1 0 10 0 -2 -2 0 -5
p=pay	0 -2 0 12 -1 0 -8 0 0 0
p=people	7 26 0 -1 -2 4 -10 -1 0 -24
p=per	0 0 -1 -1 -1 -1 16 0 -1 -13
p=percent	0 0 0 -2 -1 -1 12 0 0 -6
p=performanc	-1 -1 -2 0 -3 -14 -6 -12 28 9
p=performance	-1 -2 3 -6 7 4 -12 -1 10 -2
p=period	0 -13 -1 1 -1 -2 25 -1 2 -10
p=phone	-2 -1 -2 8 1 -3 2 1 -1 -4
p=photograph	-1 -5 -2 -1 -6 -1 22 0 -2 -3
p=pick	3 -8 0 -1 9 11 -2 0 -1 -11
p=pictur	0 -1 0 -2 -8 -1 -3 -1 11 6
p=picture	-1 0 0 11 -1 -2 0 -7 -3 3
p=piece	0 -8 -1 -7 -1 -2 -4 -1 16 9
p=pilot	-2 8 -9 26 21 14 -29 -6 -5 -19
p=pitch	0 13 -2 -4 -1 0 3 -1 -2 -4
p=place	6 5 0 -1 14 -10 11 -8 -4 -14
p=plan	3 2 0 -5 9 -3 -3 -2 -3 3
p=plann	-1 -1 -5 14 -4 -2 11 5 -5 -12
p=platform	0 -2 -1 -1 -5 -1 -20 6 -1 25
p=play	-14 -5 6 -16 7 40 11 -8 -18 -3
p=please	-1 -1 -5 -5 -3 -8 33 -5 -6 0
p=police	0 -7 -4 -2 -2 -3 10 -1 -1 9
p=pop	0 -3 0 -1 0 -3 -5 -3 16 -1
p=post	-1 -15 -3 0 -3 23 7 -3 -4 -2
p=poster	0 -5 -2 -2 3 -2 -7 2 1 11
p=pp	0 -1 8 -2 12 -1 -9 -3 0 -4
p=prefer	0 -10 0 5 0 8 -3 -2 -1 4
p=premier	-11 -30 -6 -1 -6 -4 66 -4 -3 -1
p=premiere	-4 10 -3 23 -7 0 -12 -5 8 -12
p=pres	-1 -5 -2 -7 22 -2 -2 -2 -2 0
p=present	-1 -1 -2 -1 -4 -5 0 14 -2 1
p=press	0 -2 -10 -2 -2 -5 10 11 2 -2
p=preview	-1 -3 -2 15 -2 16 -26 -1 -2 5
p=previou	0 0 0 -1 -5 -1 22 1 0 -15
p=pric	0 -3 0 0 -6 0 -4 -2 0 15
p=princes	-1 4 -9 7 3 -4 -14 -3 14 1
p=print	-9 -8 4 9 10 -2 -20 6 -6 15
p=printer	-10 -4 -1 0 -3 -1 -18 -2 -1 41
p=priz	-3 -1 0 0 -1 -1 10 0 0 -4
p=prize	35 -3 -2 -10 -7 -10 2 -7 -2 4
p=produc	-1 -3 0 1 -1 -2 -6 0 12 1
p=producer	-1 9 3 14 -4 -6 -30 -6 16 5
p=production	-3 20 -7 6 -7 7 10 -2 -11 -14
p=program	0 7 -1 -2 -10 8 -10 8 2 -1
p=programme	-1 -13 -1 4 -2 -1 4 14 -1 -3
p=promis	4 5 -1 10 -11 -7 -5 -3 2 6
p=promise	0 17 0 -4 3 0 -10 -1 -1 -3
p=public	-3 -3 -1 -4 -2 -2 21 -1 -1 -4
p=publication	-1 -1 -11 -1 20 -1 -22 5 -2 13
p=publish	-1 6 0 2 0 -4 15 5 -6 -16
p=publisher	1 -3 -9 -12 14 -6 15 -1 -4 5
p=pull	0 -1 -1 -5 -1 -2 13 0 -1 -1
p=push	0 0 1 11 -1 0 -9 -2 -1 1
p=put	9 -19 6 -7 -18 17 -6 10 13 -4
p=q	-1 5 0 -4 -12 -6 7 3 -3 11
p=quarter	11 -17 1 -5 -6 1 6 -3 12 -1
p=question	-1 18 -9 -1 -4 -2 29 -11 -5 -13
p=quietly	0 23 -1 0 -1 -2 -12 -1 5 -10
p=rac	0 -6 0 -1 -6 0 -5 0 8 10
p=rain	0 -3 10 -3 -1 -1 13 -7 -2 -7
p=rainy	0 -3 0 -1 0 -1 9 0 -1 -2
p=ran	-1 15 -7 -10 0 1 -6 -5 12 0
p=rank	-1 0 0 -2 -10 0 8 -1 0 8
p=rat	0 0 -1 -8 0 -4 10 4 3 -3
p=rather	0 2 -1 -9 3 -2 12 -1 -4 0
p=rd	0 -8 -1 0 0 7 -3 -1 8 -2
p=re	-1 -4 -1 -1 1 -2 10 -2 -2 2
p=reach	-2 -6 -10 -2 9 -11 14 -5 -6 19
p=read	4 -6 -5 6 21 -17 -4 2 -11 10
p=reader	-3 3 -5 -8 25 -2 6 -11 -3 -1
p=ready	-1 10 -5 0 5 -3 -12 -2 0 9
p=real	-1 -2 -6 -4 4 13 0 11 -3 -11
p=reason	0 -1 9 -2 -2 0 -7 -1 4 1
p=recap	0 12 0 -1 0 -1 -12 -3 8 -1
p=receiv	2 -4 0 -3 -4 -1 9 -2 0 5
p=record	-1 14 17 -10 -10 -7 -11 20 -3 -10
p=recover	0 15 -1 -1 11 -1 -16 0 0 -7
p=reel	0 -1 -3 4 0 8 -10 2 0 1
p=releas	2 -19 1 -2 -8 11 -8 0 16 8
p=release	8 0 -17 14 17 0 3 6 -16 -16
p=remain	0 -2 -3 -6 -5 -1 29 -4 2 -10
p=remake	4 9 -4 28 -4 -2 -29 -2 5 -5
p=remember	-2 11 2 -5 1 -2 -3 3 -5 -1
p=rental	0 -1 -9 4 -1 -1 -4 -2 20 -5
p=repeat	-4 23 -16 -2 16 -3 3 -3 -8 -6
p=report	0 5 0 -8 -3 -4 16 -2 -1 -3
p=reprint	0 -2 -4 -1 0 -1 -5 -3 0 16
p=reservation	0 -1 -2 0 0 -1 9 -1 -1 -3
p=respectively	0 -1 0 -1 0 0 -3 -1 -2 10
p=rest	3 -4 -3 18 5 -3 -11 1 -3 -4
p=restoration	0 -5 -1 11 -3 -3 6 0 -2 -2
p=result	-8 13 -7 -5 15 -2 -3 -1 0 -1
p=resum	0 0 -1 0 15 -1 -15 0 -1 2
p=retailer	0 -1 -1 0 -1 -1 -8 -1 4 9
p=retrospective	2 -1 -8 -1 5 -1 16 0 0 -12
p=return	-1 12 -3 5 23 7 -28 -7 0 -7
p=reveal	0 -11 9 2 3 -1 -14 -3 27 -10
p=review	0 -2 7 11 7 -1 -24 1 -4 7
p=revival	0 -5 0 6 0 14 -9 -1 -1 -5
p=right	-5 18 3 -6 18 -5 -8 8 -5 -19
p=role	-16 2 -1 -1 4 3 11 0 -3 1
p=roll	0 -11 0 0 0 0 -1 0 12 0
p=room	-1 6 -1 8 -2 -5 0 -1 -2 -2
p=run	1 -6 9 -2 18 -11 17 5 -11 -19
p=runn	-2 2 -1 -7 1 -1 11 -1 -4 2
p=s	-10 6 -7 -10 45 7 21 -5 -17 -31
p=said	-5 18 -4 30 12 -8 -9 -1 -1 -32
p=sal	-1 -2 1 4 -2 -2 9 -2 -1 -5
p=sale	7 1 -10 9 9 -19 36 -8 -2 -22
p=salt	2 -9 -1 -7 -1 -1 5 0 12 0
p=same	-3 -19 -20 26 -10 -12 -11 13 1 34
p=samurai	0 -1 -1 -1 9 0 -7 -1 2 0
p=saw	0 10 1 8 -2 -1 -17 2 -1 1
p=say	10 -18 0 -38 4 42 13 5 -21 3
p=scarecrow	8 0 0 -3 -3 12 -6 -1 0 -6
p=schedul	10 -9 -1 -5 -8 -3 31 -10 0 -6
p=schedule	4 -3 5 -14 -6 -10 33 -3 4 -9
p=school	-2 2 -3 5 27 -2 -20 -4 -3 0
p=score	0 6 -10 -17 8 -2 15 11 -4 -6
p=screen	-1 -13 -5 -14 3 24 25 -7 2 -14
p=script	0 -1 -3 -11 -2 5 18 -1 -3 -4
p=sea	0 6 0 0 0 0 3 4 -2 -10
p=season	-2 -10 -3 2 5 -9 10 6 -4 4
p=seat	0 -2 -1 -3 -1 10 -6 0 2 1
p=second	7 20 -8 5 -1 24 -16 3 -20 -14
p=see	-2 1 -12 26 -8 -13 16 11 1 -20
p=seen	-1 -27 11 33 -7 -14 12 6 -1 -12
p=sell	1 -1 -4 -1 -1 -1 -2 -2 -1 12
p=send	0 -3 -2 0 0 14 -3 -5 0 0
p=sent	-2 -6 2 -2 8 -4 0 2 -1 3
p=separately	0 8 0 2 0 0 -2 -7 0 0
p=sequel	-1 11 -13 26 -9 -3 -23 -6 16 1
p=seri	0 24 2 -33 23 1 -14 -15 2 10
p=serial	0 38 -11 -7 33 -11 -3 -9 -5 -26
p=service	0 9 0 -10 2 0 7 2 -7 -1
p=set	-1 -6 30 -20 -17 -8 15 -6 -3 16
p=settl	2 -11 -1 -2 -1 -4 11 -11 14 2
p=seven	-1 -6 2 -7 -7 22 -19 3 5 8
p=several	0 -3 -1 1 8 -2 7 -2 -5 -2
p=share	-2 5 0 8 -7 -1 6 0 -5 -4
p=she	-16 -6 -10 29 21 -9 1 -11 -8 9
p=she'd	0 -1 -9 -2 -4 2 19 -1 -1 -4
p=sheet	0 0 -2 0 7 -1 7 -2 0 -8
p=shelf	7 0 3 -1 -1 -1 -8 -1 0 2
p=shelv	-7 -3 18 -8 17 8 -23 -2 1 -2
p=ship	4 3 1 -19 2 -5 -25 14 8 16
p=shipp	0 8 -8 -1 -3 14 -21 16 -1 -4
p=shop	-1 -14 9 1 25 0 -27 21 -9 -6
p=short	19 17 -6 -18 -7 -1 -29 1 -2 26
p=should	-1 -17 6 14 1 -2 3 -1 -10 6
p=show	-4 -10 4 -26 3 2 -11 31 -7 21
p=shown	-1 4 14 -20 -1 14 23 -7 -9 -17
p=shut	0 -2 5 -2 -1 -5 11 -1 -1 -4
p=sign	-1 -6 -2 -2 -3 -2 -10 3 10 12
p=simulcast	0 -6 -1 -1 -1 0 -5 12 2 -1
p=since	11 63 7 -11 -29 -3 15 -28 -7 -18
p=sing	0 3 -2 -1 9 -3 -2 -1 -1 -3
p=single	-21 4 6 4 -7 -2 30 1 -3 -12
p=sister	-1 -1 -2 17 15 -3 -9 2 -1 -17
p=sit	-1 -2 4 12 -5 -4 2 -4 -1 -1
p=site	0 19 8 -1 -5 -2 -4 -3 -7 -5
p=sitt	-1 -2 -2 -1 -2 -1 -23 -1 0 34
p=six	4 19 7 -7 -2 6 -4 -6 -13 -4
p=sixty	0 -1 -6 -1 -2 -6 6 0 -1 12
p=skip	0 -9 0 -1 0 -1 15 0 -1 -2
p=slat	-1 -7 -2 0 -1 -2 -7 6 -1 16
p=slate	0 -3 -1 -4 -1 0 -2 -1 12 -1
p=sleep	0 -1 0 -7 0 -2 12 -2 1 -1
p=slept	0 -1 3 4 1 -1 15 -7 -1 -13
p=slipcase	0 -4 18 -1 -2 0 -6 -2 -1 -2
p=slipp	0 -1 10 0 -1 -1 -11 -1 -1 6
p=slot	0 12 6 2 -3 0 -9 -3 6 -11
p=slowly	0 -1 -1 -2 -2 -1 11 -2 6 -8
p=small	0 -10 -1 0 -2 -1 11 -2 -1 6
p=smartphone	0 0 0 0 -6 0 10 -2 -1 0
p=so	-4 7 5 4 -11 17 -1 -17 12 -11
p=sold	1 -6 12 -2 3 10 -28 -13 -3 26
p=some	-1 -5 11 -5 2 -2 16 4 -6 -14
p=somebody	0 8 11 -3 5 2 -3 -2 -9 -8
p=someone	0 8 -1 -2 -4 -2 -6 -3 0 10
p=someth	0 0 -6 -7 6 -1 -26 24 -4 16
p=song	-1 -9 8 2 7 11 -10 -4 -1 -2
p=sooner	0 0 -1 -8 -1 -1 -4 10 3 4
p=sorry	-1 -1 -2 9 1 -2 -1 -1 -2 -1
p=sort	0 -3 6 -4 21 -1 -2 -3 -3 -9
p=sound	0 -9 0 -13 -1 0 -3 19 7 -1
p=soundtrack	0 -4 0 -4 0 1 -5 13 -6 6
p=source	-1 0 3 8 15 0 -12 -1 -1 -12
p=special	-3 36 -7 -7 10 3 -22 -7 -4 1
p=sponsor	0 0 0 -1 -1 14 -8 0 0 -2
p=spr	1 -9 -5 9 -9 -5 -19 -1 28 10
p=staff	0 -1 -6 9 -5 -2 9 -2 16 -16
p=stage	8 -19 -12 19 2 -18 10 18 -9 2
p=stamp	-1 -3 -1 -2 -5 7 11 -2 -1 -3
p=stand	-1 -15 18 -3 -10 -9 -7 30 -4 0
p=start	-3 15 -1 -6 -19 -16 18 6 15 -8
p=state	-1 26 -3 -13 -2 0 2 -5 -2 -3
p=statement	0 0 -2 0 7 -5 -11 7 -3 8
p=station	-1 -10 -1 -7 5 -5 -13 -4 28 9
p=stay	-3 -12 3 26 -11 -1 7 -12 6 -5
p=still	-3 4 7 -8 -6 -1 17 3 -11 -1
p=stock	0 -4 -7 -1 0 -1 0 -10 -1 25
p=stop	-2 14 -4 16 -7 -12 2 8 -7 -7
p=stopp	3 4 1 -2 -13 1 14 -4 -2 -1
p=stor	-2 -1 -11 10 -4 -4 15 -6 -3 5
p=store	0 -2 3 -1 0 -2 -11 27 -1 -12
p=stori	-1 0 -2 8 11 -6 -24 -1 -3 18
p=story	1 -21 -11 5 4 -9 36 6 6 -17
p=storyboard	0 -6 0 -3 0 -1 17 -4 -2 0
p=straight	-1 2 -1 -2 11 11 -10 -2 -1 -8
p=stream	-2 25 8 -10 10 -12 -7 -11 8 -10
p=street	-2 1 2 -1 0 -1 9 -2 -5 -1
p=strip	14 0 0 0 -1 0 -19 -2 -1 10
p=student	-1 2 2 7 4 -2 -23 -1 -1 11
p=studio	-1 -9 3 -23 -10 -14 56 -6 21 -17
p=sub	0 -1 -1 18 0 -2 -9 -1 -4 -1
p=subscriber	0 10 -1 -1 28 3 -18 -1 -11 -7
p=subtitl	2 12 -5 45 -3 -16 -38 -1 12 -10
p=successor	0 0 -2 -1 1 -1 -9 -1 0 13
p=summer	-2 17 12 -12 6 15 -19 -16 -2 1
p=suppos	0 0 15 -3 -1 -1 -10 -1 -1 3
p=surprise	-1 -7 -8 -2 -1 0 7 -2 0 14
p=surviv	-1 -9 16 12 -1 -1 8 -12 -3 -10
p=tak	11 -3 1 3 13 11 -18 -8 4 -14
p=takarazuka	0 0 0 -2 -6 11 -1 0 0 -1
p=take	7 -5 8 -1 4 -17 12 -9 -2 3
p=taken	0 -5 4 2 -7 -4 13 1 9 -14
p=talk	0 -6 -1 0 -4 5 16 -5 -4 -1
p=tap	1 -5 -4 24 -2 -1 -16 0 10 -7
p=tape	-1 -13 8 37 -1 -1 -5 -10 -6 -8
p=taste	23 0 0 0 -3 -1 -19 0 0 2
p=taught	3 -1 0 -8 -1 7 9 0 0 -8
p=tax	0 -2 -1 0 0 15 -13 -9 -3 13
p=tea	0 -7 -1 12 -4 -4 6 -1 1 -2
p=team	-1 -1 3 -1 6 1 -14 2 4 -1
p=tear	0 -1 2 -2 0 9 -7 0 0 0
p=television	-5 37 19 17 -6 6 -34 -8 -21 -6
p=tell	7 -5 8 -3 -7 -2 6 -3 -4 4
p=ten	-3 -9 19 -7 -20 -6 24 3 11 -10
p=tenth	-1 -1 -1 2 -3 2 -16 0 0 18
p=test	0 1 0 4 0 -9 9 -1 -2 -2
p=text	0 0 -3 -6 -1 -1 13 0 -1 -1
p=th	-5 -12 6 10 13 5 -7 -4 9 -15
p=than	0 11 -1 7 5 4 -7 -2 -7 -10
p=thank	-1 -11 2 1 2 0 -2 -2 -4 15
p=that	-9 31 -2 15 -31 -1 1 -7 4 -1
p=the	1 -10 1 8 12 14 3 -24 -10 6
p=theater	-2 -10 -4 33 -8 -12 29 -4 -25 4
p=theatr	0 -1 12 -20 0 -1 8 -3 4 1
p=theatre	-1 -10 8 -5 -3 -1 19 -4 -5 2
p=theatrical	-1 -9 5 8 -2 -3 -11 1 -1 13
p=their	-1 1 2 -3 4 -9 -5 -8 0 19
p=them	-5 -25 -11 50 -25 9 5 4 -4 2
p=theme	-1 -7 6 -9 2 -4 22 0 -7 -4
p=then	-6 -2 -20 18 -13 1 -9 18 -3 17
p=there	1 35 5 25 13 -24 -16 -12 -17 -9
p=there'll	-1 -4 -1 -1 1 -3 -22 22 -1 9
p=these	-1 7 1 8 7 -2 -4 -5 5 -15
p=they	0 -30 17 -15 -11 18 19 -17 19 -1
p=thi	16 -10 9 -10 -20 -7 -29 33 -4 22
p=thing	-4 16 -1 13 -6 8 -1 -7 -7 -11
p=think	-1 -1 0 1 -2 -1 -15 -2 0 21
p=third	-2 7 6 0 -5 -6 14 -1 0 -12
p=thirty	-1 -2 -1 -1 5 -1 14 -1 0 -12
p=those	-2 9 -3 -3 -5 -9 8 3 8 -7
p=thought	-2 -1 -4 0 9 -4 -1 0 -1 5
p=three	13 -30 29 -7 -10 10 -17 -1 -9 21
p=through	-1 2 6 4 -4 -6 12 -6 5 -12
p=ticket	0 -6 22 -7 -5 0 14 -15 4 -8
p=till	0 -3 -1 3 3 5 9 -1 -3 -11
p=tim	-1 -7 -2 0 -4 0 7 12 7 -12
p=time	-3 18 -2 -21 2 21 22 0 -21 -17
p=titl	0 1 -1 -4 -4 -1 2 9 2 -5
p=title	2 13 13 0 -24 -16 8 -3 7 0
p=to	16 -3 9 18 -5 9 21 0 -42 -22
p=together	2 -21 7 -2 9 -1 -5 -2 20 -7
p=tokyo	11 -9 -2 -9 -4 14 -14 1 8 4
p=told	-4 11 2 2 17 -6 -30 15 -15 8
p=too	-1 6 16 -13 3 2 -3 -5 -3 -2
p=took	12 2 -2 -11 -3 -6 16 4 -1 -10
p=top	8 -5 0 -9 0 -1 11 -1 -1 -1
p=tour	0 -1 0 -4 -2 18 -10 -6 -1 6
p=town	4 -3 7 -2 -7 9 -5 0 -1 -3
p=track	0 12 1 0 0 -3 -6 -1 -2 0
p=train	-1 -5 -1 -5 10 0 14 -6 -2 -5
p=tram	0 -1 -7 -1 -2 -1 -1 15 0 -1
p=translation	0 15 3 -7 -3 -10 -8 -2 -3 15
p=translator	-1 -6 -1 0 16 -2 -14 6 -1 3
p=travel	0 -1 5 -2 -1 -1 -11 11 -1 1
p=turn	1 -7 -1 -5 -6 -4 19 11 -9 2
p=tv	6 11 11 -7 4 -4 -4 2 -7 -11
p=twelve	0 8 1 1 -2 -8 -9 3 18 -12
p=twenty	-1 -4 -8 -2 10 -10 25 -1 -1 -9
p=twice	-1 -1 -3 7 -2 -4 23 3 -2 -19
p=two	-4 9 -9 1 18 8 14 14 -17 -35
p=typhoon	0 -1 0 0 12 -3 -7 -1 -2 3
p=umbrella	-8 -2 0 -2 -2 -9 28 0 0 -2
p=unaffect	0 -9 0 0 -4 -1 10 0 -2 7
p=unavailable	0 -2 8 -1 -1 0 -5 -6 0 7
p=under	-1 -2 4 0 -4 -6 8 -7 -7 15
p=unlock	0 -3 -1 -1 20 0 -13 -2 6 -6
p=until	3 -8 2 -7 8 -3 23 -1 -8 -10
p=up	-3 1 -14 -11 29 -16 16 -1 14 -16
p=us	3 28 3 -8 14 -15 7 -14 -2 -15
p=version	5 11 -14 38 -11 -7 -23 -3 8 -4
p=very	-1 9 -2 7 -7 -2 -12 -2 -1 10
p=via	0 -13 -1 4 -4 -1 7 -3 -1 12
p=video	0 -5 14 1 6 -3 -17 2 6 -4
p=view	-1 -1 0 -3 16 -1 -24 12 -3 5
p=viewer	0 13 4 -2 -2 -2 -8 6 -4 -4
p=visit	0 -5 0 0 -4 -4 18 -2 -1 -1
p=visual	-1 -11 -1 14 -5 -4 -7 -3 -4 22
p=voic	-1 -5 -1 -1 9 3 0 -2 0 -2
p=voice	-1 -12 -4 -8 -4 2 32 -13 6 3
p=vol	-1 3 -1 -7 2 -3 -23 -2 -2 35
p=volum	-1 -6 10 -2 -13 -5 -3 10 8 4
p=volume	-5 2 -2 -1 -7 -1 11 -5 -2 10
p=vot	25 -11 -2 4 -2 -2 2 -3 -2 -9
p=wait	-3 -12 -5 22 -13 -10 -13 -8 -1 42
p=wall	0 -7 0 -3 -2 -1 9 -1 -2 7
p=war	-2 -4 -1 -4 0 -2 1 11 -1 3
p=warehouse	0 -1 -3 -1 -2 0 0 0 -1 8
p=was	-8 14 26 1 -16 -4 11 7 -24 -7
p=watch	-1 2 -3 12 -5 6 -32 -4 23 3
p=way	-1 -1 -6 -6 25 6 3 -2 2 -19
p=we	-2 -20 -1 -34 -16 7 37 -12 26 16
p=we'll	0 -4 -1 -2 -3 -2 10 -4 1 5
p=we're	0 -7 0 -12 -1 -1 36 -1 -4 -9
p=we've	0 -3 -1 -1 -2 -1 -2 5 11 -6
p=web	-1 -8 -8 -2 -8 -5 30 -4 -3 7
p=website	0 5 10 -2 -5 -1 7 -2 -2 -10
p=week	-6 0 14 -4 27 -1 -1 -9 -26 7
p=weekday	-3 -4 0 0 -1 0 12 -1 5 -7
p=weekend	-1 -10 10 0 -4 -10 7 -3 6 5
p=weekly	-1 -3 22 -7 24 -4 -28 8 2 -12
p=well	-1 1 -1 -8 14 7 -42 22 5 3
p=went	-1 -5 0 -3 35 11 -20 -6 -4 -5
p=were	-6 1 -1 4 -4 16 -18 11 8 -11
p=what	-2 1 -19 0 39 -19 -66 3 9 55
p=when	-7 10 0 22 11 -9 -17 -10 -7 7
p=where	11 -18 -10 -1 -4 7 9 -10 4 13
p=whether	0 7 -1 -1 16 -2 -7 -5 -1 -5
p=which	-4 24 0 -25 9 6 -2 -21 8 6
p=while	0 11 0 -4 -5 -2 4 -2 -2 0
p=who	2 33 -6 -2 -15 12 17 -13 -13 -15
p=whole	-2 -8 0 0 -4 6 -1 -8 14 3
p=whom	0 3 -1 -1 -2 10 -2 -1 -4 -1
p=whose	0 7 2 -2 1 0 -11 -4 3 4
p=why	-1 -4 -2 -1 4 -5 11 -1 5 -6
p=will	11 -3 7 -2 -10 -2 -6 -10 1 14
p=win	-1 0 -1 -1 -1 11 -6 -1 0 0
p=winner	32 -6 0 -1 -15 -2 3 -2 -2 -7
p=with	3 10 5 6 -5 -1 -15 -4 -9 9
p=within	0 14 -2 -6 -5 -5 9 1 0 -5
p=without	-3 2 -10 -18 -20 18 0 10 -7 28
p=wk	0 -2 -1 -4 -3 -1 -3 -2 -2 17
p=won	4 -4 -2 -6 -14 6 8 -4 0 11
p=won't	0 3 -4 2 -8 -8 4 6 -3 8
p=word	-1 -5 10 5 -4 -3 25 -2 -12 -12
p=work	-7 -9 -2 5 13 0 7 -4 4 -8
p=world	-3 -18 -2 15 17 -9 -13 -7 -2 22
p=worth	0 -2 0 -1 -3 0 12 0 -6 1
p=would	-2 -7 3 -12 23 -7 20 -2 -7 -9
p=wrapp	0 -5 -3 3 -1 -1 10 -3 0 -1
p=wrist	0 0 0 0 -10 -1 12 0 0 0
p=writ	0 10 -2 3 7 -5 -3 -3 -3 -4
p=write	0 10 -1 -3 -5 -2 6 3 -1 -8
p=written	0 11 -1 5 -2 -1 -14 2 -12 11
p=wrong	-1 -11 -1 0 -3 -1 2 17 8 -10
p=wrote	-2 7 -4 -7 12 -1 -3 -2 -14 15
p=x	0 5 -1 -3 7 23 -46 -4 -2 21
p=year	13 -15 -3 -23 33 -11 3 3 14 -13
p=yen	11 -7 -3 19 0 1 -14 -3 3 -6
p=yes	-2 1 -3 2 3 8 -22 1 -5 17
p=yet	-2 25 -1 -16 -3 10 -8 23 -5 -23
p=you	-3 -28 2 -16 -6 17 64 -7 9 -32
p=you're	-1 -2 -1 -2 6 -1 -12 -1 -1 15
p=your	-5 6 6 -11 8 -4 25 1 -7 -21
p=|	-1 -23 -9 -14 -4 22 25 19 -2 -12
p=~	0 -13 -1 -2 0 -10 16 7 9 -4
p=¥	0 0 9 -13 2 5 -6 6 1 -5
p=·	-2 -10 -2 17 0 1 13 -10 -18 11
p=•	-2 6 -9 7 5 -6 20 1 17 -37
p=…	-1 -3 -2 -4 15 -3 3 6 -1 -9
p=→	0 9 -4 -3 -2 -3 6 -3 -4 4
p=▼	0 0 0 -4 0 0 -12 25 -1 -7
prec=d	-14 0 -13 -27 5 -12 17 9 16 20
prec=dw	-5 11 -2 -1 -3 -4 15 0 -12 0
prec=m	12 17 -12 -5 -29 -17 36 2 -5 1
prec=md	-36 0 11 10 14 9 -18 -9 20 0
prec=mdw	-4 -2 7 30 -17 34 -26 5 -11 -16
prec=mp	-4 -9 2 -4 -19 7 13 9 9 -4
prec=p	-2 -17 11 -17 -4 7 11 5 -2 9
prec=shift:after	-2 -15 1 7 -2 -2 -20 -4 20 18
prec=shift:day	11 -12 -11 -15 -1 -10 29 7 16 -13
prec=shift:month	9 -11 -15 1 -1 0 1 11 -14 18
prec=shift:month after	0 -1 2 -2 19 -2 -20 -10 24 -9
prec=shift:month name	2 10 12 -10 -9 33 -20 -17 -8 6
prec=shift:month then	-3 7 0 0 20 1 -15 -1 -3 -6
prec=shift:season	-2 -7 -10 1 -25 -14 45 9 -5 9
prec=shift:then	0 7 4 5 -1 3 -25 2 9 -4
prec=shift:this weekday	-4 -6 -9 -8 24 -7 -37 -3 21 28
prec=shift:week	-2 13 -3 -13 5 -11 38 -8 -9 -9
prec=shift:weekday	-2 -23 5 3 -13 -9 57 9 -14 -13
prec=shift:weekday after	-4 -18 -5 4 -11 -5 51 -4 -11 5
prec=shift:year	7 3 6 0 10 -2 -13 0 4 -15
prec=y	38 12 -13 13 1 -28 39 0 -30 -33
prec=ym	-7 27 -3 -4 16 12 2 -19 -31 8
prec=ymd	-10 -7 17 27 11 -15 -5 -7 -5 -7
prec=ymdw	-3 6 2 4 -2 18 -18 -9 17 -13
prec=ymp	-1 -3 3 1 -1 -1 -24 11 -1 16
prec=yp	6 20 2 -6 0 9 -35 11 0 -7
r1=!	-2 -5 -3 -3 -5 -7 11 14 -13 13
r1=\"	5 -8 -7 -2 -12 -3 -2 9 17 3
r1='	-3 12 -11 -7 -3 -1 2 5 2 4
r1=(	-5 -25 -3 -1 -2 6 -5 15 -5 25
r1=)	2 6 6 -21 -17 18 4 11 -10 0
r1=*	-6 38 -3 -7 -6 8 -16 -7 -6 3
r1=,	1 21 -16 10 13 5 -46 -16 7 20
r1=-	1 -5 -3 9 -1 -15 12 5 11 -15
r1=.	10 -12 -5 6 17 6 -16 -26 13 8
r1=/	0 1 13 -6 -1 -2 -8 -2 -3 9
r1=0	0 16 -1 0 -4 -2 15 -2 -15 -8
r1=:	10 -15 -1 -17 0 -10 42 -33 16 9
r1=;	-9 4 -4 1 -9 -11 2 20 4 3
r1=<#volume>	0 0 -1 0 -1 0 23 -3 0 -18
r1=<clock>	-3 42 -1 17 -2 -18 -17 -9 -5 -4
r1=<date>	0 17 -2 1 -28 2 -10 13 4 5
r1=?	-1 -2 11 -10 -7 9 25 -8 -3 -13
r1=Xx	15 -58 1 0 -13 18 4 29 4 -1
r1=^	-2 -26 9 13 26 -1 -24 0 -4 10
r1=a	-1 -5 -1 1 15 -1 -1 -1 -1 -5
r1=after	2 22 -3 -11 0 6 -1 -4 -2 -8
r1=and	-11 30 -2 -15 3 -11 -3 -3 12 0
r1=are	0 -6 -1 -1 0 16 8 -2 -1 -12
r1=as	9 -12 2 -5 15 0 -12 3 -11 11
r1=at	13 2 -1 -6 -9 19 -30 2 21 -10
r1=before	0 0 2 0 -4 -13 1 -1 3 13
r1=by	-3 2 6 -7 1 -5 0 -2 -2 11
r1=film	-1 -10 0 35 -1 -2 -18 0 -1 -1
r1=for	-16 12 6 2 36 -10 -21 5 -5 -9
r1=from	-1 -3 -6 5 10 -1 -22 19 -1 0
r1=get	0 -1 0 0 0 9 -6 -1 0 0
r1=has	0 -2 -5 6 2 0 -6 13 0 -7
r1=he	-1 12 0 -8 -6 2 3 -1 -1 -2
r1=i	-1 3 -4 -5 -1 -1 20 -1 -1 -7
r1=if	0 -3 3 11 -2 -3 -5 -4 -1 3
r1=in	-14 -17 -3 -1 24 -5 8 7 27 -26
r1=instead	0 -11 2 0 4 1 -7 -1 11 1
r1=is	4 -11 2 11 7 6 -31 6 -4 10
r1=issue	-1 -6 -4 -2 -24 -3 50 -4 -1 -6
r1=it	11 -9 -3 9 -1 -10 -16 -5 11 14
r1=manga	-13 -1 0 -2 -9 -3 19 8 0 2
r1=next	0 4 -1 6 -2 -4 -13 9 -1 2
r1=number	-2 -4 -1 -2 11 -6 17 -4 -1 -9
r1=of	-2 0 -5 -8 -5 -4 -3 5 0 21
r1=on	-4 6 28 -1 2 -2 -10 -1 -12 -4
r1=only	0 -3 -1 6 -1 -3 11 -3 -1 -4
r1=or	0 -7 0 -7 -1 -1 16 -1 0 2
r1=premiere	0 30 0 -3 -1 -5 -27 -1 8 0
r1=release	0 -3 16 -1 -4 0 -11 -1 -1 5
r1=she	-1 -4 -1 -2 -3 -1 10 -1 -1 4
r1=that	-4 -14 -3 -4 -4 -6 65 -5 -7 -17
r1=the	20 16 5 3 -27 8 2 -9 -14 -5
r1=there	11 -7 7 4 -16 -3 17 -3 -2 -8
r1=they	0 -8 1 -2 -1 -2 5 0 13 -5
r1=to	1 8 -1 -3 34 -2 -22 -8 -6 -2
r1=was	4 6 0 1 0 -3 9 -3 -5 -8
r1=we	-1 -3 -2 -1 -1 -1 13 -5 -1 2
r1=when	-2 -2 -1 -2 8 4 -7 -1 -1 3
r1=will	-1 7 7 17 9 -22 -16 -11 6 4
r1=with	11 6 5 -4 8 24 -35 -8 -18 11
r1=you	-1 10 0 0 0 -1 -6 -1 0 0
r1=|	2 14 4 3 12 5 -21 -1 -13 -5
r1=·	-1 -14 -1 3 -2 8 4 -8 3 9
r1=→	0 3 -1 9 -1 0 -11 0 1 0
r2=\" ,	-1 -7 -2 -6 -1 -5 9 1 14 -2
r2=\" .	-1 12 0 27 -4 -2 -32 -7 -5 12
r2=' 0	-1 0 -6 -2 -1 -1 -4 -2 -1 16
r2=' s	-2 12 -5 -5 -2 0 6 6 3 -13
r2=( 0	0 10 0 -1 -2 0 -3 0 -1 -3
r2=( <date>	-1 -3 0 -1 -9 -1 2 -1 -1 16
r2=( Xx	-4 -18 6 -6 -2 -4 13 4 3 7
r2=) ,	2 -5 -7 21 28 13 -27 -9 -12 -4
r2=) -	-1 11 0 -10 0 -1 9 0 -1 -5
r2=) .	6 -27 17 0 -7 1 5 5 -5 5
r2=) :	-1 20 -2 -2 -2 -2 -2 -3 -1 -7
r2=) ;	-2 0 -2 -1 -9 -1 7 9 -1 2
r2=) and	1 0 2 4 -2 7 -17 14 -2 -5
r2=) is	-1 -2 2 14 -4 8 -9 -2 2 -9
r2=) will	0 -1 0 0 -1 -1 -15 9 -2 11
r2=* *	0 6 -1 -5 -4 15 -22 5 -5 11
r2=* Xx	-5 30 -2 -5 -2 -4 -5 -9 -2 5
r2=, \"	-3 11 -3 -2 -9 9 7 -5 -7 1
r2=, 0	-3 -7 -4 36 -6 -10 -5 1 27 -27
r2=, <channel>	-1 14 -1 -2 -2 -3 0 -1 -3 -1
r2=, <clock>	-4 15 -4 -6 13 -4 0 -2 -2 -9
r2=, <date>	-1 5 -3 0 -4 -3 -4 -3 4 8
r2=, <distributor>	-1 -4 -2 -2 0 0 9 -3 4 -1
r2=, <magazine>	0 -2 0 -1 21 -2 -11 -1 0 -3
r2=, <platform>	0 -12 -1 7 -3 0 -5 -2 17 -1
r2=, <publisher>	0 1 0 0 6 -1 -11 -3 0 9
r2=, Xx	-9 -5 -4 -9 12 19 13 28 -39 -7
r2=, a	7 0 -4 1 5 13 -16 -4 14 -15
r2=, all	0 0 1 -1 0 5 -16 15 -1 -2
r2=, and	1 4 -1 -16 1 -19 7 6 -8 23
r2=, as	2 -1 -1 6 -6 -10 12 -4 4 -3
r2=, at	-2 -2 -3 4 7 16 -13 -2 0 -5
r2=, before	0 -3 0 0 -1 -1 8 0 0 -3
r2=, but	-1 2 11 -12 13 -4 -7 -5 1 2
r2=, by	-2 1 -1 -4 -1 -1 11 -1 0 -2
r2=, follow	0 -1 -2 1 8 1 -2 -2 -1 -3
r2=, from	10 -8 2 7 -5 -4 -11 -4 1 11
r2=, has	-1 8 9 -10 -9 -3 5 -3 4 0
r2=, he	-1 -3 0 -4 -5 3 -10 0 0 19
r2=, i	0 6 0 8 -1 -1 -7 -3 0 -2
r2=, in	-3 -16 9 3 3 -1 4 -6 -7 14
r2=, is	11 1 -7 -4 -9 5 -11 -4 1 17
r2=, it	7 11 -1 3 -12 0 3 3 -11 -3
r2=, its	0 -10 2 0 0 -1 -7 -1 7 9
r2=, mov	0 -1 -1 11 1 -3 -8 0 0 1
r2=, no	-8 9 -2 4 -3 -1 -6 -3 -1 11
r2=, not	0 12 0 0 1 0 -20 -2 10 -1
r2=, now	0 -6 -1 9 -1 -2 2 7 -4 -3
r2=, on	-4 1 -3 1 0 -7 5 15 19 -26
r2=, one	-1 -2 -2 -1 -1 -2 9 0 6 -5
r2=, same	0 0 -3 -1 -1 1 13 -2 -3 -5
r2=, say	0 1 -2 9 2 4 -4 8 -2 -16
r2=, so	0 13 2 2 -10 -3 3 7 -8 -4
r2=, sold	-1 -1 0 1 -6 -5 -8 -1 0 20
r2=, that	-1 -9 -2 -2 -10 -1 18 -2 9 -1
r2=, the	-1 -2 4 -18 -4 1 -6 0 -9 35
r2=, then	-1 12 1 -6 8 9 -20 -1 -2 0
r2=, they	0 -3 -1 18 -5 -2 3 -1 -3 -6
r2=, thi	-2 -1 -2 -3 19 -1 -17 -2 -2 9
r2=, though	0 -1 3 0 0 0 -10 -1 4 7
r2=, to	9 0 2 2 -5 -2 2 -2 -2 -3
r2=, two	-1 -3 0 -2 -1 -1 14 -1 -6 1
r2=, when	-4 -4 5 -4 7 8 -10 -12 14 1
r2=, which	0 4 5 2 3 -2 3 -2 -6 -9
r2=, will	0 -1 -9 -2 3 4 19 1 2 -16
r2=, with	-1 -8 -12 3 -8 12 -8 -7 14 15
r2=- \"	0 -1 4 -2 5 0 11 -2 -2 -11
r2=- *	0 -1 6 0 -2 -1 -4 10 -3 -6
r2=- <channel>	0 2 0 -1 0 -1 -11 0 11 0
r2=- Xx	1 16 0 11 -4 -5 14 -13 -3 -16
r2=. \"	-1 -8 19 -6 6 -6 -3 12 0 -14
r2=. )	-1 8 -13 1 8 -6 16 -10 11 -13
r2=. *	-1 -6 4 -2 4 -5 6 5 5 -11
r2=. Xx	-1 15 -7 -6 -2 -8 21 -3 -2 -8
r2=: \"	-1 -7 -4 -4 -4 3 5 -1 22 -10
r2=: 0	-1 -1 -1 -1 0 0 12 -1 -1 -6
r2=: <date>	0 14 -2 -1 -1 -8 14 12 -1 -26
r2=: Xx	14 0 4 -19 -1 -10 -2 -11 13 13
r2=: a	0 1 -1 -1 4 -2 -11 -1 -1 11
r2=: the	-3 -3 8 -3 -13 -2 25 -10 -9 10
r2=; <distributor>	0 -1 -1 10 -3 -1 -2 -1 2 -2
r2=; Xx	-2 -17 -7 15 8 1 17 1 -3 -12
r2=; a	0 11 -4 -2 -4 4 -11 5 3 -3
r2=; and	0 -4 8 -7 2 -2 8 -5 -4 5
r2=; it	0 10 -2 -4 -2 3 -5 -3 -1 4
r2=; its	0 -1 0 -9 1 4 4 -1 0 2
r2=; the	1 6 5 -14 -11 -3 11 -6 14 -3
r2=<clock> ,	0 9 0 0 0 0 -5 0 -2 0
r2=<clock> -	0 20 0 -2 0 -3 -16 -1 3 -1
r2=<clock> Xx	-2 -14 0 35 -1 -15 -2 -4 4 -2
r2=<date> ,	0 6 -2 3 -3 1 -19 15 -1 1
r2=<date> .	0 0 0 0 1 1 -9 0 2 5
r2=Xx ,	10 -5 -9 -1 -11 4 7 -5 4 6
r2=Xx .	-8 -6 -1 -1 19 -2 12 -5 -6 -3
r2=Xx 0	0 -1 -1 -3 -1 -1 -22 -3 -2 34
r2=Xx :	10 8 -1 -5 -2 -2 -25 17 -3 3
r2=^	2 4 -10 6 0 -5 -10 3 -3 12
r2=after a	0 -3 0 -1 0 11 -4 0 -1 -1
r2=and ,	0 6 -1 -5 -1 10 -6 1 -1 -2
r2=and <date>	-4 -4 2 -3 13 1 -6 -1 5 -3
r2=and <weekday>	0 -5 0 -1 -1 15 -1 -4 -1 -2
r2=and has	-9 -1 -1 -4 19 -1 -10 -3 -1 11
r2=and is	-1 5 0 -4 -4 6 13 -3 -1 -11
r2=and the	-1 2 14 5 -10 2 5 -2 9 -24
r2=and was	4 0 -6 -6 5 -4 -8 -3 10 8
r2=as a	-1 2 0 0 14 -1 -14 1 1 0
r2=at 0	0 -13 0 -3 -1 2 10 -2 9 -3
r2=at <clock>	6 29 -2 -6 -3 -28 -16 -1 21 -2
r2=at <venue>	0 -1 0 8 0 0 -5 0 -1 0
r2=at Xx	-1 -9 -1 -2 -1 34 -13 -4 -2 -2
r2=at the	-2 1 4 -1 0 15 -7 -2 -5 -4
r2=by Xx	0 0 1 -4 1 -3 -8 -1 0 13
r2=edition of	-5 -1 0 -1 -1 0 0 0 0 8
r2=film ,	0 -2 0 13 0 -1 -8 0 0 -1
r2=for Xx	-2 -2 -1 0 13 0 -13 -2 0 7
r2=for a	-11 -4 0 -1 0 -1 18 0 0 0
r2=for the	-3 5 -1 7 14 -1 -14 -5 0 -4
r2=from <publisher>	0 0 0 0 2 0 -9 0 0 8
r2=from Xx	-1 0 -2 -1 -3 0 -21 21 0 8
r2=in <magazine>	0 0 0 0 11 0 -10 0 0 0
r2=in Xx	-3 -9 -2 6 5 1 -19 8 23 -10
r2=in a	0 0 0 0 0 0 11 0 0 -10
r2=in the	6 0 0 -2 16 -1 -19 4 -2 -1
r2=instead of	0 -12 2 1 4 2 -10 0 12 1
r2=is the	-4 -2 -1 -2 -2 -1 -12 9 0 16
r2=issue (	0 0 0 0 -8 0 9 0 0 -1
r2=issue )	0 -2 0 0 -18 0 23 -1 0 -1
r2=issue ,	0 0 0 0 -17 0 20 -1 0 -1
r2=issue of	0 -2 0 0 -6 0 10 0 0 -1
r2=it is	-1 -3 0 -4 -2 -3 -11 -2 14 11
r2=it was	-1 -1 0 -2 -2 -1 13 0 0 -5
r2=number ,	0 -2 -1 -1 0 0 10 -1 0 -3
r2=number of	0 -1 0 0 -4 -5 15 -1 0 -3
r2=of <date>	-1 7 -7 -1 3 -4 -27 -7 -1 39
r2=of the	0 -6 -1 -1 -1 4 21 -1 -1 -13
r2=on <channel>	0 16 -2 -1 0 -1 5 0 -17 0
r2=on <platform>	0 -9 -1 0 1 0 -4 6 8 -1
r2=that a	0 -2 0 0 -1 0 8 0 0 -4
r2=that it	-1 0 -2 -2 0 0 15 -2 -5 -2
r2=that the	-1 -8 -1 -1 -1 -5 19 -1 0 -1
r2=the Xx	4 0 0 9 -1 -5 6 -1 -9 -2
r2=there is	-1 -9 -1 0 -3 -1 19 -2 -1 -2
r2=to <date>	0 3 3 7 -4 3 -25 3 1 10
r2=to <weekday>	0 -5 0 -3 0 -1 13 -1 -3 0
r2=to the	0 -4 -1 6 8 -1 -7 -7 13 -8
r2=will be	0 -3 4 -1 11 0 0 -6 -2 -3
r2=with 0	-1 -5 -1 -5 10 -2 12 -1 -2 -6
r2=with Xx	-1 4 0 4 -8 14 -12 0 -3 3
r2=with a	8 -7 0 6 -1 5 -12 -4 -7 12
r2=with the	6 -2 -2 8 6 -3 -15 -1 -1 4
r2=| <clock>	0 -4 0 -4 -1 11 2 -2 0 -2
r2=| <date>	0 -2 -4 -10 23 -2 4 -1 -1 -6
r2=| Xx	5 -4 0 -13 -2 -11 23 8 -2 -5
r2=· Xx	0 -4 0 -1 -1 12 -12 -4 -1 11
r2=→ <date>	0 3 -1 9 -1 0 -11 0 1 0
r3=( <date> issue	0 0 0 0 9 -1 -4 0 0 -3
r3=( Xx )	-1 -3 14 -3 -4 -3 -15 9 2 3
r3=( Xx ,	-1 1 0 0 -8 0 5 -1 4 1
r3=) , Xx	8 -6 2 1 8 -3 -3 -3 1 -6
r3=) , and	-3 11 2 1 9 -4 -4 5 -2 -14
r3=) , the	0 2 -5 -3 -2 -1 14 0 -2 -2
r3=) and Xx	-2 -1 -1 -1 -1 -2 9 -1 3 -4
r3=) and the	6 9 -2 4 -2 1 -8 -2 -2 -4
r3=* * -	0 -16 0 -5 -4 17 -7 5 -2 12
r3=, 0 .	0 -6 -1 26 -4 4 -5 6 -4 -16
r3=, 0 min	-2 -5 -1 15 -2 -1 3 -2 -1 -4
r3=, <channel> ,	0 17 0 0 -1 -1 -4 0 -9 -1
r3=, <clock> (	0 -17 0 -2 28 -7 -7 -1 8 -2
r3=, <clock> )	0 14 0 -2 -1 -3 -9 0 1 -1
r3=, <clock> ,	-1 14 0 -16 -6 -3 -8 18 4 -1
r3=, <clock> -	-1 -6 0 18 -3 1 4 -1 -11 0
r3=, <clock> .	0 1 0 -6 3 -2 15 -2 -8 0
r3=, <clock> <zone>	0 -7 -1 -3 0 9 3 -8 10 -2
r3=, <date> and	0 2 0 1 -1 -1 -9 -1 6 4
r3=, Xx )	-1 -5 -1 -3 5 4 15 -1 -1 -11
r3=, Xx ,	-3 11 3 2 15 0 7 -7 -12 -17
r3=, Xx .	-1 2 4 -13 -7 29 -2 7 -9 -10
r3=, and <#volume>	0 0 0 0 16 0 -2 -1 0 -12
r3=, and <platform>	0 9 0 0 0 0 -2 0 -7 0
r3=, and <publisher>	0 0 0 0 10 0 -1 0 0 -9
r3=, and Xx	-2 -3 5 2 -1 -4 5 -2 11 -10
r3=, and a	0 7 -3 -9 -1 -3 -4 12 -3 4
r3=, and has	1 0 0 0 -1 0 -11 14 0 -3
r3=, and its	11 8 -1 4 -7 -1 -10 -2 0 -2
r3=, and on	0 -1 8 0 3 0 12 1 -20 -1
r3=, and that	0 -10 -7 -2 1 0 3 -1 14 2
r3=, and the	-3 -8 -1 -6 22 -1 -13 -11 -5 26
r3=, and then	0 15 -1 -2 -2 -1 -17 0 -1 9
r3=, and was	0 1 11 -5 -2 0 1 -2 -1 -2
r3=, at <clock>	-1 -4 -1 -1 13 6 -16 3 4 -3
r3=, at the	-1 -5 -1 -7 -1 4 20 -1 -1 -6
r3=, but the	0 -1 4 -9 0 -1 10 -1 3 -3
r3=, follow by	0 0 -1 -1 -2 3 -3 -1 9 -3
r3=, from <clock>	10 -4 0 0 -2 -1 0 0 -2 0
r3=, from Xx	0 -3 2 8 -1 -1 -11 -2 0 9
r3=, has been	0 -4 13 -2 -7 -1 -6 0 4 3
r3=, in Xx	-1 -16 -1 -1 9 5 -2 6 8 -8
r3=, in a	0 -5 9 -4 -7 -3 9 -1 -1 3
r3=, in the	-1 10 -1 -2 0 2 -1 -2 -2 -4
r3=, in which	0 -2 0 -1 -1 -1 9 0 0 -3
r3=, is on	11 -4 0 1 -1 -2 -4 -1 -1 0
r3=, is to	-3 -4 0 -6 -1 3 11 0 0 0
r3=, on Xx	0 14 -1 -3 -1 0 -8 14 -4 -11
r3=, on the	0 7 0 -1 -1 -1 -14 -2 15 -2
r3=, so that	0 0 4 4 -11 -1 12 -1 -6 0
r3=, the <#>	0 6 -3 -4 -2 0 -6 -1 -1 11
r3=, the day	0 -15 -2 1 -4 9 -13 5 0 19
r3=, when Xx	0 -1 -4 -2 -3 -2 -13 -1 14 12
r3=, when it	-1 -7 7 1 -2 -1 12 0 0 -9
r3=, when the	-2 5 7 -2 9 -3 -5 -9 -1 0
r3=, will be	0 -9 -6 -3 -2 2 21 3 -4 -1
r3=, will not	1 2 1 1 7 2 -9 -1 1 -6
r3=, with a	-1 -2 -1 5 -2 -2 -16 1 19 -2
r3=- Xx (	-1 -1 -1 1 -2 -1 21 -1 -1 -14
r3=- Xx ,	-1 1 -1 9 -7 -10 24 -2 -7 -6
r3=: \" Xx	0 -6 -3 -3 -2 4 -9 1 24 -5
r3=: Xx (	1 6 0 -2 4 -1 -13 0 7 -2
r3=: Xx ,	-1 -7 -1 3 -3 -6 16 -3 9 -7
r3=: Xx 0	0 0 0 0 0 0 -21 -1 0 24
r3=: the Xx	-1 0 0 2 -2 -1 18 -4 -4 -7
r3=; Xx ,	0 -2 0 8 -2 -2 -1 -6 -1 6
r3=; the Xx	4 12 0 3 0 -4 -13 -2 4 -2
r3=Xx : Xx	-1 8 -6 -4 -1 -1 -7 10 -2 4
r3=^	0 8 14 -1 23 -10 -25 -15 7 -1
r3=and <date> ,	-1 9 -8 -9 9 4 -15 4 2 5
r3=and <date> .	-4 -24 11 5 11 -2 12 -4 6 -12
r3=and has been	-9 2 0 0 7 0 5 0 -3 -1
r3=and the <#>	0 -3 10 0 -2 0 3 0 1 -9
r3=at <clock> (	0 14 0 0 1 -1 -4 0 -10 0
r3=at <clock> ,	1 -9 0 4 0 -2 -6 0 12 0
r3=at <clock> .	0 17 0 -2 0 -9 1 -3 -3 0
r3=at <clock> <zone>	0 15 -1 -5 0 -7 -7 7 -1 0
r3=at <clock> on	6 -15 0 0 0 -1 -2 0 13 0
r3=at Xx .	0 -7 0 -2 0 13 4 -1 -1 -4
r3=at the <venue>	0 -1 0 -1 -3 19 -12 0 -1 -1
r3=from Xx .	0 0 -2 0 0 0 -12 18 0 -3
r3=in Xx .	-1 -4 -1 9 1 -1 -8 -4 19 -10
r3=instead of <date>	0 -12 2 1 4 2 -10 0 12 1
r3=is the day	-2 0 0 -1 -1 -7 -2 12 1 0
r3=issue , which	0 0 0 0 -11 0 12 0 0 -1
r3=issue of <publisher>	0 0 0 0 -10 0 10 0 0 0
r3=issue of Xx	0 0 0 0 9 0 -8 0 0 0
r3=of <date> ,	0 7 0 -1 3 -1 -23 -1 1 17
r3=of <date> .	0 1 -7 1 1 -5 -4 -6 -2 21
r3=to <date> .	0 -4 1 8 -3 -3 -20 6 3 11
r3=| Xx |	-1 -2 -9 -5 0 -2 -1 13 -1 8
r@1=\"	-8 9 24 -4 4 -7 5 -16 3 -9
r@1=(	12 12 -2 -16 1 15 0 -3 -3 -15
r@1=)	-2 10 2 12 8 -10 -1 -13 12 -18
r@1=*	-3 -9 8 -17 -3 28 -13 18 -6 -3
r@1=,	5 -8 -25 20 -16 -3 4 13 6 3
r@1=-	-3 20 2 -12 -2 -8 -3 -4 1 9
r@1=.	-3 1 22 9 3 -5 -16 4 -15 1
r@1=0	-8 -16 1 14 3 -12 -18 2 32 2
r@1=:	7 17 -7 -13 -8 -7 22 8 -8 -10
r@1=;	-2 -1 0 -2 7 11 -17 8 -1 -1
r@1=<#chapter>	0 0 0 0 10 0 -6 -1 0 -1
r@1=<#episode>	0 15 0 -3 -6 -2 0 -1 -9 7
r@1=<#volume>	-1 -2 1 -3 -21 -1 -7 3 -1 33
r@1=<channel>	-1 38 -3 -5 -6 -5 6 -3 -13 -8
r@1=<clock>	-1 18 -6 -23 6 -1 4 -8 24 -15
r@1=<date>	-8 19 -1 0 18 -5 -33 -4 3 13
r@1=<magazine>	0 -2 0 -1 35 -3 -24 -2 -1 -1
r@1=<platform>	-1 -3 -2 6 -2 -1 -14 4 15 -2
r@1=<publisher>	3 -2 -1 -5 7 -1 -22 -4 -1 26
r@1=<season>	-1 14 -1 -1 0 -1 -7 -1 -1 -1
r@1=<venue>	0 -1 0 8 0 0 -5 0 -1 0
r@1=<weekday>	0 -12 0 -7 -1 8 9 8 0 -4
r@1=Xx	-5 -30 -20 -2 18 4 -10 31 -1 15
r@1=^	2 4 -10 6 0 -5 -10 3 -3 12
r@1=a	-4 13 -10 -13 0 33 -17 -12 1 9
r@1=accord	0 11 0 0 -1 -1 -7 0 -2 0
r@1=again	8 -1 8 -16 -3 -6 25 -2 -2 -10
r@1=all	-1 9 1 -3 3 2 -8 13 -4 -13
r@1=an	-9 0 -1 6 -4 -2 11 -1 -1 0
r@1=and	0 -5 8 -18 4 -10 2 12 -15 22
r@1=anime	0 17 0 -5 0 0 -8 0 -1 -1
r@1=as	2 -1 -1 6 -5 -10 12 -4 4 -3
r@1=at	-3 -1 -5 0 5 15 7 -5 -4 -9
r@1=be	0 -3 3 -1 10 0 3 -6 -2 -3
r@1=been	-1 -3 -2 1 8 3 3 -1 -1 -8
r@1=before	-1 -3 0 0 -1 -1 9 0 0 -3
r@1=but	-1 2 11 -11 13 -4 -7 -5 1 2
r@1=by	-9 0 9 2 -8 -2 8 -3 2 2
r@1=came	-1 -7 -1 9 10 -4 -13 -2 8 0
r@1=can	0 -5 0 0 -1 -1 -6 -2 -1 15
r@1=clos	0 3 -1 -5 -2 8 -2 0 -3 2
r@1=com	-2 4 -1 -8 -1 -2 -2 -1 10 2
r@1=draw	0 -2 0 -1 -3 0 11 0 -3 -1
r@1=drew	-1 13 0 -1 -7 -1 -1 0 0 -2
r@1=eight	0 -10 13 -1 -5 -2 -18 13 20 -9
r@1=eleven	-2 -2 0 8 10 -3 -10 0 -2 -1
r@1=end	-1 1 9 -6 0 0 -17 16 -3 1
r@1=everyone	0 -1 0 -4 -2 -2 -11 16 12 -9
r@1=film	-1 -6 -8 3 -1 -3 11 0 -1 6
r@1=five	11 15 -1 -3 -4 -5 -19 -2 -5 12
r@1=follow	0 -1 -2 1 8 1 -3 -2 1 -3
r@1=for	3 -14 -1 20 6 2 -18 -7 -1 9
r@1=four	0 0 7 -1 0 0 -13 0 0 8
r@1=from	9 -6 1 17 -5 -7 -22 0 1 13
r@1=goe	13 -2 -3 2 -3 -1 -1 -1 -3 -2
r@1=had	3 -8 -5 9 -8 8 0 -2 -3 8
r@1=has	-11 5 7 -12 5 -6 7 -7 1 10
r@1=he	-3 -5 -1 6 -6 9 -16 -2 -1 18
r@1=i	-1 5 -1 7 -8 -5 -1 13 -1 -7
r@1=if	-1 6 -5 -8 -2 1 -7 11 -3 8
r@1=in	-5 -8 8 -3 -7 1 -13 6 -6 28
r@1=is	7 12 -6 -3 -25 14 -1 -14 13 5
r@1=it	11 13 0 -12 -14 18 13 -5 -22 -2
r@1=its	-3 -1 12 -1 -4 10 -14 -5 6 1
r@1=last	0 -2 -4 18 -3 -1 -9 -3 0 4
r@1=manga	11 -1 0 -1 -4 5 0 -1 0 -8
r@1=mov	0 -2 -2 11 1 -18 10 0 0 1
r@1=no	-7 -3 2 3 -13 -2 -2 -8 20 9
r@1=nobody	-1 -5 12 -2 6 0 -4 -2 -1 -3
r@1=not	-1 6 1 5 1 -13 -23 8 8 7
r@1=noth	-1 -6 -1 -3 -1 -1 17 -2 -1 -2
r@1=now	-1 -14 -3 11 -3 -3 8 6 -5 3
r@1=of	-12 -1 0 5 -2 -12 11 -10 23 0
r@1=on	-6 -13 -1 -8 0 1 22 10 14 -17
r@1=one	-2 6 -3 -3 -1 0 12 -3 -6 1
r@1=open	0 0 0 9 0 -3 -7 -1 0 3
r@1=our	0 0 4 -8 -1 -1 14 -1 -2 -5
r@1=out	-1 -4 2 -3 10 0 -3 -3 6 -5
r@1=play	0 -5 0 -2 8 19 -7 -5 -3 -5
r@1=please	0 18 5 -2 -1 -2 -12 0 -1 -5
r@1=print	0 0 0 0 -6 0 15 -1 0 -7
r@1=ran	0 -3 0 0 -3 0 -3 0 10 0
r@1=remain	0 5 -1 -1 -1 0 -7 -1 9 -2
r@1=s	-2 12 -5 -5 -2 0 6 6 3 -13
r@1=said	-1 1 0 -2 -1 -1 11 -1 -1 -5
r@1=same	0 5 -3 -1 -1 1 9 -2 -3 -5
r@1=seri	9 2 11 -2 -1 -5 -3 -1 -8 -2
r@1=she	0 -5 -1 20 -3 -3 -11 4 -1 1
r@1=show	-1 7 -1 4 -3 -1 -11 13 -3 -3
r@1=since	0 -10 -2 -4 -1 -1 31 -7 -2 -4
r@1=so	0 13 2 2 -11 -3 2 5 -8 0
r@1=sold	-1 -1 0 1 -7 7 -18 -1 0 19
r@1=some	-8 4 -1 1 -3 -1 10 0 -1 -1
r@1=subtitl	0 -1 1 8 0 -2 -4 -1 -2 -1
r@1=that	4 -5 2 19 -2 -8 -26 19 8 -10
r@1=the	3 -10 18 -1 14 -12 -13 -11 6 6
r@1=their	0 0 0 0 -3 0 18 0 0 -14
r@1=then	-1 13 1 -8 7 -15 6 -1 -3 1
r@1=there	-1 -6 -1 -2 1 17 1 1 -4 -8
r@1=they	-1 -9 -2 15 -5 -2 15 -2 -3 -6
r@1=thi	-2 -1 -2 -6 19 -1 -13 -2 -2 10
r@1=though	0 -1 3 0 0 0 -10 -1 4 7
r@1=to	15 8 8 2 -10 -6 -11 -4 -3 2
r@1=took	-3 1 0 1 -2 -1 -8 -1 0 14
r@1=two	-1 -4 -4 -3 5 -4 13 2 -6 2
r@1=was	1 7 -5 -6 11 0 -28 10 9 1
r@1=we	0 1 -3 -8 -2 2 1 -1 3 7
r@1=went	-1 2 13 -3 -1 -1 -7 -1 0 -1
r@1=were	12 0 -2 1 0 0 -9 0 0 -1
r@1=when	-4 -8 16 -4 7 6 -11 -12 11 1
r@1=which	-1 7 5 2 3 -3 7 -4 -6 -10
r@1=will	0 17 -11 -2 15 -1 -10 8 -3 -13
r@1=with	-2 -9 -12 5 -8 13 -8 -8 14 16
r@1=won	-1 3 0 1 16 -1 -11 -1 0 -5
r@1=you	0 -1 13 -3 -1 -2 -6 -1 3 -3
r@2=\"	-2 8 -2 -14 -1 -5 22 11 -8 -9
r@2=(	11 0 -4 -10 28 -13 -2 -6 -1 -4
r@2=)	-5 14 8 12 -12 4 -7 -3 -17 7
r@2=*	-1 -13 12 3 -9 -4 16 -5 1 2
r@2=,	-8 16 5 -27 -14 3 -16 4 33 5
r@2=-	-2 -7 -2 20 0 6 -14 -1 -19 19
r@2=.	-9 4 -11 19 8 22 -20 -4 -12 4
r@2=/	-1 -6 -6 -8 -1 14 15 -2 -1 -4
r@2=0	-5 4 0 6 11 -13 -9 -7 -8 23
r@2=:	-5 17 -4 20 -12 -11 -5 15 -1 -14
r@2=;	-1 -5 1 14 8 3 -8 0 -1 -11
r@2=<#>	1 14 3 -3 0 2 -10 -5 -4 3
r@2=<#chapter>	0 -1 0 0 11 0 -6 -1 -1 -1
r@2=<#episode>	0 6 0 -7 0 -1 -11 -3 18 -1
r@2=<#volume>	-1 -1 5 -1 16 -1 -13 -5 -1 2
r@2=<channel>	0 -12 0 -1 0 -4 5 -1 14 -1
r@2=<clock>	8 17 -2 9 11 -10 -41 13 -1 -5
r@2=<date>	-8 -10 -5 5 6 15 25 -14 10 -24
r@2=<distributor>	0 -1 14 0 0 -1 -10 -1 0 0
r@2=<magazine>	-3 -2 -1 -1 -9 -2 23 -1 0 -4
r@2=<platform>	0 -3 0 -1 0 0 -2 -5 13 -1
r@2=<print>	0 -2 0 0 10 0 -5 0 0 -1
r@2=<publisher>	11 0 -1 -1 -5 -1 6 -3 -2 -4
r@2=<season>	0 10 -2 -1 -11 -1 7 -1 -2 0
r@2=<venue>	-1 -3 0 -5 -3 24 -10 0 -1 -1
r@2=<weekday>	-1 2 -1 1 -9 -4 12 -2 4 -3
r@2=<zone>	-1 7 -2 -8 0 2 -6 -1 10 -2
r@2=Xx	-8 5 2 5 -16 26 -30 9 23 -16
r@2=^	0 8 14 -1 23 -10 -25 -15 7 -1
r@2=a	0 -20 5 5 17 -17 -18 21 5 2
r@2=again	-1 -4 -1 15 12 -4 -39 -1 17 7
r@2=all	0 9 -3 12 -4 -2 -4 -5 -2 -2
r@2=an	9 13 12 -4 -7 -7 -7 -2 0 -7
r@2=and	-6 2 -3 10 -7 11 -10 6 -7 3
r@2=announc	0 -9 0 -1 -1 1 12 0 -1 -1
r@2=are	-1 -3 -12 1 -3 1 -10 11 -1 16
r@2=as	-1 4 -2 -4 -5 0 21 -4 -7 -1
r@2=at	-2 7 -3 -4 -5 -6 15 -8 -1 8
r@2=author	3 -3 -1 -1 -3 -1 8 -1 0 -2
r@2=be	-1 -10 -4 3 -7 -9 8 11 -5 14
r@2=been	-5 3 11 -5 -1 -2 -1 0 -1 0
r@2=before	0 5 -3 -1 -10 2 -2 -3 2 10
r@2=began	0 0 0 0 -5 -2 12 0 0 -4
r@2=both	0 12 0 -1 -2 5 -10 -5 -6 7
r@2=by	-1 4 -4 2 -6 -2 -16 -9 6 27
r@2=came	0 -1 10 -2 -5 9 -3 -1 -1 -7
r@2=can	0 -1 18 -5 1 -1 -8 -1 4 -7
r@2=clos	0 8 -1 0 -1 -3 -2 -1 0 -1
r@2=day	-4 4 -4 3 5 -3 -33 4 2 27
r@2=disc	0 7 -11 -3 0 -1 13 -2 -2 -1
r@2=else	0 0 0 -1 0 0 -11 0 17 -3
r@2=end	0 1 0 0 13 0 -5 0 0 -8
r@2=episod	-1 -9 1 0 -1 -1 0 -1 18 -8
r@2=film	-1 -7 -2 0 -1 3 14 -1 -2 -3
r@2=first	-2 -3 -5 10 22 0 -12 -4 -2 -5
r@2=follow	0 -2 -1 10 -3 -3 2 -1 0 -3
r@2=for	10 -6 2 4 -2 0 -9 16 4 -18
r@2=four	-1 -4 -1 -2 11 -2 -1 -2 -1 3
r@2=from	-1 8 0 -5 -5 -7 -7 4 -3 16
r@2=going	0 -2 0 -1 0 -1 -4 -1 -1 10
r@2=had	-1 -3 -2 11 -16 -2 14 -2 -6 7
r@2=hand	0 0 4 -1 -1 -2 -17 19 0 -1
r@2=has	9 -9 1 5 7 -10 -4 18 -5 -11
r@2=have	0 9 -3 -1 -1 -1 -2 -1 -2 1
r@2=he	0 -3 2 0 -1 -1 11 -1 -1 -5
r@2=her	-1 0 0 -11 -2 13 7 0 -1 -6
r@2=hour	0 -4 0 -1 -2 -1 11 -2 3 -5
r@2=i	-1 4 -7 -3 2 -5 10 -3 -2 3
r@2=in	7 21 -5 12 -13 -13 21 -8 -3 -18
r@2=is	11 -15 -9 -6 22 -7 29 -10 -7 -8
r@2=issue	0 0 0 0 25 -1 -20 0 0 -3
r@2=it	0 6 -5 -6 -5 -3 26 0 -12 0
r@2=its	8 2 -3 -12 4 10 -4 6 -2 -9
r@2=last	-1 -5 2 8 -3 -2 11 -2 -3 -5
r@2=live-action	0 -1 4 9 -2 -1 -6 -1 -1 -2
r@2=made	0 -3 -2 -7 4 -2 17 -1 -3 -2
r@2=mak	0 1 11 -1 0 0 0 0 -10 -1
r@2=manga	8 9 -1 -1 -1 -1 -23 -2 -1 13
r@2=min	-2 -5 -1 15 -2 -1 3 -2 -1 -4
r@2=month	-1 4 4 -2 -3 -4 -8 21 -1 -8
r@2=mov	0 -4 0 -2 -2 10 -5 0 7 -2
r@2=never	0 -2 -3 -1 -6 9 -1 -1 -2 9
r@2=new	-1 -18 1 -8 0 5 2 -4 11 11
r@2=no	-1 1 -6 5 -4 14 20 -5 -2 -23
r@2=nobody	-1 -1 0 1 -1 0 9 -1 0 -5
r@2=not	4 -1 1 -5 11 1 -6 -4 -2 0
r@2=noth	-1 -15 -2 -1 6 -2 11 -3 -2 7
r@2=now	4 -1 4 -2 -1 0 -9 -5 6 2
r@2=of	-7 -8 21 2 -4 -4 13 -9 -2 -3
r@2=on	12 -8 -4 -22 10 9 15 16 -28 0
r@2=one	-1 2 -3 3 -8 -2 -6 -2 7 9
r@2=only	0 -5 12 11 -1 -1 -24 7 -1 3
r@2=open	0 -6 -2 18 -1 -1 -9 4 -1 -2
r@2=other	0 0 0 5 3 -1 -9 -3 -1 7
r@2=our	0 -2 -2 0 0 0 8 -1 -2 0
r@2=out	-1 -2 0 -4 -7 16 -6 10 -1 -5
r@2=play	-1 -2 0 -2 -6 15 -11 -2 -1 11
r@2=public	0 0 -3 12 0 -1 -7 0 0 0
r@2=put	0 -1 -1 4 0 -4 -10 0 -1 14
r@2=read	0 1 0 -1 -4 -1 -5 -1 -1 11
r@2=releas	0 1 -5 5 -7 -3 15 0 0 -4
r@2=sale	0 -3 -1 -10 8 -1 14 -1 -2 -4
r@2=same	-1 1 0 -1 10 0 -8 1 -1 -1
r@2=say	-1 2 -1 12 9 3 2 -6 -1 -20
r@2=second	-2 -6 3 1 -6 4 8 -1 -8 6
r@2=she	0 -6 -1 3 0 17 -5 -2 -1 -5
r@2=shop	0 0 3 0 4 0 -9 0 0 4
r@2=show	0 -9 -1 16 7 -2 2 -1 -5 -6
r@2=since	0 2 4 5 -1 0 -9 -1 -1 0
r@2=so	-1 -7 -2 -3 -1 -1 5 -4 -2 15
r@2=start	-1 9 0 -6 -9 -2 9 -2 -3 5
r@2=stream	0 17 4 -1 0 -1 -6 -1 -11 0
r@2=th	-1 -2 0 5 0 -1 -3 -5 8 -1
r@2=that	-2 -18 5 4 -11 -2 7 10 9 -2
r@2=the	-6 -13 13 -21 3 -14 17 -5 12 14
r@2=then	0 17 -1 -4 -2 -2 -19 -1 -1 14
r@2=there	0 -2 0 2 -1 12 -13 -1 -1 4
r@2=they	0 37 -8 -8 1 -2 -14 -1 -2 -4
r@2=third	0 -2 0 0 8 7 -12 -1 0 0
r@2=those	-1 -1 0 -1 -1 -2 8 2 -1 -5
r@2=time	0 0 1 -4 10 -3 1 -2 -3 1
r@2=to	0 7 0 -5 -2 -5 14 -1 -8 0
r@2=two	0 1 0 5 -3 -1 9 -4 -2 -4
r@2=up	0 -1 0 -2 0 0 -2 -1 -3 10
r@2=was	2 -2 2 15 -17 13 -2 -8 -5 1
r@2=web	0 0 0 0 16 -1 -9 -1 -1 -2
r@2=week	-2 11 -1 3 -3 -5 -8 -3 7 0
r@2=were	-1 11 0 -1 -2 4 -7 -2 -2 0
r@2=when	0 1 -1 -1 -2 2 2 9 -6 -5
r@2=which	3 -16 -4 23 -14 -3 -9 13 -4 11
r@2=will	-2 -9 -4 -1 -5 11 37 -3 -6 -18
r@2=year	5 -8 -2 -6 13 -4 3 -2 -3 4
r@2=you	0 -8 -10 4 -2 2 -3 14 -1 4
r@2=|	-1 -14 -12 -10 -4 -3 7 20 9 8
rc=!	2 2 -3 -4 -10 -8 11 9 -15 16
rc=\"	4 24 -6 -7 5 -29 3 -1 1 7
rc='	-3 12 -12 -8 -8 -2 10 3 0 9
rc=(	23 9 -11 -26 -14 11 12 -1 -7 3
rc=)	-8 17 18 6 -24 3 -11 5 -20 13
rc=*	-8 30 14 -19 -18 23 3 -2 -12 -12
rc=-	-3 -3 -7 -11 13 -2 5 6 4 -3
rc=/	-2 5 7 -12 -3 6 -17 7 1 6
rc=0	0 43 -10 7 -8 -27 0 9 -17 4
rc=<#>	-1 -4 9 -2 -4 -1 3 -3 0 4
rc=<#chapter>	0 -5 -1 -1 26 -2 -21 -3 9 -3
rc=<#episode>	-1 3 -1 -10 -12 -3 5 8 6 4
rc=<#volume>	-3 -4 0 -5 -11 -3 30 9 8 -21
rc=<channel>	-2 18 -3 -2 -4 -7 9 -4 4 -8
rc=<clock>	5 47 -2 -9 -13 -8 -11 5 -1 -12
rc=<date>	-11 -3 -3 5 -6 13 2 17 -16 4
rc=<magazine>	-2 -4 -1 -2 -3 -3 26 -5 -3 -4
rc=<platform>	-1 -5 -1 -8 0 -8 -8 1 30 1
rc=<print>	-1 -1 0 -1 5 0 -8 -1 -1 8
rc=<publisher>	16 -1 -6 -6 -21 -2 -11 -5 -2 39
rc=<season>	-2 19 -3 -3 5 -2 -21 -4 3 7
rc=<venue>	-1 -9 0 6 -3 3 -2 8 -2 -1
rc=<weekday>	-3 2 -6 -12 4 16 2 4 3 -11
rc=<zone>	16 7 1 -6 -1 -12 -3 4 -5 -2
rc=?	-1 1 11 -10 -8 8 26 -9 -3 -14
rc=Xx	28 0 -1 28 -15 -7 -15 12 -25 -4
rc=a	-18 -19 -6 -8 24 -4 25 12 -13 6
rc=about	-9 1 0 0 -4 -1 7 1 0 6
rc=after	1 21 -4 -11 1 9 -1 -5 -3 -8
rc=again	6 -22 -3 -2 15 8 -7 -2 12 -6
rc=air	0 -1 -1 0 0 -1 13 10 -17 -3
rc=all	-2 18 3 14 0 -7 -5 -2 -6 -14
rc=an	-7 4 5 -5 -13 10 15 -4 -4 -2
rc=and	-8 13 -11 12 26 8 -26 -3 8 -20
rc=anime	4 33 -2 -4 -7 -3 -16 -1 -9 5
rc=any	0 1 -1 5 -9 -1 6 0 0 0
rc=arc	-1 0 0 0 8 0 -9 0 0 2
rc=are	-1 -5 -2 -1 -3 27 13 -8 -1 -18
rc=as	13 -9 2 -8 17 6 -6 -4 -20 9
rc=at	6 10 -1 3 -22 9 18 -12 12 -24
rc=away	0 0 8 -7 1 0 2 0 0 -3
rc=back	0 7 -2 -2 11 -3 -2 -6 -1 -2
rc=be	-3 16 -1 -5 2 -12 -1 0 -5 8
rc=because	-2 0 -4 1 4 -3 12 -3 -3 -3
rc=been	-9 5 -6 9 14 4 2 -3 -7 -9
rc=before	-1 -4 -2 12 -6 -13 -4 -4 1 21
rc=book	1 -3 1 -1 1 -1 -10 -3 -1 17
rc=both	0 6 0 0 -12 16 0 -7 -5 3
rc=box	0 0 10 -1 0 0 -6 0 0 -2
rc=break	-1 4 -1 -6 15 -1 3 -1 -1 -11
rc=brought	-1 0 0 -1 -3 -1 17 3 0 -13
rc=but	-1 -1 -3 9 -7 -2 2 -3 5 0
rc=by	-9 5 7 -16 5 -3 11 -12 8 4
rc=came	-1 -8 -4 13 9 -6 4 -4 -2 -1
rc=can	0 -8 -2 -1 -2 -1 9 -2 -1 8
rc=chapter	-1 -1 -1 0 -6 0 14 0 -1 -4
rc=cinema	-2 0 -1 6 -1 8 -6 -1 -4 -1
rc=clos	-1 8 2 -7 -1 -4 9 -2 -3 -3
rc=com	0 0 -9 17 -2 1 -2 -2 -2 -1
rc=cour	-1 15 0 -3 -1 0 -8 -1 -1 0
rc=dat	0 -1 0 -1 0 -4 15 -2 -8 0
rc=day	-3 -5 4 -25 24 -18 19 -2 12 -6
rc=did	0 -2 -3 11 -3 -1 -5 0 3 0
rc=director	0 -9 -2 -5 -1 8 11 -1 -1 -1
rc=do	-1 1 -1 -5 0 -2 12 0 -2 -1
rc=door	-1 -8 -1 -2 -1 13 3 -1 -1 -2
rc=down	-1 -4 -1 -1 -1 -2 8 0 -1 3
rc=drama	-1 18 -1 -2 -2 -5 -11 8 -3 0
rc=draw	-1 -3 -1 -1 -2 0 13 -1 -1 -4
rc=drew	-3 13 0 -2 -12 -3 12 -1 -1 -4
rc=each	0 0 -1 -2 -15 0 22 0 -2 -2
rc=earn	-1 0 -4 19 -2 0 -11 -1 0 -1
rc=edition	-7 -1 0 -2 -6 -1 4 -1 0 14
rc=effectively	0 14 0 0 0 0 -3 0 -10 0
rc=eight	0 -1 0 0 -1 0 -8 13 2 -5
rc=end	0 6 -1 -13 -3 3 -4 15 0 -2
rc=enter	0 0 -1 0 12 0 -11 0 0 1
rc=episod	11 -40 8 3 -1 7 10 2 8 -8
rc=episode	-1 30 -1 -2 -3 -3 -11 -1 -5 -3
rc=even	-1 -3 -1 14 -1 9 -11 -1 -4 -2
rc=everybody	3 -9 0 2 0 0 7 0 -2 -1
rc=fan	0 -4 0 -2 0 0 10 -1 -1 -1
rc=feature	0 0 0 9 0 0 -8 0 0 0
rc=film	0 -16 -3 34 -6 17 -13 -2 -4 -6
rc=finish	-5 -1 0 -1 5 0 -5 -1 10 -1
rc=first	-4 -4 3 16 14 -4 3 0 -9 -15
rc=five	11 8 -3 -2 -1 -6 -2 -2 -3 -2
rc=for	7 -11 -2 11 -9 10 -2 9 -17 4
rc=forward	0 -2 0 0 -3 16 1 -2 0 -10
rc=found	0 2 -1 -1 3 -2 -7 0 -2 10
rc=from	-4 0 -9 4 9 -15 -16 27 -4 8
rc=game	4 0 -2 -1 -1 -1 -12 14 0 -1
rc=get	-1 0 1 -4 -2 6 13 -4 -1 -7
rc=go	-1 -1 1 -9 -3 25 -19 -1 1 6
rc=guide	8 -1 0 0 -2 0 -2 -1 0 -1
rc=had	-11 -10 -6 3 -7 4 20 -7 -6 19
rc=half	-1 -1 2 6 0 0 2 -1 -11 4
rc=has	-11 -1 -10 11 25 -2 -4 1 -9 -1
rc=have	-5 -2 0 -4 -1 1 19 -2 -3 -3
rc=he	-1 4 -2 0 -8 11 3 -2 -2 -3
rc=his	-3 -1 -1 3 -5 1 12 -1 -1 -5
rc=hold	-1 -3 8 -1 2 -1 -2 -1 -1 -1
rc=home	0 15 -7 -2 -1 -1 4 -1 -1 -6
rc=hour	-1 13 -3 -4 1 -1 6 -3 -2 -6
rc=i	-2 -6 -6 -8 -5 8 8 14 -5 1
rc=if	0 -3 3 11 -2 -3 -5 -4 -1 3
rc=in	-1 22 -15 -15 17 1 -17 21 -2 -11
rc=instead	-1 -12 1 -1 2 0 0 -1 9 3
rc=into	3 -22 -1 9 11 -2 -5 7 -3 2
rc=is	1 -10 3 9 10 12 -3 -10 5 -16
rc=issue	-1 -6 -4 -2 6 -4 26 -4 -1 -9
rc=it	1 -18 1 -1 -3 13 -18 -1 -13 39
rc=its	-4 1 19 -4 3 2 9 -2 -17 -8
rc=last	-3 0 -4 21 24 -2 -23 -5 -3 -4
rc=left	-1 -13 0 0 -1 -2 19 -1 -1 -1
rc=list	-1 -5 1 -1 -3 0 14 -4 0 0
rc=look	-1 13 0 0 -4 0 3 -1 -1 -8
rc=made	3 -7 4 -14 2 0 18 -3 -2 0
rc=magazine	-1 -1 0 -1 -16 0 28 -1 0 -6
rc=mak	0 7 10 -2 -1 0 -6 0 -9 1
rc=may	0 -2 -1 0 -2 -2 11 -2 -1 0
rc=month	1 -3 4 -2 -10 -4 6 14 -1 -4
rc=more	-1 -5 -5 0 0 -1 -1 13 2 -3
rc=mov	0 -1 0 -1 0 -11 14 0 0 0
rc=nam	5 -1 0 -7 -1 -1 13 -2 -4 -2
rc=network	-1 -5 0 -9 -1 -1 19 0 -2 0
rc=never	-1 1 0 2 -4 -2 -2 -1 -2 9
rc=new	-3 3 -1 -14 -4 -3 29 -3 -7 4
rc=next	-1 16 -2 3 -6 -8 8 5 -5 -10
rc=night	4 21 4 -4 -2 1 -23 -1 -5 5
rc=no	4 1 3 9 -4 -2 -6 -5 15 -14
rc=nobody	0 -2 12 9 0 -1 -12 -2 0 -4
rc=not	2 -15 -2 3 -7 -5 23 7 -6 0
rc=noth	-1 -16 -2 2 -2 -4 14 4 -4 9
rc=novel	1 -5 3 -4 -5 -2 -1 -3 -1 16
rc=now	-1 -8 1 13 7 -5 -21 -2 6 9
rc=number	-2 -3 -2 -2 9 -6 19 -4 -1 -9
rc=of	1 7 -12 -6 2 -12 34 -3 4 -14
rc=off	-1 1 0 -4 9 6 -16 -1 0 6
rc=on	-5 11 36 -14 1 -15 11 -11 -15 1
rc=one	5 -9 8 -9 5 9 0 12 -12 -9
rc=one-shot	-1 0 0 0 4 -1 -13 -1 -1 13
rc=only	-1 -2 -2 11 0 -5 -1 4 -2 -2
rc=open	-1 -11 0 8 -2 6 8 -3 -6 2
rc=or	0 -7 -2 -7 -1 -2 19 -1 0 2
rc=original	0 16 -1 -1 0 -1 -10 -1 -1 -1
rc=our	-1 9 -4 -9 -1 2 12 -1 -2 -5
rc=out	-4 -8 0 -13 9 17 29 -7 -7 -16
rc=over	-2 -20 -1 -1 14 -1 25 -1 -2 -11
rc=own	3 20 -1 -2 0 0 -14 -2 -2 -2
rc=pag	-1 -2 0 -1 -7 0 -2 12 0 0
rc=page	-1 -3 1 -1 16 -2 -18 -1 -1 10
rc=paper	0 0 0 0 8 0 -5 0 0 -2
rc=part	-2 -1 -1 7 11 -5 0 -4 -1 -3
rc=people	-5 -2 0 -3 -1 -1 13 0 0 -1
rc=plann	0 -1 -1 -1 0 -1 -10 -1 8 8
rc=play	-2 -6 -5 -4 6 26 -10 3 -4 -5
rc=poster	0 -3 -1 16 0 -1 -11 -2 -1 3
rc=premiere	-3 16 -3 -6 -2 8 -5 -3 4 -5
rc=present	0 0 0 -7 0 6 9 0 -7 -2
rc=print	-1 -1 1 4 -5 0 15 -3 -1 -8
rc=publish	-1 -2 0 -1 8 -1 -4 -1 -1 3
rc=publisher	-1 0 -4 -1 0 -1 -6 -1 0 15
rc=ran	0 -10 0 0 0 0 1 0 10 0
rc=reach	0 -7 2 -1 1 -5 3 8 0 -2
rc=reader	0 0 0 -1 -4 0 4 9 0 -7
rc=receive	0 -1 -1 -1 0 16 -8 -2 0 -3
rc=record	-1 -8 -2 19 -2 -6 -2 -2 6 -3
rc=refund	0 -1 -4 0 0 -6 -4 0 0 16
rc=releas	0 -1 -5 5 -3 -3 16 0 0 -9
rc=release	0 -8 14 7 -4 -3 -5 -2 -2 3
rc=return	0 -3 0 -1 -3 0 8 0 -1 0
rc=right	-1 1 0 -1 0 -1 5 -1 7 -9
rc=s	-2 13 -6 -6 -7 0 11 5 2 -10
rc=said	-1 -8 -1 0 -1 -1 20 -2 -1 -6
rc=sale	-1 -2 9 -6 8 0 8 -1 -1 -12
rc=same	-1 -11 2 -2 7 -1 -1 0 15 -9
rc=schedul	12 1 0 -2 -5 0 -4 0 0 0
rc=season	0 13 -2 -1 -1 -1 -5 0 -3 0
rc=second	-3 9 -4 5 -4 -4 0 -1 -10 12
rc=see	-1 -9 -2 -2 -1 1 6 -1 3 6
rc=seen	0 15 -1 -6 -7 -4 -8 16 -2 -3
rc=seri	10 20 2 4 -13 -7 3 -3 -13 -2
rc=serial	-2 -2 -1 -2 18 -1 -17 12 0 -4
rc=set	0 -4 -3 15 -1 -2 2 -3 -1 -2
rc=she	-1 -5 -3 8 -4 -2 0 -2 -2 10
rc=short	2 -1 -4 11 -3 -1 2 -2 0 -4
rc=should	0 0 0 0 0 0 -4 9 -3 -1
rc=show	-1 -2 -1 2 -2 3 -8 13 -3 -2
rc=sign	0 -4 0 0 -1 0 8 -1 -1 -1
rc=since	1 0 -1 -4 -2 10 -6 10 -5 -2
rc=slot	0 -6 -1 -1 0 -1 13 0 -3 -1
rc=so	-1 -5 -1 18 -1 -1 -6 -4 5 -4
rc=sold	-2 -2 -1 -9 -2 16 -3 -3 0 6
rc=some	-8 5 0 -1 -3 0 11 0 -1 -1
rc=special	-2 5 -2 -2 -3 -1 11 -2 -3 -1
rc=stand	-1 -1 0 11 -3 -2 -2 -4 -1 5
rc=stay	-1 0 0 0 -1 -3 -5 -1 9 3
rc=story	-2 -1 -1 10 -9 -1 14 -2 -1 -8
rc=stream	-1 25 -1 -2 -1 -9 -2 5 -13 -1
rc=studio	-2 -18 -1 -1 -1 -1 27 -1 -1 -3
rc=subtitl	0 21 -2 7 -2 -3 -18 -1 -1 -1
rc=summer	1 -3 0 -3 -2 -1 -2 -1 -3 14
rc=taken	0 -1 -2 -1 -16 -1 0 9 11 1
rc=television	10 14 -4 3 -4 -6 -4 -3 2 -7
rc=th	-1 -3 -1 3 -14 0 11 -5 9 1
rc=than	0 -1 -4 8 -3 -1 -5 -1 0 6
rc=that	-4 -12 -9 12 -8 -14 27 11 -8 5
rc=the	40 -49 -12 32 -17 9 10 -26 -12 23
rc=them	-1 -5 5 -2 -1 -3 -2 -1 0 11
rc=then	-1 3 -1 -1 0 -8 1 -2 -3 12
rc=there	10 6 8 13 -17 6 -2 -5 -6 -13
rc=they	-1 -10 1 -3 -1 -2 12 -1 10 -5
rc=thi	-1 8 0 -9 -4 -1 6 -1 0 2
rc=thing	0 3 0 -4 -1 8 -14 -1 0 10
rc=third	-1 7 0 -2 0 7 -10 -1 0 0
rc=through	2 -1 0 -1 -1 -3 9 0 0 -3
rc=time	0 -16 0 9 -5 -3 3 -1 14 0
rc=title	-11 5 2 0 0 -1 0 0 0 5
rc=to	23 9 4 0 16 -13 -22 -19 7 -5
rc=told	0 -3 0 -1 -3 0 11 -2 0 -1
rc=too	4 6 -1 -9 -1 2 16 -4 -2 -10
rc=took	-4 -2 -1 -9 -3 -1 6 -3 -1 17
rc=turn	-1 -11 0 -5 0 -1 21 -1 2 -5
rc=tv	-1 12 -1 -2 -6 -4 1 -1 -5 6
rc=two	8 7 -5 -1 -3 7 -6 0 -4 -3
rc=up	-4 -13 -1 -12 -16 0 17 -6 22 13
rc=us	-1 -3 -3 4 -9 -3 17 6 -1 -6
rc=version	2 0 0 -3 -10 0 -1 17 -1 -3
rc=volum	-1 9 0 -1 -6 0 2 0 3 -7
rc=was	7 -9 5 -4 -15 10 8 1 8 -10
rc=watch	0 -2 -2 -1 0 0 23 -1 -16 0
rc=way	0 -4 -1 0 -3 0 11 0 -1 -1
rc=we	-1 8 -6 -10 -3 -3 16 -6 3 2
rc=week	-2 11 -3 5 0 -7 -19 22 9 -15
rc=were	19 42 5 -2 -2 -2 -44 -1 -1 -13
rc=when	-4 13 -2 -12 7 5 -5 8 -7 -4
rc=which	-1 -9 -2 8 -3 -2 4 4 1 1
rc=who	-1 -2 0 -3 -2 0 14 -1 -1 -4
rc=will	-5 10 -2 11 9 -22 21 -11 -9 -1
rc=with	7 10 5 -1 12 9 -34 -2 -12 8
rc=without	0 2 -3 -7 -1 2 8 -2 -1 3
rc=would	-2 -4 -1 -3 2 8 7 -2 -5 -2
rc=wrote	0 -6 0 -9 -1 -1 15 0 -1 4
rc=year	-2 5 -2 -1 -11 1 22 -6 -2 -4
rc=your	0 0 0 -6 -3 -1 4 -2 12 -5
rc=|	2 15 8 1 15 7 -30 -3 -14 0
rc=·	-2 -7 -1 3 -2 7 -1 -8 2 9
rc=→	0 -11 -1 8 -1 -1 4 0 1 0
rn=!	2 8 -1 3 -10 -9 4 6 -15 11
rn=\"	3 5 13 -2 -4 -45 12 -12 8 21
rn=\" (	11 -2 -3 1 -2 -1 -9 -1 18 -13
rn=\" ,	-3 5 -1 -9 -3 -4 -7 -3 21 5
rn=\" .	-2 22 -4 23 4 -8 -25 -13 -9 11
rn=\" <date>	0 -12 -10 -1 -1 -1 24 4 -1 -1
rn=\" Xx	6 12 6 -7 -4 -3 -15 3 23 -22
rn=\" a	0 -1 0 -6 0 11 -1 0 0 -1
rn=\" in	0 0 -1 5 5 -2 -10 0 5 -2
rn=\" on	0 9 -1 -4 -4 5 -14 -1 -2 11
rn=\" the	-1 8 -1 -10 -3 -7 22 1 -3 -7
rn=&	-1 -5 1 1 3 4 -9 -4 -4 14
rn=& Xx	-1 -4 2 3 5 -5 -11 -2 -3 16
rn='	-5 -1 1 -4 -12 -3 0 4 15 5
rn=' 0	-1 -3 -6 -2 -1 -2 -1 -2 -1 19
rn=' s	-3 13 -2 2 -9 0 -8 7 17 -16
rn=(	20 5 -16 22 8 0 -23 -21 6 0
rn=( 0	12 6 0 -1 -2 0 -9 -1 -1 -4
rn=( <channel>	-1 18 1 -2 5 -2 1 -2 -7 -10
rn=( <clock>	-1 -2 0 -1 11 -4 5 -1 -5 -2
rn=( <date>	5 3 0 -12 4 -4 0 -7 5 5
rn=( <publisher>	-2 -1 0 -1 -6 -1 1 -2 -1 12
rn=( <zone>	0 -12 0 -1 -4 10 11 -2 1 -2
rn=( Xx	-6 -23 1 12 3 -13 10 -8 24 0
rn=( dub	0 0 -1 10 0 -1 -2 0 -5 -1
rn=( effectively	0 14 0 0 0 0 -6 0 -7 0
rn=( that	6 6 -1 -1 5 0 -15 10 -7 -4
rn=( the	7 0 0 -1 -1 -7 -10 0 10 4
rn=)	-10 17 -23 13 33 -6 -16 -27 16 3
rn=) ,	-9 8 7 22 20 24 -48 -7 -16 0
rn=) -	-2 8 0 -7 -1 -2 10 -1 -2 -3
rn=) .	18 -30 11 22 16 -20 -21 -5 8 1
rn=) :	-1 19 -2 -2 0 -3 7 -4 -2 -11
rn=) ;	-2 9 -5 2 -9 -5 3 6 -1 2
rn=) and	0 -2 1 6 6 7 -24 13 0 -8
rn=) in	0 14 -1 3 -1 -1 -11 -1 -1 -1
rn=) is	-2 4 -3 11 21 3 -16 -2 0 -16
rn=) that	0 -2 -1 -1 -1 10 -2 0 -1 -2
rn=) the	-1 -4 -1 2 14 -2 -3 -1 -1 -5
rn=) to	-1 -1 0 0 -11 0 10 -1 -1 5
rn=) will	0 -1 0 0 -1 -1 -14 9 -2 11
rn=) |	0 -4 -1 -1 -2 13 -9 -1 -1 5
rn=*	-10 18 18 9 -13 5 -11 0 -16 -1
rn=* *	-1 -1 12 -7 -4 15 -22 3 -5 10
rn=* ,	-1 -3 11 -1 -3 -4 7 -3 -3 0
rn=* -	-1 -20 -1 -5 -4 17 1 4 -3 11
rn=* 0	0 0 0 0 -2 0 -6 11 0 -1
rn=* Xx	-8 22 8 -13 -7 13 -27 2 -4 14
rn=* the	0 -2 0 24 -1 -13 -4 0 -6 2
rn=,	-9 18 -3 11 3 -9 -5 2 8 -16
rn=, \"	-5 10 11 -12 -3 15 3 -11 -15 8
rn=, 0	-9 -16 10 15 6 -16 1 -1 31 -21
rn=, <#episode>	-1 20 -1 -4 -1 -2 -3 -4 -2 -3
rn=, <#volume>	-1 -6 6 -1 -5 -1 3 10 -2 -4
rn=, <channel>	11 11 -1 -2 -5 -5 3 -2 -7 -2
rn=, <clock>	-5 2 -5 8 6 3 17 -6 -9 -11
rn=, <distributor>	-1 -11 0 1 -2 -2 7 -4 3 9
rn=, <magazine>	0 0 0 -1 15 -3 -5 -2 0 -4
rn=, <publisher>	0 10 0 -1 6 -1 -17 -3 0 7
rn=, <season>	0 -5 15 -1 0 -1 -5 -2 1 -3
rn=, <weekday>	0 2 0 0 -6 -3 12 -1 -3 -1
rn=, Xx	-4 -14 -7 1 -1 59 -14 7 -29 1
rn=, a	0 -13 -9 -4 25 22 -24 -11 19 -6
rn=, after	1 -2 21 -6 3 7 -6 -3 0 -14
rn=, all	-1 -3 1 -3 0 10 -16 12 5 -6
rn=, an	-1 -2 -1 16 -1 -4 -2 -2 -1 -2
rn=, and	13 19 5 -9 7 -5 -3 -3 -18 -6
rn=, as	0 13 -4 0 -9 -8 6 -7 8 3
rn=, at	-3 1 4 2 7 14 -11 -6 0 -7
rn=, but	-1 7 10 -14 9 -5 -12 1 -1 7
rn=, by	-7 1 -5 -5 -4 -2 4 -3 -1 22
rn=, came	0 -5 -1 2 -1 9 0 -1 9 -11
rn=, eleven	0 -4 0 8 7 -3 -6 0 0 -2
rn=, first	2 -3 3 -4 -5 -7 12 -3 -1 7
rn=, five	0 15 -1 -3 -4 0 -12 -1 -2 9
rn=, follow	0 3 -2 14 8 -1 -8 -3 -7 -4
rn=, for	3 -1 -7 1 -4 3 1 -2 17 -12
rn=, from	8 -13 1 12 13 -9 -13 -7 -3 11
rn=, half	0 5 -3 -2 -1 10 3 -2 -7 -3
rn=, has	-1 10 3 3 4 -6 -14 -5 2 4
rn=, he	-1 -6 -1 -2 3 2 -12 -1 -1 18
rn=, i	-1 15 4 7 5 -3 -5 -4 -3 -15
rn=, if	-1 7 6 -11 -2 5 -17 18 -4 1
rn=, in	6 -14 -1 6 7 2 -9 -8 -18 28
rn=, is	12 5 -10 5 -16 2 12 -12 -2 3
rn=, it	5 8 -7 8 -9 -4 2 -3 2 -2
rn=, its	-1 -12 0 6 -2 6 -11 -1 6 8
rn=, last	0 -1 0 1 -2 -1 -4 -1 -1 9
rn=, mov	0 -2 -1 11 2 -3 -7 0 0 0
rn=, no	-8 31 -6 4 -5 -2 -14 -4 -3 6
rn=, not	0 10 -1 5 5 -1 -22 -4 9 0
rn=, now	-1 -7 -2 9 -2 -3 3 8 -5 1
rn=, of	4 -3 -8 -2 -7 -1 17 11 -1 -9
rn=, on	-11 15 -5 -8 -20 -10 18 33 10 -23
rn=, open	0 0 0 5 -10 0 6 0 0 0
rn=, or	-1 3 5 0 -5 0 -15 13 -2 1
rn=, out	0 4 1 -1 -14 0 16 -1 0 -3
rn=, please	0 16 5 -2 -2 -2 -11 -1 -1 -3
rn=, print	0 0 -1 0 -7 0 8 0 0 1
rn=, publish	-1 0 0 0 -2 -1 9 -1 -1 -3
rn=, respectively	0 7 -2 -3 0 -1 -4 -2 -3 9
rn=, same	0 -2 -4 -3 11 -1 14 -4 -4 -7
rn=, say	-1 -1 -2 9 2 4 -1 7 -3 -15
rn=, she	0 -4 -1 10 -3 -3 9 0 -1 -7
rn=, so	-1 22 0 3 -14 -5 12 1 -11 -7
rn=, sold	4 -1 13 1 -7 -7 -17 -4 0 19
rn=, stay	0 -7 0 -2 0 0 -6 0 13 2
rn=, subtitl	0 0 1 10 0 -4 -4 -1 -1 0
rn=, that	-1 -6 -3 -3 -11 1 -6 11 13 4
rn=, the	1 21 -8 -17 2 -11 15 -7 -9 13
rn=, then	-1 10 1 -2 11 11 -25 -2 -3 -1
rn=, they	-1 -4 3 15 -4 -2 6 -2 -3 -8
rn=, thi	-2 -1 -2 -5 18 11 -12 -2 -2 -2
rn=, though	0 -2 2 -2 0 -1 -13 -3 15 4
rn=, through	-1 1 -6 12 -2 -1 1 -1 0 -4
rn=, to	1 -4 6 -6 -7 5 -2 -5 -4 16
rn=, two	-1 -7 -2 -3 -3 -3 14 -2 -8 15
rn=, was	-1 4 -4 3 2 -3 -6 3 -8 9
rn=, we	0 -2 0 0 -1 3 -7 -1 -1 10
rn=, when	7 -3 4 -3 4 2 -13 -15 10 7
rn=, where	-1 -3 -3 -6 8 -14 17 -1 4 -1
rn=, which	-5 6 1 -1 -28 -11 -3 31 9 1
rn=, while	-1 3 -2 0 -4 0 -5 0 1 9
rn=, who	-1 1 -1 10 8 -12 6 -3 -1 -9
rn=, whose	-1 -1 -1 -5 -3 -1 -1 10 -4 7
rn=, will	0 -1 -11 -1 -2 30 -5 0 5 -15
rn=, with	-6 -2 -13 3 -11 27 -2 -7 9 2
rn=, without	0 16 -11 -12 0 14 -8 -1 -2 5
rn=, would	0 7 0 0 -2 -1 -14 -1 -1 13
rn=-	-7 -21 0 11 10 -1 -4 -8 11 9
rn=- \"	-1 11 3 -4 4 -4 7 -2 -4 -12
rn=- *	-1 -6 6 23 -5 -9 -13 9 -13 7
rn=- -	-2 -2 2 -7 -1 9 -1 -2 -1 6
rn=- 0	-1 13 -1 -2 -5 2 4 -2 -6 -2
rn=- <channel>	0 11 0 -2 -2 -1 -15 0 11 0
rn=- <clock>	-1 0 0 -4 -1 3 11 -1 -5 -1
rn=- <publisher>	-1 0 0 -5 -3 0 -1 0 0 11
rn=- Xx	-2 29 8 3 -8 -22 -3 -18 12 1
rn=- page	0 0 0 -9 2 -1 10 0 -1 -1
rn=- the	3 2 -8 -6 5 0 -8 -2 15 -1
rn=.	-7 26 -4 -5 -21 -2 8 15 1 -11
rn=. \"	-2 -14 6 17 -2 -13 7 4 -10 6
rn=. )	-3 3 -15 -9 -2 0 27 -14 8 6
rn=. *	-1 -8 4 -4 7 0 6 4 4 -11
rn=. -	-1 6 10 -2 4 -6 -20 -2 -1 13
rn=. 0	-1 -10 17 31 -4 -6 -5 3 -3 -21
rn=. Xx	1 12 -8 -16 -6 -11 37 -3 -5 -1
rn=/	-2 2 9 -13 -4 20 -23 6 0 4
rn=/ <clock>	0 0 0 0 -1 11 -5 -1 -1 -1
rn=/ <date>	0 0 16 -7 -1 -1 2 -1 -1 -7
rn=/ Xx	-1 -9 -1 -9 -1 8 -1 10 -3 7
rn=0	-14 -16 -7 16 -12 -10 16 6 18 3
rn=0 (	-1 0 0 4 -1 -1 -15 -2 -1 18
rn=0 )	0 -1 -1 -2 -1 -1 8 -1 5 -6
rn=0 ,	-3 -5 14 -26 -9 -4 22 27 -7 -10
rn=0 -	-1 13 -2 -13 18 -4 -3 -4 -8 3
rn=0 .	-4 -11 3 32 5 2 -24 7 -7 -4
rn=0 :	-2 -3 -2 -4 -4 4 -1 -3 16 -2
rn=0 Xx	-1 -9 -9 -1 -5 13 8 -10 26 -12
rn=0 and	0 5 0 -1 5 -2 6 2 -1 -11
rn=0 episod	11 -28 2 -2 -4 -2 8 2 15 -2
rn=0 in	0 9 -1 -4 -1 -5 12 -3 -4 -1
rn=0 million	-1 -5 -1 3 6 -2 9 -3 -2 -5
rn=0 min	-3 -6 -3 15 -2 -1 8 -2 -2 -4
rn=0 pag	0 0 0 0 -13 0 13 -1 0 1
rn=0 th	-2 -8 1 2 -13 15 13 -7 5 -5
rn=0 yen	0 -1 14 -7 0 -5 0 -2 -1 1
rn=:	9 21 2 -15 -8 -26 27 -3 4 -12
rn=: \"	-2 -10 -6 -7 -8 -3 10 4 35 -13
rn=: 0	-2 -2 -2 3 -3 -2 1 -5 23 -11
rn=: <date>	-1 12 -3 -3 -1 -9 15 11 3 -26
rn=: Xx	7 17 -3 -15 -5 -1 2 4 -14 9
rn=: it	7 0 8 -2 -3 -1 0 -1 -1 -7
rn=: the	-8 15 20 2 -16 -4 7 -19 -17 19
rn=;	-14 12 -12 12 -10 -9 -12 37 -17 13
rn=; <distributor>	0 -1 -1 12 -3 -1 -3 -2 2 -2
rn=; Xx	-3 -9 -8 29 16 -1 5 -7 -1 -20
rn=; a	-1 15 -6 -5 14 9 -27 4 2 -5
rn=; and	-1 1 6 -2 9 -1 -9 -7 -7 11
rn=; in	0 -2 0 1 -5 -1 -4 0 2 10
rn=; it	-2 10 1 -5 -7 3 9 -4 -2 -3
rn=; its	0 -1 0 -9 2 4 4 -1 0 2
rn=; no	0 0 -2 6 0 0 -11 -2 6 2
rn=; the	-1 8 6 -4 -11 -9 -9 12 15 -6
rn=; then	0 -9 0 -4 -8 -13 21 7 -2 7
rn=<#>	-3 13 13 4 -4 -2 -16 -5 -6 6
rn=<#> ,	1 15 8 -15 -6 2 -17 -4 -2 18
rn=<#> .	0 -3 -2 19 -1 -1 -11 1 -4 2
rn=<#> on	0 -3 -1 4 9 0 2 -1 0 -9
rn=<#chapter>	-1 -6 -1 -5 27 -3 -18 8 7 -7
rn=<#episode>	-3 21 -4 -1 -1 -9 -15 0 15 -3
rn=<#episode> (	0 0 0 14 11 -2 -9 -1 -6 -7
rn=<#episode> ,	0 12 -1 -3 0 -1 -9 -2 3 0
rn=<#issue>	-1 -6 -1 -1 10 -1 3 1 -2 -3
rn=<#volume>	5 -14 0 -8 29 -10 -27 10 2 13
rn=<#volume> ,	-1 -3 -4 -1 7 -2 8 6 -2 -8
rn=<#volume> .	-1 -6 -1 -1 -5 -1 -16 13 -1 17
rn=<#volume> is	0 0 -1 0 14 0 -5 0 0 -7
rn=<channel>	7 15 -3 7 -5 -4 3 -9 0 -11
rn=<channel> )	11 22 -1 -2 3 -2 -8 -2 -8 -14
rn=<channel> ,	0 38 0 -1 -4 -6 -15 -1 -9 -1
rn=<channel> .	0 31 -2 -3 -1 -2 -10 -1 -10 0
rn=<channel> Xx	0 13 0 -1 -1 -5 -3 0 -3 0
rn=<channel> and	0 -9 0 -1 0 0 -2 0 14 0
rn=<channel> at	0 10 0 0 0 0 -1 0 -9 0
rn=<channel> on	0 -9 0 0 0 0 11 0 -2 0
rn=<clock>	8 25 -8 -1 6 9 -4 -6 -8 -20
rn=<clock> (	-1 -7 0 -17 26 20 -14 -1 -3 -2
rn=<clock> )	-1 10 0 -5 29 0 -19 -1 -11 -3
rn=<clock> ,	-1 -15 -2 3 -9 -3 3 24 4 -4
rn=<clock> -	-1 29 -1 15 -4 -10 -15 -2 -9 -2
rn=<clock> .	-1 11 -1 -12 -1 -3 15 3 -9 -3
rn=<clock> /	-1 -12 0 -4 -2 23 -11 12 -3 -2
rn=<clock> <zone>	4 -6 -1 -11 19 -1 -4 -4 7 -4
rn=<clock> Xx	-2 11 0 34 -1 -20 -16 -6 4 -3
rn=<clock> and	10 -11 0 -2 -1 22 -11 0 -6 0
rn=<clock> on	6 -14 0 -1 0 -3 -1 -4 7 10
rn=<clock> to	0 -6 0 -1 -2 -4 17 -1 -2 0
rn=<date>	-6 4 5 8 -13 -4 23 -13 -8 4
rn=<date> \"	0 -10 -10 2 -2 -2 32 3 -2 -10
rn=<date> (	-5 -1 -2 7 12 -3 -8 -1 -2 3
rn=<date> )	2 8 2 -2 -28 -7 18 2 -2 8
rn=<date> ,	-3 5 -17 -8 8 13 -7 5 -8 12
rn=<date> .	6 -6 21 -8 -24 -1 -32 5 22 15
rn=<date> ;	-1 4 1 -3 7 1 13 -7 -4 -11
rn=<date> and	-2 4 2 13 -6 13 -18 -2 -3 -1
rn=<date> at	0 -4 1 -2 -1 -3 10 12 -9 -4
rn=<date> in	0 -1 0 6 -10 0 -1 1 -1 7
rn=<date> issue	0 3 0 -1 42 -1 -39 -1 0 -3
rn=<date> that	0 -1 11 0 -1 0 -7 0 -1 -1
rn=<date> the	11 -4 -3 -1 0 -1 -1 -4 2 0
rn=<date> to	0 0 4 -1 -5 5 10 -1 0 -12
rn=<date> with	0 0 -1 3 -4 -2 9 0 0 -5
rn=<date> |	0 -11 -2 -7 -2 -1 6 -1 10 8
rn=<digital>	-1 -2 11 0 -6 -2 -4 -4 1 6
rn=<distributor>	-3 -1 10 12 -7 -10 -5 1 2 1
rn=<distributor> .	0 -1 3 2 0 -1 -9 -1 -2 10
rn=<magazine>	-1 -14 -2 -10 26 -9 4 7 -7 8
rn=<magazine> .	-1 -8 0 -2 14 -4 -14 18 -2 -1
rn=<platform>	-3 -4 -4 -5 -4 -14 -13 4 46 -3
rn=<platform> )	0 12 -1 6 0 -1 -11 -3 1 -2
rn=<platform> ,	0 -3 0 -4 0 0 -1 -2 12 -1
rn=<platform> .	-1 -3 -1 -1 0 -10 -6 11 10 0
rn=<platform> and	0 -12 0 0 0 0 -1 0 14 0
rn=<print>	-2 -5 -2 -4 8 -4 -28 2 6 29
rn=<print> and	0 -1 0 -1 -2 -1 -2 0 0 8
rn=<print> edition	0 -2 0 0 13 -1 2 -1 -1 -10
rn=<publisher>	17 2 -8 -7 -18 -4 27 -8 -5 5
rn=<publisher> '	0 0 0 0 -8 0 10 0 0 -1
rn=<publisher> )	-1 -1 0 -1 0 -1 -6 -1 0 11
rn=<publisher> .	0 0 0 0 -1 0 -7 -1 0 9
rn=<publisher> has	-1 1 -1 0 -3 0 27 2 0 -23
rn=<publisher> manga	25 -2 0 0 -6 -1 -8 0 0 -7
rn=<season>	-3 9 12 -2 -4 -10 -11 2 6 1
rn=<season> ,	0 -15 -1 1 -1 -4 -2 9 4 10
rn=<season> of	0 8 8 -1 0 -1 -4 -1 -9 -1
rn=<venue>	-1 -7 -1 1 -10 22 3 -1 -2 -3
rn=<venue> ,	-1 -2 0 8 -2 -2 1 0 -1 0
rn=<weekday>	-3 -25 -8 1 -3 11 17 5 17 -11
rn=<weekday> .	0 -9 -1 2 -6 1 6 3 7 -2
rn=<zone>	15 -25 -1 -12 15 6 -2 -7 16 -6
rn=<zone> (	0 11 0 0 -2 -1 -2 0 -5 -1
rn=<zone> )	0 -15 -1 -2 -4 9 8 -2 9 -2
rn=<zone> ,	17 -16 0 -2 13 -11 -13 6 9 -2
rn=<zone> .	-1 -7 -1 -5 8 -6 10 -10 12 -1
rn=?	-2 18 9 0 -8 6 6 -10 -5 -15
rn=Xx	41 -29 -39 -7 28 5 -1 24 -1 -19
rn=Xx !	4 9 2 -2 -4 -1 -1 -4 0 -4
rn=Xx \"	6 0 6 -4 -2 9 -25 -5 16 -1
rn=Xx (	29 -3 -6 -3 8 0 -17 -13 22 -16
rn=Xx )	1 -19 17 12 -1 1 -27 -2 25 -7
rn=Xx *	-2 -9 10 20 -3 4 -29 13 -10 7
rn=Xx ,	-1 19 4 4 -11 -14 -22 -4 -6 31
rn=Xx -	-1 -1 -1 -9 -3 13 -19 -3 23 0
rn=Xx .	-15 -47 2 -11 17 26 28 -5 -22 26
rn=Xx /	-1 1 -4 -7 -1 -1 22 -3 -1 -6
rn=Xx 0	-5 -17 -7 9 -2 7 -36 6 -6 50
rn=Xx :	4 1 -2 12 -3 15 -54 38 -20 8
rn=Xx ;	-1 -9 -1 19 -5 3 -9 -4 8 -2
rn=Xx <clock>	-1 -9 0 -4 -1 35 -13 -2 -4 -1
rn=Xx <date>	9 -2 -6 -10 8 10 -16 -2 10 -1
rn=Xx <venue>	0 0 0 -3 0 -9 13 0 0 0
rn=Xx <weekday>	-2 -3 0 -4 -2 -4 5 12 1 -5
rn=Xx a	-1 -1 -5 -2 -11 -5 9 11 -3 7
rn=Xx and	5 19 -3 6 -11 -8 -7 -7 -7 13
rn=Xx anime	1 0 0 -3 -1 9 0 0 -4 -1
rn=Xx as	8 -1 0 -1 -1 4 7 -1 -4 -11
rn=Xx at	-2 3 -1 -4 -3 -2 19 -5 1 -5
rn=Xx begin	0 -6 0 -1 23 -2 -15 0 5 -3
rn=Xx by	-1 -1 1 -4 9 -6 2 -3 -1 4
rn=Xx edition	0 0 0 0 4 0 13 0 0 -17
rn=Xx film	-1 1 -1 -6 0 -6 10 5 -1 -1
rn=Xx follow	-2 0 0 10 -1 -3 -15 -2 -1 14
rn=Xx for	35 -6 0 -13 -15 18 -23 -2 -2 8
rn=Xx from	-1 -2 -1 -1 9 1 -15 -4 4 10
rn=Xx has	-2 0 0 -2 15 -2 -9 -2 -1 3
rn=Xx in	-1 -17 -10 6 -10 1 6 12 1 12
rn=Xx is	2 -3 -3 15 -6 1 -11 9 1 -6
rn=Xx manga	8 -2 0 -1 -15 0 7 -2 0 5
rn=Xx no	1 -1 -1 -4 11 -4 -29 31 -1 -3
rn=Xx of	-5 23 4 -2 2 15 -29 -17 12 -3
rn=Xx on	-5 7 8 9 -9 5 -9 5 -2 -9
rn=Xx one	0 4 0 -1 10 -4 -11 -3 0 4
rn=Xx premiere	3 -2 -2 21 0 -6 -8 -3 -1 -2
rn=Xx show	-1 -2 -1 -8 -4 -5 12 15 -2 -3
rn=Xx that	-1 0 -3 -3 -1 -1 8 0 5 -4
rn=Xx the	0 -6 -1 0 -2 2 -16 24 -2 0
rn=Xx to	10 7 0 -3 -1 -3 9 -2 0 -16
rn=Xx was	-4 -1 0 9 0 8 -6 -1 -1 -4
rn=Xx will	-1 -5 4 -6 -3 -1 14 -5 -2 5
rn=Xx with	0 -4 0 0 -6 -2 17 -2 -1 -2
rn=Xx |	-1 -3 -17 -7 -1 -2 11 14 -1 8
rn=a	-26 15 -1 -30 2 -16 37 1 7 11
rn=a 0	0 -1 -1 -4 12 -2 -12 12 -4 0
rn=a <date>	-1 -16 8 5 -2 -1 9 -3 -1 1
rn=a <print>	0 0 0 -2 -1 -1 0 -1 9 -3
rn=a <season>	0 -5 0 -1 -2 0 9 0 0 0
rn=a <weekday>	-1 22 0 -4 -3 11 -17 -2 -1 -3
rn=a Xx	-2 0 19 -5 -4 4 1 -12 -5 5
rn=a day	0 3 -1 -7 9 -2 -9 -1 -1 8
rn=a film	-2 0 -1 -2 -10 -3 13 -1 0 5
rn=a long	0 -1 10 0 -2 -7 -6 -1 10 -3
rn=a manga	-1 -1 -1 0 9 -1 -3 3 0 -5
rn=a new	-1 -7 1 -3 -2 -6 19 -4 2 0
rn=a recap	0 13 0 -2 -1 -1 1 -2 -6 -3
rn=a second	0 -2 0 -1 -4 -1 -1 -1 -2 11
rn=a stage	-1 1 1 0 6 2 -11 -2 4 -1
rn=a tv	-1 11 0 -1 0 -4 -6 -1 0 1
rn=a week	0 2 -4 6 -3 -9 -11 -4 11 13
rn=about	-11 -3 0 -3 -4 2 23 -5 -4 5
rn=accept	0 0 -12 1 -1 0 -1 -1 0 15
rn=accord	0 11 0 0 -1 -1 -9 -1 -2 3
rn=accord to	0 11 0 0 -1 -1 -9 -1 -2 3
rn=acros	-1 -2 0 8 5 -1 -8 0 0 -2
rn=actres	12 -4 0 -1 0 -3 -1 -1 0 -1
rn=add	0 -9 5 0 -1 2 -5 1 14 -6
rn=after	5 15 11 -13 7 11 -16 -10 -5 -5
rn=after a	0 -3 10 -2 -1 10 -10 -1 0 -1
rn=after it	5 6 -1 -1 6 -1 -9 0 -2 -3
rn=after the	0 -13 7 2 2 -1 3 2 5 -6
rn=again	5 -17 6 -8 12 4 8 -5 11 -16
rn=again ,	-4 0 0 -3 -2 14 7 -1 -2 -8
rn=again .	0 -12 -2 7 -1 -8 4 -1 15 -2
rn=again in	11 -4 -3 -1 11 -2 -5 -2 0 -3
rn=against	0 -3 -1 10 -2 -2 -9 -1 -1 8
rn=ahead of	0 0 0 1 -5 -1 14 -1 -1 -6
rn=air	-1 -21 -3 -1 -2 -2 42 9 -24 5
rn=air on	0 -13 -1 0 0 0 19 0 -3 0
rn=all	0 6 -5 -4 4 11 -7 5 1 -10
rn=also	0 -1 0 0 -7 -8 -2 -1 10 9
rn=an	0 -8 12 1 -5 8 -8 11 -5 -7
rn=an Xx	5 -3 0 0 -2 -1 -10 10 1 0
rn=an anime	0 -4 -1 4 -5 -1 -8 4 0 12
rn=an hour	-1 21 -1 -2 0 -2 -16 -1 2 0
rn=and	13 -17 3 19 15 8 -22 -10 -15 6
rn=and ,	1 -9 13 -1 -2 26 -12 -6 -2 -7
rn=and 0	0 9 -1 4 0 8 -18 -1 -2 0
rn=and <#volume>	0 1 -3 0 21 0 -7 -1 0 -9
rn=and <channel>	0 -7 0 0 -1 3 -4 0 10 0
rn=and <date>	-7 -4 6 -4 4 -4 -10 0 10 8
rn=and <platform>	0 12 0 0 0 0 -3 -1 -6 0
rn=and <publisher>	0 0 0 0 10 0 -1 0 0 -9
rn=and <weekday>	0 -6 0 -1 -1 14 4 -4 -2 -3
rn=and Xx	8 -18 6 1 -12 1 10 -6 18 -8
rn=and a	-1 9 -3 -6 1 -10 -12 17 -6 10
rn=and an	-1 -1 0 -4 -5 0 -3 -1 3 12
rn=and by	10 8 6 -1 0 -4 -25 3 0 3
rn=and end	-1 -1 0 -6 8 5 3 3 -3 -7
rn=and has	-9 0 -2 -12 23 -4 -4 8 -6 5
rn=and i	-1 -5 -2 -3 -6 -5 -1 15 -1 9
rn=and is	-1 9 -5 -4 -6 4 21 -6 -5 -7
rn=and it	-2 8 -2 3 4 -8 -11 -12 -8 27
rn=and its	11 14 -2 10 -3 -7 -20 2 -1 -3
rn=and last	0 13 -4 -1 -2 -1 -10 5 -1 1
rn=and never	0 -1 -4 2 -5 9 1 -1 -2 1
rn=and no	0 -2 2 -1 4 -2 13 -2 -1 -11
rn=and not	0 -8 -2 -2 -3 0 -1 13 0 4
rn=and on	7 0 7 3 0 -3 -10 0 1 -5
rn=and so	0 -6 -2 -2 -1 -1 1 -1 -2 14
rn=and that	-1 5 -5 -12 -7 5 2 -4 13 4
rn=and the	0 -2 13 12 18 -2 -6 -21 -2 -12
rn=and then	-1 13 -2 -6 -3 -4 -12 -3 -3 21
rn=and there	-1 -3 0 -5 -2 -2 9 -1 6 -2
rn=and was	4 -5 2 -12 -1 -1 -14 -6 18 15
rn=and went	-1 2 -1 -4 -1 -1 9 -1 0 -2
rn=and which	-1 -1 0 0 -5 1 15 -3 1 -7
rn=and will	-1 -13 6 0 -1 6 -7 -2 13 0
rn=animat	-3 -5 0 13 -1 -1 -3 0 0 0
rn=anime	3 9 0 12 5 5 -24 -1 -7 -1
rn=anime will	0 -3 0 -1 -1 -1 11 0 -2 -2
rn=anniversary	-1 -6 0 0 -7 -2 18 0 -1 0
rn=announc	-1 0 -2 -5 -5 2 9 -1 4 -2
rn=announc on	0 -9 -1 -2 0 1 -1 4 7 1
rn=announcement	-1 3 6 -1 -5 0 -3 11 -1 -8
rn=another	6 -3 0 11 -3 8 -2 -2 -1 -13
rn=answer	0 -2 6 -1 -1 -2 10 -1 -7 -2
rn=any	0 -8 -2 5 -11 -1 4 2 12 -2
rn=anyone	0 0 0 -2 1 -1 8 0 0 -6
rn=appear	-2 -3 6 1 12 -1 -2 -2 -1 -8
rn=arc	0 0 0 0 18 0 -19 0 0 2
rn=are	-2 -5 -12 -6 -3 26 12 3 -4 -10
rn=around	0 -6 0 -2 0 0 9 0 0 -1
rn=arriv	0 12 1 1 -2 -1 -11 -1 1 0
rn=artist	-3 -1 0 0 15 -3 -8 -1 -1 1
rn=as	14 7 6 -6 2 -1 12 -8 -9 -16
rn=as a	-3 3 5 -2 9 -6 -11 -3 5 1
rn=as an	-1 -5 -4 -3 -2 -2 13 6 -2 -2
rn=as it	9 8 0 7 -4 3 -8 -1 -10 -4
rn=as the	-4 3 -1 -3 9 9 2 -3 -4 -9
rn=ask	-1 -6 -1 6 3 -2 16 -4 -1 -11
rn=at	-5 23 6 -9 -15 7 -27 8 11 0
rn=at 0	-1 1 -2 -5 2 -2 17 -4 6 -13
rn=at <clock>	5 41 0 -6 7 -30 -28 -5 14 3
rn=at <event>	2 -9 0 2 -1 -2 10 -1 3 -2
rn=at Xx	-4 -27 -5 -17 -8 51 -16 17 -1 9
rn=at home	0 10 0 -1 -2 -6 7 0 -1 -7
rn=at last	-1 -18 8 8 -4 -2 10 -1 -3 2
rn=at the	-13 -9 6 11 0 9 -2 1 4 -7
rn=audience	-1 -3 -3 -9 0 2 14 -1 3 -1
rn=author	13 -4 -2 -5 -17 -3 4 -4 -2 19
rn=available	-1 -4 -7 3 -5 -1 2 -1 14 0
rn=award	12 -1 0 0 -1 0 -5 0 0 -4
rn=away	0 7 8 -9 -2 -2 4 -1 0 -4
rn=back	-2 15 19 -8 -6 -3 4 -9 -5 -6
rn=back in	0 -1 11 -3 0 0 -3 -2 0 -2
rn=be	-7 -21 2 -1 8 19 15 0 -5 -9
rn=be exact	0 0 1 3 0 -1 -10 -1 0 10
rn=be held	0 -2 -2 -1 -2 9 7 -7 -1 0
rn=be in	0 -1 -1 -2 6 -2 9 3 -1 -11
rn=be made	0 -2 7 -2 0 15 -13 -1 -1 -1
rn=be on	0 -12 -1 -1 -1 -1 4 0 15 -1
rn=be shown	0 1 -1 3 -1 12 -12 0 -1 -1
rn=be sold	0 0 -2 0 -2 -5 17 -4 0 -5
rn=became	0 -2 0 -1 -2 -1 -12 0 0 19
rn=because	-2 4 -4 1 2 -2 9 3 -6 -6
rn=because of	-1 0 -2 2 -1 -1 11 -9 -2 2
rn=becom	0 -2 18 0 1 0 -9 -1 -5 -1
rn=becom a	0 -3 18 0 1 0 -8 -1 -5 -2
rn=been	2 1 7 11 -1 -3 2 -11 3 -9
rn=before	-3 7 3 10 -21 -16 8 -2 -1 14
rn=before .	0 7 0 7 -3 -1 -15 -4 0 10
rn=before the	-1 -5 0 4 -8 -1 9 6 0 -4
rn=began	4 -1 0 -2 -11 -2 22 -1 0 -8
rn=begin	-1 -6 -1 -3 9 6 -13 -2 10 2
rn=begun	-1 -2 0 -1 16 0 -14 0 -1 3
rn=behind	0 11 -1 -2 -3 -4 0 6 -6 -2
rn=belong	9 -3 0 0 -1 -1 -5 -1 9 -5
rn=belong to	9 -3 0 0 -1 -1 -5 -1 9 -5
rn=best	17 -6 -1 -1 -1 1 -2 -2 -3 0
rn=better	-1 -16 13 -2 -5 8 5 -1 6 -8
rn=between	-1 -21 -1 -1 0 -3 33 -1 -1 -4
rn=block	0 10 0 0 0 0 -5 0 -2 -2
rn=book	-1 -7 0 -3 2 -1 -3 -5 -1 20
rn=book ,	-1 0 0 0 5 0 -10 -1 0 8
rn=book .	0 -2 0 -1 -1 2 -17 -1 -1 22
rn=booklet	0 -1 0 -9 -1 -1 -6 -1 0 19
rn=bookshop	0 -3 -7 -1 -1 -2 7 -1 0 9
rn=both	0 10 0 -1 -10 14 -9 -8 -6 10
rn=box	-1 -3 25 -4 -5 -1 -12 -2 -1 5
rn=boy	0 -1 0 -3 -3 -1 11 0 -1 -2
rn=break	-1 5 5 -11 20 1 0 -1 -2 -18
rn=bring	0 -4 1 1 15 0 -1 -6 7 -13
rn=but	-3 7 6 -6 8 -10 -12 -4 9 5
rn=but the	0 -2 4 -9 -3 -2 9 -1 3 1
rn=buy	-1 -5 0 -1 1 0 -6 3 0 10
rn=by	4 3 7 -3 -20 15 2 2 -9 -2
rn=by <date>	0 12 7 -3 -2 -2 2 -2 -4 -9
rn=by <publisher>	0 -1 -4 0 -1 -1 17 0 -1 -8
rn=by Xx	3 -11 -8 0 -5 -4 -22 1 7 39
rn=by a	-1 20 -1 1 -2 -3 -4 -5 6 -10
rn=by the	-4 12 2 -18 -7 11 22 0 -7 -12
rn=calendar	0 -16 -1 -1 0 -1 26 -2 -1 -2
rn=call	0 9 1 -1 -3 1 -5 -1 -4 3
rn=came	-2 -8 -2 27 19 -1 -21 -10 3 -5
rn=came out	-1 -1 -4 -1 22 9 -19 -2 0 -3
rn=came to	-1 2 -1 9 -1 -4 -1 -1 -2 0
rn=can	-2 -18 18 -8 -12 -5 13 2 -1 13
rn=can be	0 -4 4 -1 -1 -1 12 -4 -3 -2
rn=cannot	0 0 -2 0 -2 11 9 -2 0 -14
rn=carri	-1 -4 7 0 13 -1 -11 -3 6 -6
rn=case	0 -4 -1 -1 1 -1 18 -1 -6 -4
rn=cast	-1 -1 -4 -5 -1 16 -7 8 -2 -2
rn=catalogue	0 -3 0 -1 -1 -1 0 0 -1 9
rn=chapter	-1 -2 -3 -1 4 -1 10 -1 -1 -3
rn=chapter .	0 0 0 0 -8 0 11 0 0 -3
rn=children	-1 -2 -1 -3 4 -2 15 -1 -2 -8
rn=cinema	-2 -2 -2 0 -2 30 -11 -4 -6 -1
rn=cinema in	-1 2 -2 -6 -2 19 -8 -1 -2 -1
rn=clos	-2 6 0 -10 -3 -2 24 -3 -5 -6
rn=collect	-1 0 0 -1 6 -1 3 7 0 -12
rn=colour	0 -3 -1 -1 0 -1 11 -1 -2 -4
rn=com	-3 0 -13 20 -1 1 -3 -7 11 -4
rn=come	0 -1 -1 -1 -5 0 16 -1 -6 1
rn=comic	-1 -2 -1 -2 11 -2 2 -2 -1 -3
rn=committee	0 9 0 -6 0 -1 1 0 -2 -1
rn=company	-1 -6 9 12 7 -3 1 -2 -8 -11
rn=complete	-1 0 -1 5 -1 0 -10 0 -1 10
rn=continu	0 -2 -1 -9 13 -2 7 -1 -1 -3
rn=copi	-1 -4 -1 -3 1 -3 -25 -2 -1 38
rn=count	-1 11 -1 3 -3 -5 9 2 -5 -9
rn=country	2 12 -1 2 -5 -3 -14 -1 2 7
rn=cour	-1 13 0 -3 -1 0 -10 -1 3 0
rn=cover	-2 -8 0 -3 7 -1 7 -10 -2 13
rn=cut	-1 -7 -1 2 -1 -7 17 -1 -1 -1
rn=dat	0 -2 7 -1 -4 -4 15 -2 -8 -2
rn=date	7 -8 -3 0 -5 -2 -7 12 -13 19
rn=date .	8 -1 0 0 -1 -2 -19 9 0 8
rn=day	-5 15 -1 -14 14 -5 -1 9 1 -14
rn=day .	0 10 6 -12 4 -3 3 -9 11 -9
rn=day of	-1 0 0 0 -1 -6 -13 13 -1 9
rn=debut	-1 -5 0 -4 -16 -1 22 10 -5 0
rn=deliver	0 -1 3 -1 -1 -1 15 -3 -3 -8
rn=did	-1 -3 1 6 -5 -2 9 -2 3 -6
rn=did not	0 0 -4 8 -2 -1 -3 0 0 3
rn=died	3 -3 -1 -3 -5 -6 19 4 -2 -6
rn=direct	0 -1 1 -3 -1 -5 8 0 -1 2
rn=director	8 -5 -3 -4 -2 9 -2 8 -2 -7
rn=director Xx	8 -2 -1 1 -1 -2 -2 -1 -1 0
rn=disc	-1 8 -15 -9 -1 7 9 4 -3 -1
rn=do	-1 11 -1 -6 -6 -3 19 -1 -3 -8
rn=do so	0 9 0 -5 0 -1 0 0 -1 0
rn=doe	8 12 -1 6 -5 -1 -16 -2 -1 0
rn=don't	0 16 -1 -2 -1 -2 -14 -3 -2 9
rn=door	-1 -9 -1 -2 4 13 11 -3 -3 -10
rn=door <clock>	0 -8 0 -1 0 18 -5 -1 -1 0
rn=double	-1 3 0 -2 11 -1 -2 0 -2 -4
rn=down	-2 -4 4 -3 0 -5 10 4 -5 0
rn=drama	-1 12 6 -3 -1 -5 -1 9 -4 -11
rn=draw	-1 -4 -1 -1 -5 -1 25 -2 -4 -7
rn=drew	-3 12 -1 -2 -9 -3 10 -1 3 -6
rn=dub	-1 7 -1 10 -1 -5 -3 -3 -2 -1
rn=dub )	0 0 0 9 0 -1 -1 0 -6 -1
rn=dubb	0 6 -1 11 -1 -3 -5 -1 -3 -1
rn=due	0 -7 -1 4 -2 -2 11 6 -2 -6
rn=dur	0 0 0 10 -4 2 2 4 -12 -1
rn=dvd	0 -3 -1 1 -1 7 -20 8 -1 11
rn=each	0 1 -1 1 -15 -1 14 8 -2 -4
rn=earlier	-1 10 -7 0 -1 0 4 -5 -12 12
rn=earn	-1 -1 -4 10 -1 -1 2 -1 -1 -2
rn=edition	-6 -7 1 -3 5 -1 14 -1 -1 0
rn=edition of	-5 -1 0 -2 -1 0 -8 -1 0 20
rn=editor	0 -2 0 0 14 10 -14 -2 0 -5
rn=effectively	0 14 0 0 0 0 -6 0 -7 0
rn=eight	-1 5 12 -2 -7 -7 -12 11 16 -14
rn=else	0 -4 -1 6 -5 -2 8 -4 14 -11
rn=end	-2 6 6 -15 13 7 -2 13 1 -27
rn=end in	0 10 0 0 -3 0 -4 0 -3 0
rn=end on	-1 1 -1 -7 1 8 -12 12 -1 -1
rn=end with	0 11 -2 -3 11 3 -10 -1 -1 -8
rn=enter	0 0 -1 -1 10 -2 -7 0 0 1
rn=enter its	0 0 0 0 11 0 -11 0 0 0
rn=episod	10 -25 2 2 -5 4 -15 0 38 -11
rn=episod ,	12 -9 1 0 -1 0 -16 0 22 -8
rn=episod .	0 -13 1 0 -3 0 8 0 9 -1
rn=episode	-2 12 7 -2 -7 -5 7 -3 -1 -6
rn=even	-1 -11 -1 12 9 3 -14 -2 7 -2
rn=event	0 3 3 -1 -1 -5 12 -1 -3 -5
rn=ever	0 9 2 5 -3 -1 -11 0 -1 1
rn=every	7 -4 -1 14 -3 -3 -16 -2 -4 12
rn=everybody	3 -11 0 1 -1 -1 17 0 -2 -6
rn=everyone	0 5 -1 5 -5 -3 -8 19 8 -19
rn=everyth	0 2 -1 -2 7 -2 -19 3 17 -4
rn=everywhere	0 1 -2 0 0 -1 -10 -1 9 3
rn=exact	0 -1 2 4 0 -2 -14 -2 5 9
rn=fair	0 -4 0 0 -4 -1 19 -1 -2 -7
rn=fall	0 -2 -1 -2 -3 -1 10 -1 3 -3
rn=fan	0 0 -1 -2 -2 -1 13 -3 -1 -3
rn=far	-1 -3 -1 5 -2 -1 -5 -1 -2 10
rn=feature	-2 -1 12 2 8 -1 -24 -1 -1 8
rn=fell	-1 4 -1 -1 -2 11 -7 -1 -1 -1
rn=few	-1 11 0 -3 -2 -1 -2 0 -1 -1
rn=fill	-1 15 -1 -4 -9 -2 -6 -1 -1 10
rn=film	-3 12 -17 18 -11 2 2 4 -2 -3
rn=film ,	-1 7 -1 8 6 4 -15 -1 -3 -3
rn=film .	0 -6 -1 20 -1 -4 -6 0 0 0
rn=film Xx	-1 -7 0 0 0 -3 13 -1 -1 0
rn=film in	0 8 0 0 -1 -1 -2 -1 -1 -1
rn=find	-1 -11 -1 -3 -4 -1 22 -5 -2 5
rn=finish	-6 -6 -1 -2 -2 -2 16 -1 10 -5
rn=first	-3 -10 4 -10 23 1 2 2 -9 -1
rn=five	11 22 -3 -6 -5 -6 -15 -7 -5 14
rn=follow	-4 4 -12 14 4 -7 -2 1 1 1
rn=follow by	0 4 -1 10 -3 0 -8 -2 2 -3
rn=follow in	-1 0 0 0 3 0 -3 -1 9 -6
rn=follow on	0 3 -8 -4 -7 -1 19 -2 -2 3
rn=for	10 -10 20 -1 -3 6 -2 -6 -1 -14
rn=for \"	5 -1 -3 0 10 0 -10 -1 0 0
rn=for 0	0 -3 14 -7 -3 0 -7 0 9 -2
rn=for <date>	-1 -5 1 -2 11 -10 15 0 -4 -5
rn=for Xx	7 0 -5 3 4 0 -18 -7 -4 19
rn=for a	-10 -7 4 -9 -15 5 18 -3 11 6
rn=for the	-5 14 -6 9 -2 11 3 -10 2 -17
rn=for those	-1 3 -1 7 3 1 -8 -1 -1 -3
rn=forty	0 -3 -1 0 0 5 -14 -4 -1 17
rn=forward	0 -3 0 0 -3 20 0 -2 0 -10
rn=found	-1 6 -2 -2 -5 -5 3 -1 -3 9
rn=four	-4 5 5 -6 5 -1 -18 -4 -4 23
rn=free	-1 2 -2 -2 -8 -8 0 24 -2 -3
rn=from	1 -7 -3 9 12 -26 15 11 -29 18
rn=from <clock>	10 -16 0 -1 -2 -1 7 8 -3 -1
rn=from <date>	-1 -10 10 -6 1 1 39 -8 -17 -9
rn=from <publisher>	-1 0 0 0 -7 0 10 -1 0 0
rn=from Xx	-2 -10 1 6 4 -6 -22 12 -2 18
rn=from a	0 4 4 -1 -1 -2 -11 -2 -2 9
rn=from its	0 -1 0 10 -1 -5 -3 4 0 -3
rn=from the	-1 28 -8 -5 2 -7 -2 -6 -6 4
rn=full	-1 -40 -1 18 -2 -3 16 -1 13 1
rn=further	-1 5 -1 -2 -2 -3 9 -1 -1 -3
rn=game	-1 8 -2 -1 -1 -1 -17 16 6 -5
rn=gave	1 -2 1 -9 -8 -2 6 -1 -1 14
rn=given	-6 7 -2 10 6 20 -27 -2 -2 -4
rn=go	-1 -4 -1 1 -4 22 -19 2 7 -3
rn=goe	11 -8 -4 5 -3 -4 -25 -4 5 26
rn=goe on	0 -4 0 8 -2 -1 -11 1 -4 14
rn=going	-1 -4 4 -8 -1 22 -24 -4 -2 18
rn=going to	0 -2 0 -1 1 16 -25 0 0 11
rn=gone	-9 -4 4 -1 -1 -1 15 4 -4 -3
rn=good	0 -2 4 -2 5 -1 0 -1 -12 9
rn=got	-2 0 -2 -4 -5 -1 12 2 -4 6
rn=had	7 4 3 7 -1 -4 1 -8 -20 11
rn=had 0	0 0 0 -1 -5 0 9 -1 -1 -1
rn=had a	0 5 -2 10 -4 1 -21 -1 1 11
rn=had it	0 12 -1 -1 3 0 3 -4 -9 -3
rn=half	-2 21 -1 1 -1 9 -11 -6 -11 0
rn=half of	0 5 0 0 0 -5 9 0 -8 0
rn=hand	0 -2 4 -3 8 -6 -26 29 -1 -1
rn=has	-5 -21 1 -6 35 -16 41 13 -3 -37
rn=has a	0 -2 -1 -1 15 -6 -2 -2 -1 1
rn=has been	-9 -2 12 13 8 1 -18 -6 -5 6
rn=has its	-1 0 -1 0 -1 0 13 0 0 -9
rn=has not	0 -2 -4 -6 -3 0 15 0 2 -1
rn=has the	0 0 0 -3 -7 0 19 -2 -1 -7
rn=hav	0 -1 0 -1 -3 -4 -2 -2 -1 15
rn=have	-12 5 2 -2 -1 12 15 5 -13 -11
rn=have been	-1 1 -1 5 -6 2 10 0 -2 -8
rn=he	-5 6 -2 -7 -9 9 19 -4 -6 -1
rn=he had	0 -3 0 9 0 -1 -10 -1 -1 7
rn=hear	0 -3 0 10 0 -4 -22 -2 12 10
rn=held	6 -1 -3 -2 -2 8 1 -7 -1 0
rn=her	7 2 -2 -17 -2 24 0 -4 -2 -7
rn=here	0 3 -3 4 -4 -1 -8 -1 -4 14
rn=his	-4 -6 -1 8 6 -4 19 -4 -1 -11
rn=hold	-1 -14 8 -2 2 -1 13 -1 -3 1
rn=holiday	0 -5 -1 7 -2 -5 9 -2 6 -8
rn=home	-6 13 -7 -3 -1 -8 26 -1 0 -13
rn=hour	-2 29 -4 -5 0 -7 -2 -5 13 -16
rn=hour .	0 -3 0 -1 3 -1 -7 -2 12 -2
rn=how	0 -4 -1 -1 13 -1 -2 -1 -2 -2
rn=hundr	-1 -5 2 -1 -4 -4 -5 -1 0 19
rn=i	-6 13 -12 4 6 -6 25 3 -9 -18
rn=i had	0 14 -2 -1 2 0 -8 0 1 -3
rn=i have	0 -2 0 -1 -1 0 20 -1 0 -15
rn=i was	0 -6 -1 11 -1 -5 7 -2 -1 -2
rn=if	-3 -17 4 9 5 -5 -32 19 -2 23
rn=if the	-1 -17 -2 -2 5 -2 6 -5 -1 18
rn=if you	-1 -3 -3 -1 -1 -1 -1 16 -2 -4
rn=in	-24 -13 0 2 5 -2 34 -13 -1 12
rn=in <date>	4 4 5 9 15 -1 -35 3 9 -12
rn=in <magazine>	4 -3 0 -2 15 -2 -16 -4 -1 8
rn=in Xx	-8 -1 -6 -11 3 32 14 6 5 -33
rn=in a	4 -13 3 -5 -13 3 34 -5 -6 -3
rn=in an	-8 0 0 0 -2 -1 9 0 0 3
rn=in it	-1 -2 -1 -3 -4 -1 10 -1 -1 4
rn=in one	0 1 0 -2 -2 -1 10 -2 -1 -3
rn=in shop	0 0 0 0 -2 0 -8 -3 0 15
rn=in the	3 29 8 -10 10 -5 -30 21 -6 -20
rn=in which	-1 19 -1 -7 -8 -4 2 -6 -7 13
rn=includ	0 9 -1 -1 9 0 -16 0 -1 0
rn=instead of	0 -12 2 1 4 2 -10 0 12 1
rn=interview	0 -1 0 0 -7 0 0 0 0 8
rn=into	6 -16 4 14 17 -2 -18 6 -4 -7
rn=is	19 -21 -4 20 7 2 14 -18 -6 -12
rn=is <date>	-1 9 0 -11 4 -4 0 -2 -1 5
rn=is Xx	11 -13 0 1 8 -3 -1 -1 1 -4
rn=is a	-6 6 -2 5 18 -10 4 3 -6 -12
rn=is being	0 0 0 -1 -1 4 11 -7 0 -5
rn=is not	0 8 -1 -3 -4 -1 -2 -1 -3 8
rn=is now	9 6 -1 3 -1 4 -14 0 0 -4
rn=is on	9 -1 -3 0 0 -2 -4 -4 -1 6
rn=is over	0 -4 0 5 7 0 -13 7 -1 0
rn=is still	-1 -3 0 8 -2 -8 7 -1 -1 3
rn=is to	-4 -7 -1 -2 12 11 5 1 1 -17
rn=issu	0 -3 -3 -1 -4 3 -4 -2 2 11
rn=issue	-1 -3 -4 -2 29 -4 1 -5 -1 -9
rn=issue (	0 0 0 0 -8 0 9 0 0 -1
rn=issue )	0 -2 -1 -1 -4 -1 15 -1 0 -4
rn=issue ,	0 0 0 0 -19 0 22 -1 0 -1
rn=it	16 9 6 18 7 -21 -2 4 -27 -10
rn=it .	1 29 7 -7 -8 -2 -9 9 -2 -18
rn=it <date>	0 -1 -2 12 -3 7 -11 -1 -1 0
rn=it a	0 2 0 0 3 12 -10 -3 -4 0
rn=it had	0 0 -1 -3 7 -6 -3 -1 -5 12
rn=it has	9 -3 0 -1 6 0 0 -1 -3 -7
rn=it is	4 -11 1 -13 -11 -9 18 -6 12 15
rn=it took	1 0 0 -2 7 0 3 0 0 -9
rn=it up	-3 -8 0 1 0 -1 -11 -1 8 15
rn=it was	-4 7 7 6 -3 -1 10 -4 -3 -15
rn=it will	0 1 -1 -1 5 -1 -13 -5 9 7
rn=it'll	0 -7 0 0 0 -7 7 0 9 0
rn=its	3 0 8 -2 -6 15 -8 -14 -20 25
rn=its <#volume>	11 -2 0 0 4 0 -13 0 0 0
rn=its Xx	-2 -9 -4 -5 -2 15 10 -2 -1 0
rn=its author	0 -5 -1 -2 -5 -1 10 -1 -1 5
rn=its first	0 -1 11 -2 2 -1 -1 0 -8 -1
rn=its last	-1 -2 0 0 16 0 -9 -1 0 -3
rn=itself	0 6 0 -4 4 9 -8 -2 -2 -3
rn=jury	24 -1 0 0 -1 -1 -19 0 0 -2
rn=just	0 1 0 -1 -2 -5 9 -2 -1 1
rn=keep	0 -8 -1 -1 -2 7 7 -5 -2 7
rn=kept	-1 -7 0 -2 -2 11 11 -2 -1 -7
rn=know	-1 12 2 -1 13 -1 -18 -2 -1 -3
rn=known	-1 -2 0 -2 -1 0 8 0 -1 -1
rn=label	0 -1 12 0 -1 0 -9 0 -1 1
rn=last	-7 -15 -2 14 11 -2 -1 -6 11 -2
rn=last ,	-1 -12 6 -2 -5 6 19 -2 -7 -3
rn=last .	-1 -3 -2 30 -7 -1 -31 -2 0 18
rn=last of	-1 -2 -1 -13 0 -2 -2 -1 15 5
rn=later	0 -10 -2 -2 -5 -1 3 -4 9 12
rn=launch	0 -1 2 -2 -1 -1 9 4 -2 -7
rn=left	-1 -15 -1 -2 -2 -4 25 -3 -1 4
rn=like	0 5 -3 13 -1 -8 11 -2 -1 -13
rn=limit	0 -1 -1 10 -1 -1 -7 8 -2 -6
rn=line	0 -8 -1 -1 -16 -1 24 0 -2 5
rn=list	-1 -9 5 -2 -3 -1 9 -1 4 -1
rn=list .	0 -4 0 0 -1 0 18 -2 0 -10
rn=live	-1 1 0 -11 -3 11 9 -2 2 -6
rn=live-action film	0 4 0 -5 8 -1 -3 0 0 -2
rn=local	0 -3 0 3 0 -4 10 -7 3 -1
rn=long	0 -2 13 0 4 -8 -8 -1 9 -7
rn=look	-1 13 -1 -1 -6 -2 -6 8 -1 -4
rn=lost	0 3 0 -3 -4 5 10 -1 -1 -9
rn=made	3 -3 -3 -8 -9 9 19 8 -8 -9
rn=magazine	-2 -2 -1 -1 1 -1 16 -1 -1 -9
rn=mak	0 13 8 -2 4 -1 -12 -1 -8 -1
rn=make	-2 -10 0 0 5 -1 13 -1 -1 -4
rn=maker	-1 -3 -1 0 -1 -1 -6 6 -2 8
rn=man	-1 -4 -1 -4 -7 5 14 -1 -1 0
rn=manga	13 -1 -5 2 9 -8 -8 2 -3 0
rn=manga .	-1 -1 0 0 10 -2 -5 -1 0 -1
rn=manga Xx	24 -3 0 -2 11 -4 -13 -1 -1 -12
rn=manga by	-3 -1 0 0 19 0 -10 -2 0 -2
rn=mark	0 1 -1 -1 -2 -6 11 -1 -2 1
rn=may	0 -3 7 -1 -5 -5 14 -3 -2 -3
rn=me	0 -4 -1 15 -11 -1 0 -1 -1 5
rn=mean	0 -4 -1 1 17 -7 -10 9 -4 0
rn=meet	0 -1 -10 -1 -4 -1 8 14 -3 -3
rn=million	-1 -12 -2 12 5 -2 19 -5 -6 -8
rn=min	-3 -6 -3 15 -2 -1 8 -2 -2 -4
rn=minut	-1 9 -1 2 -2 5 -24 -1 13 -1
rn=month	-3 -4 0 -3 -9 7 -2 20 -4 -2
rn=month .	-1 -2 0 -2 -4 -4 0 14 -1 -2
rn=more	-2 -11 -7 3 -3 -4 2 9 11 3
rn=more .	0 -14 0 -10 0 0 2 13 11 -1
rn=morn	0 -3 -1 -3 -1 -1 -4 4 0 9
rn=most	1 -4 -10 0 2 3 13 -1 -2 -3
rn=mov	-1 -11 -3 9 -2 -6 7 5 4 -3
rn=mov to	0 -6 -1 1 -5 -7 16 -1 5 -3
rn=musical	0 13 -1 -1 -4 -2 -2 -1 0 -1
rn=must	-1 -2 1 -7 -2 -1 10 9 0 -7
rn=must be	0 0 11 -5 0 0 7 0 0 -12
rn=my	-1 -5 8 8 -2 1 4 -5 -2 -5
rn=nam	14 -4 -1 0 10 -2 -5 -4 -4 -4
rn=name	6 -2 -1 -3 5 -1 9 -7 0 -4
rn=network	-2 9 -1 -9 -1 -2 12 -1 -4 -2
rn=never	-2 9 -3 -5 -9 6 11 -3 -5 2
rn=new	9 -14 -1 3 -4 -7 -16 1 7 22
rn=newcomer	-1 -2 0 -1 1 -3 15 -5 0 -3
rn=next	-3 15 -2 3 -4 -8 8 5 -5 -9
rn=next ,	0 -1 -1 6 -2 -1 0 9 -1 -9
rn=night	0 6 3 2 -2 14 -13 -2 -5 -3
rn=nine	-2 3 1 -8 -1 -1 -2 -2 6 5
rn=nineteen	3 -1 -1 -1 -3 -2 -11 -1 0 17
rn=no	-11 26 -4 9 -11 -1 -11 19 11 -26
rn=no Xx	1 -1 0 -2 11 -3 -15 12 -1 -2
rn=nobody	-6 4 9 4 3 1 5 -4 -3 -13
rn=not	1 4 -6 1 11 -6 -4 -5 3 1
rn=not <date>	0 15 0 -1 1 -1 -16 -1 0 2
rn=not be	1 -1 8 -3 -2 13 -11 -4 0 -1
rn=not on	0 1 0 0 12 0 -8 0 0 -5
rn=note	0 -1 10 -3 -6 -1 -6 5 0 2
rn=noth	-2 -8 1 -1 0 -7 8 1 9 -1
rn=noth .	-1 -5 3 -10 -1 -3 7 -3 -1 13
rn=novel	0 -7 4 -5 -8 -3 3 -5 -1 22
rn=novel by	-2 -3 -1 0 -3 0 0 -1 0 11
rn=now	7 -2 6 10 -4 -8 -23 -8 -3 26
rn=now .	0 11 3 3 -1 -1 -14 -3 -5 7
rn=now <date>	0 -1 -1 13 -1 -1 -9 -1 -4 5
rn=number	-2 9 -2 -2 -3 -6 23 -6 -1 -10
rn=number ,	0 -2 -1 -1 0 0 10 -1 0 -3
rn=number 0	0 10 0 -1 -12 0 4 -1 0 0
rn=number of	0 1 0 0 -3 -5 14 -3 0 -3
rn=of	-20 0 19 -22 25 -17 -6 -7 8 20
rn=of \"	0 -8 -1 -7 6 -1 14 -2 1 -2
rn=of 0	-1 9 -1 -2 -1 -2 -5 1 -1 4
rn=of <#volume>	0 0 0 0 6 0 -4 -1 11 -11
rn=of <date>	-2 9 -6 6 7 1 -35 -12 0 32
rn=of <magazine>	-2 -2 -1 -1 -8 -1 19 -1 -2 -2
rn=of <publisher>	0 0 0 0 -10 0 10 0 0 0
rn=of Xx	-6 29 9 6 33 -8 -35 -18 -10 0
rn=of a	-2 0 -4 2 -1 -14 16 -9 15 -4
rn=of all	-1 0 -1 -8 4 -1 -10 -1 -2 19
rn=of his	0 -1 -1 -1 11 2 -3 -1 -1 -6
rn=of it	-1 -6 8 -3 -4 0 3 12 -2 -7
rn=of its	0 2 -3 -8 -1 -1 28 -1 -12 -4
rn=of that	0 7 3 -1 0 -3 -20 15 3 -3
rn=of the	-7 -7 1 -8 5 -2 1 19 7 -8
rn=of them	0 -1 10 0 1 -3 -3 -1 0 -2
rn=off	-2 8 2 -1 13 3 -17 -4 1 -1
rn=off .	-1 -4 0 -3 9 6 -13 -1 -1 7
rn=off the	-1 9 0 -6 -2 -1 0 -1 4 -2
rn=official	0 1 -1 0 -1 -1 -3 -2 8 -1
rn=old	-1 -7 -5 -5 -3 -3 23 7 3 -10
rn=on	-3 7 9 24 -21 13 -41 15 10 -12
rn=on ,	0 2 -5 -1 0 0 -9 -3 0 16
rn=on <channel>	-1 17 -3 0 -1 6 -2 -3 -9 -4
rn=on <date>	-4 -11 16 15 -30 -3 35 -7 0 -11
rn=on <magazine>	0 -8 0 -2 -1 -2 -5 20 -3 2
rn=on <platform>	0 -5 -2 -5 0 -11 -22 9 36 -1
rn=on <weekday>	1 -14 -5 8 4 -6 -8 3 10 7
rn=on Xx	12 27 1 -3 3 -1 -31 10 3 -21
rn=on a	-3 4 -3 11 -6 -4 1 1 -2 3
rn=on its	0 0 11 1 2 4 -17 -3 0 1
rn=on sale	-1 -3 7 -10 -5 -1 19 -2 -3 0
rn=on the	3 -26 -13 -9 -4 15 23 -12 12 12
rn=on which	-2 -5 -1 -6 5 -2 5 8 1 -4
rn=once	-1 3 3 -2 4 -2 8 -3 -3 -7
rn=one	1 24 6 -9 13 -1 -24 -6 -17 14
rn=one of	9 2 -2 -3 -6 -1 11 -1 -4 -5
rn=one-shot	-1 -1 0 0 18 -1 -21 -1 -1 9
rn=one-shot by	0 0 0 0 11 0 -4 0 0 -6
rn=only	-2 -18 10 16 -1 -15 -12 15 -8 15
rn=only .	0 -4 -1 -11 -2 -4 18 7 -2 -2
rn=onward	0 11 0 -1 2 -4 -16 4 -1 4
rn=open	-3 -1 14 19 -5 -10 2 5 -11 -10
rn=open in	0 3 0 -10 1 -4 12 0 -1 0
rn=open on	0 -4 5 10 -1 -7 -5 5 -1 -3
rn=or	-1 1 5 -6 -6 0 -3 11 -4 2
rn=order	0 0 8 2 -1 -3 -21 9 -1 7
rn=original	-1 15 5 -1 -1 -2 -11 -1 -1 -2
rn=other	0 2 0 6 3 -2 13 -4 -19 1
rn=our	-1 5 0 -11 0 1 24 -3 -1 -15
rn=out	-5 -4 -4 -7 8 31 -1 14 -7 -25
rn=out .	-1 -3 4 -1 -2 14 -8 -3 3 -3
rn=out <date>	-2 0 0 0 -10 -1 17 -1 0 -2
rn=out in	0 -1 -2 -1 -4 12 0 -1 0 -4
rn=out of	-1 0 -3 -1 2 -1 14 -2 -11 3
rn=out on	0 -1 -2 4 14 0 -1 -3 0 -11
rn=over	-2 -9 -3 -1 4 17 10 1 -4 -12
rn=over .	-1 7 -1 -3 7 12 -26 6 -1 -1
rn=over the	0 -14 0 -1 0 -1 21 -3 -1 -1
rn=owing	0 9 -1 1 0 3 -10 -1 0 -1
rn=own	-2 15 -2 6 9 -2 -6 -3 -6 -9
rn=pag	-2 -7 -3 -3 13 -4 -12 7 -3 15
rn=pag ,	0 -3 -2 -1 5 -1 8 -1 -2 -4
rn=page	-1 -3 1 -11 7 -2 5 -2 -2 8
rn=panel	0 -3 0 -1 0 -1 20 -1 -3 -10
rn=paper	-2 1 -3 -5 3 -7 4 -4 -3 17
rn=part	-3 -9 -4 17 7 -10 4 7 -3 -7
rn=part of	-1 -6 0 9 15 -6 1 -2 0 -10
rn=past	11 27 -1 -3 -1 -10 -17 -3 1 -3
rn=people	-6 -3 -2 -7 -1 -4 24 -4 -4 9
rn=per	0 4 -2 -1 -1 -1 -8 -1 -3 13
rn=performanc	0 0 0 -1 0 -3 -5 0 11 0
rn=pick	0 -1 0 0 -10 6 -8 6 8 -2
rn=pilot	-1 -14 5 -9 5 -2 15 -4 5 -1
rn=plac	0 1 11 0 8 0 -8 0 0 -11
rn=place	1 5 -2 -4 3 -4 21 -4 -3 -13
rn=plann	0 3 -3 -4 0 0 12 -3 -4 -1
rn=plann for	0 -2 -3 -4 0 -3 15 0 -1 -1
rn=play	-3 -6 -5 -3 7 46 -26 1 -5 -4
rn=please	0 12 5 0 -3 -4 -3 -1 -2 -5
rn=poll	-1 -3 0 -1 10 -1 -1 0 -1 -3
rn=post	-1 -3 -1 -3 -1 -3 12 2 -3 -1
rn=poster	0 -3 -1 16 0 -1 -11 -2 -1 3
rn=postpon	0 0 0 2 0 1 -6 9 -3 -3
rn=premier	-1 -3 0 -1 -2 -1 -5 0 2 13
rn=premiere	0 12 -3 -2 -2 10 -15 -4 10 -6
rn=present	-1 -3 -2 -1 -6 16 1 -6 -2 4
rn=present .	0 -2 -1 4 -1 9 -4 -5 4 -4
rn=print	-3 -3 3 2 -23 -2 43 -6 -1 -11
rn=print in	0 0 0 0 -7 0 8 0 0 0
rn=producer	0 5 0 10 -1 0 -11 -1 -1 0
rn=programme	0 -10 0 -1 0 4 9 0 -1 0
rn=promis	5 23 -5 -6 -2 -5 -6 -2 -2 1
rn=public	3 -2 -3 11 -1 -1 -4 -1 0 -2
rn=publish	-3 -6 -1 -3 11 -4 15 3 -3 -9
rn=publish on	0 -1 0 0 1 -1 8 -1 0 -4
rn=publisher	-1 11 -5 -3 -1 -1 -17 3 -1 16
rn=purchase	0 -1 9 5 0 -1 -1 -1 -9 -1
rn=push	0 -1 -6 -3 2 -1 10 -1 0 0
rn=put	-2 -8 3 19 -9 -4 -18 -2 6 15
rn=rain	0 -3 -1 -2 -1 0 -13 -1 -1 21
rn=ran	-1 -3 -1 -1 16 -2 -14 -1 10 -4
rn=ran for	0 -3 0 0 -3 0 -4 0 10 0
rn=reach	10 -12 -8 2 4 -5 3 5 -1 1
rn=reach shop	11 0 0 0 2 0 -17 0 0 4
rn=read	-1 1 -3 -3 4 -10 1 12 1 -2
rn=read it	0 -1 -1 0 -4 0 -14 -1 0 21
rn=reader	-1 -4 0 10 6 -3 -3 6 -1 -10
rn=ready	0 -3 1 -2 -1 -2 11 -1 0 -2
rn=real	0 -9 -1 -1 0 14 13 -2 -2 -12
rn=reason	0 14 0 -1 -2 1 -6 -1 0 -5
rn=recap	0 12 -1 9 -2 -1 -6 -2 -6 -4
rn=receiv	12 2 0 -1 -1 -1 -10 -1 0 -1
rn=receive	0 -1 2 -2 0 15 -6 -3 -1 -4
rn=record	-1 -12 -1 11 -3 -2 12 -6 6 -5
rn=refund	0 -1 -4 -1 0 -5 -5 0 -1 16
rn=regular	0 7 0 8 7 -1 -13 9 -4 -12
rn=releas	-2 -5 14 2 -6 1 5 -3 -3 -3
rn=release	-1 -11 10 -9 -4 3 2 -4 6 8
rn=release .	0 -3 8 -1 -1 0 -10 -1 -1 8
rn=remain	0 11 0 -2 -2 -1 -9 -1 8 -4
rn=remake	-1 2 9 3 9 -2 -11 -3 -4 -4
rn=remaster	0 -7 11 7 0 -1 0 0 -8 -2
rn=remember	-1 -3 12 0 8 0 -7 -2 -1 -5
rn=repeat	0 12 -1 -3 -1 0 -7 -1 -3 4
rn=respectively	0 11 -2 -4 -1 -1 -5 -2 -4 9
rn=respectively .	0 7 -2 -3 0 -1 -4 -2 -3 9
rn=rest	0 -2 -7 2 -8 -1 1 21 -1 -4
rn=return	-1 -7 -1 -2 -10 0 9 6 0 5
rn=right	-1 15 -1 -1 -1 -2 -3 -2 -1 -3
rn=room	0 -4 0 0 -11 -1 19 -1 0 -2
rn=run	0 -8 -3 -7 3 6 -8 -3 20 0
rn=s	-3 10 -2 -3 -10 -1 3 5 17 -16
rn=s Xx	0 -2 -1 0 -6 -1 -4 -1 17 -1
rn=said	-2 23 8 0 8 -5 -17 2 -6 -12
rn=said on	0 12 -1 2 0 -1 -8 -1 -2 -2
rn=sale	-1 -3 6 -11 -5 -2 20 -1 -4 0
rn=sale <date>	0 -1 0 -4 -9 -1 16 0 -1 0
rn=same	-2 6 -1 -8 17 3 -6 -6 5 -8
rn=saw	0 12 0 -7 -3 4 -2 -2 -1 -1
rn=say	-5 -7 -3 19 6 -4 4 -7 -2 -2
rn=say ,	-1 -7 -1 -2 -2 -2 10 -1 0 6
rn=say .	-1 1 0 25 -4 -4 2 -3 -2 -14
rn=say the	0 14 0 14 -1 7 -22 -4 0 -7
rn=schedul	12 1 0 -2 -6 -1 -6 2 -1 1
rn=schedule	0 -3 -2 1 6 -3 9 -1 -2 -3
rn=school	0 -3 0 0 1 -1 9 -1 1 -6
rn=screen	0 -5 -1 0 0 8 -3 0 1 0
rn=season	-1 13 -1 -2 -1 -1 -8 1 0 0
rn=second	-4 -3 -2 2 -15 1 6 -3 11 7
rn=second place	-1 -2 0 -2 -4 0 12 0 0 -3
rn=seen	-1 -6 -2 -5 -7 5 10 13 -2 -5
rn=sell	0 -4 0 -5 -7 12 10 -2 -3 0
rn=seri	10 11 4 -4 9 -5 -5 -5 -8 -6
rn=serial	-2 -2 -2 -3 27 -2 -23 12 0 -6
rn=set	-1 -14 -6 14 2 -3 7 -9 -2 11
rn=seven	12 1 -2 -2 2 2 -14 6 -2 -3
rn=she	-2 -12 -5 21 -10 11 -1 0 -4 1
rn=she was	0 1 -1 9 -1 -2 0 0 0 -7
rn=ship	0 -1 -2 -1 -11 -1 15 -1 -1 3
rn=shipp on	0 -1 -1 0 2 -5 -2 0 -1 8
rn=shop	11 -1 2 -2 -18 -5 11 -8 -2 13
rn=short	1 -8 -5 3 -2 -4 21 -3 9 -12
rn=should	-1 2 -2 -2 3 -1 -11 8 -2 5
rn=should be	0 2 0 0 4 -1 -10 9 -3 -1
rn=show	-2 -2 -4 9 -3 0 8 7 -3 -11
rn=shown	-1 3 -7 13 -2 26 -18 -4 -8 -3
rn=shut	0 -7 -4 4 -2 0 12 0 -1 -1
rn=sign	-1 -8 -4 -3 7 -2 12 -2 -2 3
rn=since	-2 -7 2 -4 3 2 16 3 9 -21
rn=since .	0 -1 -1 -7 -5 -3 9 16 -1 -7
rn=since <date>	-1 -6 -2 -1 -1 7 10 -7 2 -2
rn=single	-1 -1 -1 -2 1 9 0 6 -9 -3
rn=site	-1 11 -1 -1 4 -4 -4 -3 -2 2
rn=six	-2 -1 -3 2 5 -1 1 -5 -5 10
rn=sixth	0 12 -1 -1 -10 -1 4 0 -2 0
rn=slot	0 3 -1 -1 -2 -1 17 -1 -10 -4
rn=slot .	0 -5 0 0 -2 0 12 0 -1 -3
rn=so	-3 22 -2 13 -19 -19 2 -5 -12 21
rn=so far	-1 -3 -1 5 -2 -1 -5 -1 -2 10
rn=so that	0 -6 4 13 -12 -1 1 -2 1 3
rn=so the	0 6 -1 3 0 -1 -9 0 0 1
rn=sold	1 -5 9 -4 -4 7 -4 -10 -1 11
rn=sold .	-1 -1 -1 0 -6 -6 -5 -2 0 22
rn=sold 0	0 0 -1 2 8 0 -4 0 0 -4
rn=some	-8 3 7 6 -3 -6 4 0 0 -3
rn=song	1 5 -5 0 -6 -4 10 11 -5 -7
rn=special	-3 -6 8 -3 2 -2 16 -3 -7 -2
rn=staff	0 -14 0 -2 -5 3 -1 -1 21 -1
rn=stage	-2 -4 -3 -2 9 10 -3 -5 2 -1
rn=stand	-1 -4 -1 11 -4 -3 8 -8 -2 4
rn=start	-2 11 0 -6 -3 0 -7 -2 6 4
rn=station	0 -13 0 -1 0 -1 15 -1 4 -2
rn=stay	-1 -12 -1 3 -1 -3 -12 -2 23 5
rn=still	-1 -3 -5 12 3 -12 10 -5 -5 5
rn=stock	0 -1 0 0 -1 -1 -6 -1 0 10
rn=stop	-1 2 -1 6 0 -3 -10 -1 2 7
rn=story	-1 1 -3 4 -19 -3 4 13 -1 6
rn=stream on	0 -8 0 -2 -1 0 -8 -1 21 0
rn=strip	-9 -1 0 -7 15 -4 16 0 -3 -6
rn=studio	-2 25 -3 -5 -7 -8 9 -2 -2 -6
rn=subtitl	-1 4 -1 20 -1 -13 -4 -2 -2 -1
rn=summer	1 -9 -3 -1 -3 3 -7 0 4 13
rn=table	0 -8 -1 -1 10 0 -6 -1 -1 7
rn=tak	-1 0 -1 -3 13 1 -21 -1 15 -2
rn=tak place	0 8 0 -1 1 2 -9 0 0 0
rn=take	0 -7 -1 -1 8 0 12 -1 -1 -8
rn=taken	1 0 1 1 -16 -1 -12 13 15 -1
rn=talk	0 3 -1 -10 -5 8 9 -1 -2 0
rn=television	0 5 -7 15 7 -6 -21 -6 16 -4
rn=television anime	-2 17 -1 1 6 0 -18 -2 -1 -1
rn=television seri	0 -4 0 -1 -1 -5 11 0 0 0
rn=tell	-2 13 -7 -1 5 -3 3 -3 -1 -4
rn=ten	-2 8 -2 -4 7 3 6 -2 2 -15
rn=th	-2 -8 1 2 -13 15 13 -7 5 -5
rn=thank	0 6 0 -2 -5 -2 10 -1 -1 -4
rn=that	1 5 -9 -4 -11 -17 11 7 19 -3
rn=that Xx	-2 -5 2 -6 -4 -4 18 -4 1 6
rn=that a	0 -3 -2 0 -2 7 -9 -1 0 11
rn=that is	5 -2 -1 -1 6 4 -8 -3 2 -2
rn=that it	-2 -4 9 -5 -3 -2 6 -3 8 -4
rn=that its	0 9 -6 0 -5 0 5 0 -1 -2
rn=that nobody	0 -2 0 10 -1 -1 -4 0 0 -1
rn=that the	-3 -17 1 -13 -7 -15 34 9 13 -1
rn=that was	0 -7 -5 -1 -1 10 6 -2 -1 0
rn=the	15 14 0 -5 6 10 -30 -10 -8 8
rn=the 0	-2 -12 1 3 -4 11 19 -10 3 -7
rn=the <#>	-2 13 15 -8 -9 -1 -6 -4 -6 7
rn=the <#volume>	-1 -2 -5 -1 0 -6 -9 -2 -2 27
rn=the <date>	-9 0 1 -4 5 4 5 -1 3 -3
rn=the <digital>	0 -1 0 -1 -5 -1 -1 0 0 10
rn=the <print>	0 -1 0 -1 -2 -1 -6 -1 -1 14
rn=the <publisher>	15 0 0 0 -10 0 -6 0 0 2
rn=the <season>	-2 5 1 0 -3 -4 -1 -3 -5 11
rn=the <venue>	-1 -2 0 -2 -9 28 -10 -1 -1 -3
rn=the Xx	-4 9 11 40 -11 -21 -19 7 -18 5
rn=the anime	2 -13 -2 10 7 -2 9 0 -6 -4
rn=the artist	-1 0 0 0 15 0 -14 0 0 2
rn=the author	3 1 -1 -2 -12 -1 5 -3 -1 11
rn=the cast	-1 -1 -4 -4 -1 9 -5 9 0 -2
rn=the comic	-1 -1 -1 -1 8 0 2 -1 0 -5
rn=the committee	0 9 0 -6 0 -1 1 0 -1 -1
rn=the company	-1 -5 10 12 -4 -2 10 -2 -8 -11
rn=the cover	-2 -2 0 -3 10 -1 9 -8 0 -3
rn=the day	-3 -18 -3 -3 2 -5 9 9 11 -1
rn=the director	0 3 -1 -18 0 5 3 10 0 -2
rn=the disc	0 8 -17 -3 0 -1 15 -3 3 -1
rn=the film	-2 8 -8 -12 -2 13 12 2 -4 -6
rn=the first	-4 2 -3 3 17 -7 13 9 2 -31
rn=the hour	0 10 -1 -2 0 -1 -3 0 -2 -1
rn=the jury	24 -1 0 0 -1 -1 -19 0 0 -2
rn=the last	-2 -5 -2 -15 10 -4 7 -3 22 -7
rn=the magazine	-1 -2 0 0 -1 -1 10 -1 0 -4
rn=the manga	9 -1 -2 6 -3 1 -12 -3 -1 6
rn=the new	-2 -18 2 8 1 -3 -8 14 6 -2
rn=the next	0 -1 0 -1 -1 0 15 0 0 -12
rn=the official	0 9 0 0 0 -1 -5 -1 1 -1
rn=the one	-1 2 -1 7 12 9 -26 -1 -5 4
rn=the one-shot	-1 0 0 0 -2 0 -6 0 0 9
rn=the publisher	-1 11 -5 -3 -1 -1 -17 -2 -1 18
rn=the rest	0 -1 -7 3 -8 -1 -2 22 -1 -4
rn=the same	-2 0 3 -4 6 4 -27 -1 11 10
rn=the second	-2 2 -4 1 0 4 -7 -2 14 -6
rn=the seri	8 7 6 -1 22 -2 -23 -1 -7 -9
rn=the show	0 14 0 -2 0 -1 -7 0 -3 -1
rn=the special	0 -13 11 0 0 0 8 0 -3 -1
rn=the staff	0 -14 0 0 0 0 -6 0 21 0
rn=the year	0 -4 -1 0 11 0 -3 0 -1 -1
rn=theater	0 -1 0 9 0 -3 -3 0 0 -1
rn=theatr	0 -1 -5 19 0 -4 -8 0 -1 -1
rn=their	-1 -3 -2 5 -4 -2 15 -2 -2 -5
rn=them	-2 -5 13 -7 1 -5 5 0 -1 1
rn=then	0 23 -8 -11 -6 -9 6 1 -11 16
rn=then ,	0 -2 -1 -8 0 11 -4 -1 -4 9
rn=there	9 3 8 14 -22 6 -6 -5 2 -9
rn=there a	0 -5 7 -3 -12 -2 11 2 4 -2
rn=there is	-1 -9 -1 2 -2 -2 17 0 -1 -4
rn=there was	0 -5 -1 -1 0 1 -3 0 -1 9
rn=there were	11 16 -1 -8 -1 5 -19 -1 0 -3
rn=they	-3 14 -6 8 -7 -7 10 -5 7 -11
rn=thi	-8 4 -3 -11 13 7 1 5 -7 -1
rn=thi time	-1 -4 -1 -4 8 10 5 -2 -2 -11
rn=thing	-2 0 -1 4 -6 5 -4 -4 -1 8
rn=third	-1 5 0 -2 8 5 -11 -2 -1 0
rn=those	-1 1 12 4 -5 0 3 3 -4 -12
rn=those who	0 3 12 4 -4 1 -11 6 -3 -6
rn=though	0 -2 2 -2 -2 -1 -13 -3 15 6
rn=three	-1 12 6 -19 12 0 5 -3 1 -13
rn=through	9 -2 -3 10 -4 1 -7 -2 -1 -2
rn=through <date>	0 -2 0 -2 -1 -2 9 0 0 -1
rn=ticket	0 -2 -2 1 0 -5 15 -1 0 -6
rn=till	0 -1 -2 -2 0 15 -11 -1 0 3
rn=tim	0 1 0 0 9 -1 -8 -1 2 -1
rn=time	-1 -3 2 -3 2 5 22 -9 -5 -9
rn=time ,	0 -3 -1 -4 -2 -2 15 -2 0 -2
rn=titl	0 0 0 -6 -1 -1 11 0 -2 0
rn=title	-11 3 4 0 8 -1 2 1 -3 -1
rn=to	5 14 18 -6 -12 -10 -8 -29 18 10
rn=to \"	10 0 0 -1 -1 0 -10 0 0 2
rn=to 0	0 -3 -2 -2 24 1 -18 4 0 -3
rn=to <clock>	0 -6 0 -1 -2 -3 16 -1 -2 0
rn=to <date>	-1 3 5 14 -3 -3 -24 1 -4 11
rn=to <weekday>	0 -6 0 -5 -1 7 11 -1 -3 -2
rn=to Xx	17 -4 -2 19 -3 -24 3 -5 8 -10
rn=to a	-9 -4 -1 -1 1 -6 14 0 7 -1
rn=to an	11 -1 7 0 0 -1 -12 0 4 -8
rn=to be	-4 14 -1 -2 4 -5 -9 -2 -3 8
rn=to the	4 10 -4 3 -11 -2 -4 -11 11 4
rn=told	0 -10 -6 1 -4 -2 6 1 9 5
rn=too	8 3 -2 -6 -1 -2 28 -4 -3 -21
rn=too .	0 -4 -1 -5 -1 -3 29 -1 1 -15
rn=took	-4 12 -2 -7 -4 -11 3 -3 -3 19
rn=tour	1 -4 -1 8 -2 12 -11 -1 -1 -1
rn=trailer	0 16 -3 -4 -2 -1 -4 -2 0 -1
rn=translation	2 -2 -1 -1 -3 -1 -1 -1 -1 9
rn=turn	-2 -17 -1 -7 -1 -1 30 4 0 -5
rn=tv	-3 12 3 4 -6 -6 0 -2 -6 4
rn=twelve	-1 12 -7 3 4 2 -5 -1 -2 -5
rn=twenty	-1 -2 0 1 -2 -1 14 0 0 -8
rn=two	6 -3 -10 17 -6 3 12 -11 -15 7
rn=two week	0 -19 -1 22 -1 -2 5 -1 -3 0
rn=under	8 -7 -1 -3 1 -1 -8 -3 5 9
rn=until	-1 2 -12 0 2 4 -26 22 5 4
rn=until <date>	0 2 -7 -7 3 7 -16 8 2 9
rn=up	-5 -18 6 15 -18 -8 -9 4 20 12
rn=up by	0 0 0 0 -20 0 -1 8 13 -1
rn=up on	0 -3 0 15 0 -6 1 -2 -3 -1
rn=us	-2 4 -1 -5 4 3 15 2 6 -27
rn=version	1 -2 -1 1 -7 -9 -13 25 -3 10
rn=very	0 0 0 -1 -1 -1 -6 -3 -2 15
rn=viewer	-1 12 2 -2 0 -4 1 -2 -5 0
rn=volum	-4 3 -1 -1 11 -2 11 -4 -2 -11
rn=volum .	-1 9 0 0 -11 -1 14 0 0 -10
rn=volume	-2 5 0 -1 -12 -1 15 -1 -4 1
rn=wait	-1 2 -3 -6 -3 -1 23 -2 -1 -8
rn=walk	0 0 0 -1 10 5 0 -1 0 -11
rn=want	-1 -5 -3 -1 -2 -4 10 4 2 -2
rn=was	0 0 9 19 -13 13 -11 -6 1 -12
rn=was <date>	0 -1 -3 -1 -1 -2 10 -2 -1 1
rn=was a	-1 6 0 -1 -5 -1 12 0 0 -9
rn=was in	-1 -12 0 -1 -8 -7 24 -1 0 6
rn=was not	0 -3 0 0 11 0 -5 0 0 -1
rn=was on	3 17 -2 0 -2 -4 -11 -1 -1 1
rn=was shown	0 -3 -3 -1 0 11 -1 -1 0 0
rn=was the	1 4 -2 3 10 -1 -28 -2 7 8
rn=was to	0 -3 0 9 -2 2 -1 -1 0 -3
rn=watch	0 12 -3 -3 -2 -3 21 -1 -18 -4
rn=we	-2 8 -6 -18 1 11 -9 -4 6 14
rn=we have	0 -2 -3 -1 8 12 -15 -1 -1 2
rn=web	-1 -3 -1 -2 25 -3 -22 5 7 -5
rn=week	-3 3 -7 20 -11 -15 -9 6 20 -5
rn=week ,	0 -2 -1 -3 -2 2 5 13 -1 -12
rn=week .	-1 5 0 0 3 -7 -7 -1 11 -1
rn=week before	0 -2 -1 7 -8 -1 2 -1 -1 5
rn=week later	0 1 -1 -1 -4 -1 -1 -2 1 9
rn=weekend	0 -15 0 11 0 3 -2 0 4 0
rn=weekly	0 2 -2 -2 19 -2 -21 -2 10 -2
rn=well	-1 -10 1 2 1 3 -3 1 -6 9
rn=well ,	-1 -7 -1 1 2 -1 0 -4 0 11
rn=went	-2 -4 9 -6 3 2 6 -3 -2 -3
rn=were	18 24 2 -11 -8 0 0 -5 -6 -13
rn=what	-1 -6 -2 13 5 -2 1 -3 -1 -4
rn=when	2 -9 10 -13 3 2 9 -10 6 1
rn=when Xx	9 -1 -4 -3 1 -8 -20 -3 12 17
rn=when a	0 -12 10 6 -2 -2 9 0 -5 -3
rn=when it	-1 -8 7 1 4 -1 9 -1 -1 -9
rn=when the	-2 1 6 -3 8 -5 6 -10 -2 0
rn=where	-1 -4 -4 -6 7 -4 13 -2 4 -2
rn=where it	0 0 0 0 9 -16 7 0 1 0
rn=which	-12 18 -5 -2 -30 -20 2 36 2 11
rn=which <publisher>	-2 -1 -1 0 -6 0 10 2 0 -3
rn=which has	0 -2 0 2 3 0 10 -4 -3 -5
rn=which he	0 13 0 -1 -2 -1 -3 0 0 -4
rn=which is	-1 7 0 4 4 -1 -22 8 -2 3
rn=which reach	0 -7 0 0 -9 -1 9 9 0 0
rn=which was	0 0 -1 8 0 -1 -8 9 -6 -3
rn=who	7 0 9 9 -5 -12 15 4 -7 -20
rn=whole	-1 5 -1 -7 3 12 -10 -1 -2 1
rn=whose	1 -1 8 -7 -4 4 -12 9 -4 6
rn=will	-8 -20 6 5 8 11 4 -21 18 -4
rn=will be	-3 -33 -13 11 9 23 24 3 1 -23
rn=will have	0 7 6 -1 1 -1 -24 0 -2 14
rn=will not	1 -4 2 3 5 6 1 -5 0 -9
rn=will open	0 10 0 -4 0 0 -6 0 -1 0
rn=will run	0 -7 0 0 11 -4 -14 0 13 0
rn=will stream	0 -13 0 1 0 0 1 0 12 0
rn=win	4 -5 0 -1 -3 -2 12 -1 -1 -3
rn=winner	11 -2 0 -1 6 -1 -2 -1 -5 -5
rn=with	-2 11 -13 -1 13 24 -13 -17 -7 4
rn=with 0	-1 -5 -1 -5 10 -2 12 -1 -2 -5
rn=with <#episode>	0 -2 0 0 -7 -2 16 0 -4 -1
rn=with Xx	-1 3 -1 -2 -17 8 -9 13 9 -4
rn=with a	7 -8 -4 7 -5 4 -7 -7 6 7
rn=with an	0 -8 0 -3 3 -1 12 -1 0 -1
rn=with it	-1 -6 -1 -6 13 -1 -2 -1 -1 6
rn=with its	-1 11 0 -4 3 5 -11 -1 0 -1
rn=with new	0 0 0 0 0 0 -7 0 0 9
rn=with no	0 -3 3 -2 -3 9 1 -1 0 -4
rn=with the	3 29 -10 4 15 13 -28 -4 -7 -15
rn=withdrew	0 12 0 0 -1 -1 -6 0 -3 -1
rn=without	-1 15 -8 -14 -1 10 0 -4 -4 6
rn=won	6 3 0 -1 15 -2 -22 -2 -1 5
rn=won the	8 0 0 0 -2 -1 -9 -1 0 6
rn=word	-1 -8 0 -6 3 -2 -4 11 0 8
rn=work	2 -1 -1 -2 -10 -2 21 6 -3 -9
rn=world	0 -5 -1 -4 1 15 -28 3 18 1
rn=would	-1 18 -1 4 3 4 -20 -5 -6 6
rn=would be	0 8 0 -1 0 -1 -3 -1 -1 -1
rn=writ	0 -2 -2 -1 16 0 -14 -2 -2 7
rn=written	0 0 12 -3 0 -1 -2 -1 0 -5
rn=wrote	0 2 -2 -7 -2 -2 3 -1 0 9
rn=year	2 -14 -4 13 7 -1 5 -13 -4 10
rn=year ,	8 0 0 3 4 -1 -8 -1 0 -4
rn=year .	0 1 0 10 -3 -1 -2 -1 0 -3
rn=yen	-1 -2 10 -5 -3 -6 13 -3 -2 -1
rn=yen .	0 -1 13 1 0 -5 -6 -1 -1 0
rn=yes	5 -13 -2 -2 -1 22 -6 0 -4 1
rn=you	-4 -13 8 -4 -18 -7 2 12 -3 27
rn=you can	0 -6 12 -5 -3 -2 -10 -2 5 11
rn=you'll	0 -2 -7 0 -1 -3 -15 15 -2 15
rn=your	-1 -3 -7 -7 -10 5 7 12 1 3
rn=|	1 -6 1 5 11 21 -15 -7 -6 -4
rn=| *	0 4 -1 -3 -1 17 -4 -1 -1 -10
rn=| 0	0 0 -7 -1 -1 0 0 -3 0 13
rn=| <clock>	0 -7 0 -4 -3 22 -1 -2 -1 -3
rn=| <date>	0 -3 -12 -12 22 -4 23 -6 -1 -5
rn=| Xx	5 -9 0 -8 -3 -5 22 8 -3 -6
rn=·	-2 -13 -1 3 -2 7 4 -8 3 9
rn=· \"	-1 0 0 16 0 -6 -2 -2 -3 -1
rn=· Xx	-1 -9 0 -5 -2 4 11 -5 -2 9
rn=→	0 -12 -1 6 -3 9 11 -2 -1 -8
rn=→ <date>	0 -11 -1 8 -1 -1 4 0 1 0
rule=None	-15 -5 -10 -8 -9 -13 82 -3 -13 -7
rule=None&ca=-	-3 1 8 -11 14 9 -6 3 0 -16
rule=None&ca=announce::	-7 -4 4 10 -10 -12 29 6 -6 -11
rule=None&ca=award::past	10 -5 0 -2 7 -1 -6 -1 -1 -2
rule=None&ca=cancel::	0 -2 -1 1 -2 -2 11 0 -1 -3
rule=None&ca=delay::	-1 0 -7 -5 -2 5 7 -4 -4 12
rule=None&ca=other::	3 7 2 -4 19 9 -29 -9 9 -7
rule=None&ca=other:event:	-4 -3 -2 -5 -7 -2 13 -3 9 4
rule=None&ca=other:tickets:	0 -3 -1 -2 -1 -1 12 3 -3 -4
rule=None&ca=plan::future	0 -5 3 4 -11 -2 9 7 -1 -3
rule=None&ca=plan:will:future	-8 30 2 -19 0 -11 11 -25 0 20
rule=None&ca=release:adapt:past	-2 -3 0 -4 -5 -2 13 -1 -1 4
rule=None&ca=release:air:	-5 9 0 12 -6 -3 4 -2 -8 -1
rule=None&ca=release:broadcast:	0 -11 0 -1 -1 0 14 0 0 0
rule=None&ca=release:open:	0 11 -1 5 0 -1 -13 0 0 -1
rule=None&ca=release:open:past	0 -5 0 -4 0 -3 16 -1 -2 0
rule=None&ca=release:release:	-2 -4 -10 5 0 -4 -9 9 11 5
rule=None&ca=release:release:past	17 -6 -1 8 -7 7 -2 -4 -2 -9
rule=None&ca=release:start:	-3 26 -1 -3 0 -3 -33 3 -12 25
rule=None&ca=release:start:past	-1 -5 -1 -2 18 -1 -4 0 -1 -3
rule=None&ca=release:weak:	-5 -11 -1 12 -20 4 6 17 7 -10
rule=None&cb=-	4 23 -13 -10 3 28 -19 -7 -5 -4
rule=None&cb=announce::	-1 7 -10 4 -4 -1 16 -9 7 -10
rule=None&cb=cancel::	-1 -6 0 0 -4 10 -17 -1 8 11
rule=None&cb=delay::	-3 4 -6 -12 3 15 -5 25 -10 -11
rule=None&cb=other::	-7 -7 11 -6 9 -21 -8 17 0 12
rule=None&cb=other:event:	16 -13 -10 -5 10 -3 7 -5 -3 6
rule=None&cb=other:tickets:	-1 -4 -13 4 -3 13 10 -9 -4 8
rule=None&cb=plan::future	-2 1 -1 6 5 4 3 4 -2 -17
rule=None&cb=plan:will:future	4 2 -4 3 22 -5 -36 1 -9 22
rule=None&cb=release:adapt:	-1 17 -7 19 3 3 -25 -2 -3 -3
rule=None&cb=release:adapt:past	-4 -2 0 -4 -6 10 7 -2 -1 2
rule=None&cb=release:air:	-2 1 -1 15 7 -6 -6 -1 -2 -3
rule=None&cb=release:end:	0 12 0 -1 -6 -3 0 0 -1 -2
rule=None&cb=release:end:past	-4 14 9 -4 -2 -4 9 -3 -4 -12
rule=None&cb=release:film:	-2 -1 -1 18 -1 -2 -11 -1 0 1
rule=None&cb=release:live:past	9 4 -1 -2 -3 -2 -2 -1 -1 -2
rule=None&cb=release:open:	0 -1 -1 -9 -1 -7 21 -1 -1 0
rule=None&cb=release:open:past	0 -2 0 -7 -3 -6 22 -1 0 -1
rule=None&cb=release:print:past	0 -1 -1 0 2 -1 16 -5 -1 -9
rule=None&cb=release:release:	-3 -10 15 16 -11 -6 -6 2 8 -6
rule=None&cb=release:release:past	-5 11 15 -10 -26 -3 26 -1 0 -8
rule=None&cb=release:run:	0 -1 0 -1 -8 -2 19 -1 0 -5
rule=None&cb=release:run:past	-1 -9 -1 -9 3 9 12 -1 -3 -2
rule=None&cb=release:start:	-2 -13 -2 -10 -9 -4 30 -6 5 11
rule=None&cb=release:start:past	-3 -24 -3 -4 20 0 14 -5 3 1
rule=None&cb=release:stream:	0 13 0 -2 -4 0 -24 12 7 0
rule=None&cb=release:weak:	-7 15 5 -1 8 -27 6 10 2 -10
rule=None&cb=release:weak:past	-2 -24 12 2 -4 -7 23 -7 -7 14
rule=None&h=	-15 -8 23 -7 2 13 -19 15 10 -15
rule=None&h=adapt	-6 13 -8 11 -8 11 -6 -5 -3 1
rule=None&h=air	-5 25 -1 20 3 -11 -16 -4 -6 -5
rule=None&h=award	15 -5 0 -1 2 -3 1 -1 -1 -8
rule=None&h=broadcast	2 18 1 -5 -4 -7 3 -2 -7 1
rule=None&h=end	-4 16 8 -7 -14 -6 26 -4 -8 -8
rule=None&h=event	12 -13 -16 -9 14 -4 7 -7 7 10
rule=None&h=film	-3 -3 -1 10 -1 3 2 -2 -3 -1
rule=None&h=live	5 9 -1 3 -7 0 5 -3 -2 -9
rule=None&h=open	-1 8 -2 -14 -4 -11 27 -2 -1 -2
rule=None&h=print	-1 1 -2 -3 2 -2 13 -3 -2 -4
rule=None&h=release	-3 -18 13 -4 -16 -7 21 13 3 -2
rule=None&h=run	-1 -10 -1 -11 -8 4 39 -1 -3 -8
rule=None&h=start	-9 -22 -7 8 48 -3 -7 -17 -7 16
rule=None&h=stream	-1 -10 -2 -1 -4 -1 -8 11 16 0
rule=None&h=tickets	-1 -6 -13 3 -5 10 0 8 -5 9
rule=None&l=aside	-5 -10 18 -8 5 -6 14 -17 18 -8
rule=None&l=heading	-4 -13 -3 27 -17 -6 22 5 -20 8
rule=None&l=headline	-4 24 -14 25 9 -12 12 -1 -1 -39
rule=None&l=row	-3 1 0 -44 -7 -26 27 7 12 32
rule=None&l=text	2 -7 -12 -8 0 37 8 3 -21 0
rule=None&o=None	6 0 -8 -2 20 -14 9 -10 -18 17
rule=None&o=award	-3 10 -8 -6 15 4 2 -10 -5 1
rule=None&o=broadcast	-2 -19 0 40 -20 -10 -2 -2 17 -2
rule=None&o=disc	-9 -8 21 -22 0 1 15 -7 12 -2
rule=None&o=film	2 -19 10 12 -25 -19 35 3 4 -1
rule=None&o=issue	-23 3 6 19 13 1 2 -15 -3 -4
rule=None&o=live	2 -1 -8 -33 -14 39 26 -2 -10 1
rule=None&o=other	-5 -21 13 6 -2 0 5 34 -10 -20
rule=None&o=stream	1 35 -6 -19 -22 -11 0 11 16 -5
rule=None&o=volume	17 15 -30 -1 25 -4 -9 -4 -16 7
rule=None&out=channel	-3 28 -2 -2 -8 3 12 -2 -18 -7
rule=None&out=distributor	-4 -3 0 3 -7 -5 31 -2 -7 -5
rule=None&out=event	-5 -10 3 -3 -6 2 16 -2 4 0
rule=None&out=magazine	-1 0 -3 2 11 -8 -1 4 -3 -1
rule=None&out=platform	-6 -23 -8 -10 -3 -7 -15 30 50 -8
rule=None&out=publisher	9 14 -11 3 -20 0 -6 11 -6 6
rule=None&out=venue	-2 -5 -1 4 -8 47 -18 -4 -1 -12
rule=None&p=d	-7 -3 -9 6 -2 6 -25 -7 26 16
rule=None&p=dw	-1 7 -2 -7 2 5 -6 19 -13 -3
rule=None&p=m	5 19 1 -6 -17 -3 23 30 -12 -39
rule=None&p=md	-13 1 22 21 -6 -25 35 -9 -4 -22
rule=None&p=mdw	-8 14 -7 13 -14 -11 17 -6 -9 9
rule=None&p=mp	-3 -7 -2 -4 -12 16 -7 14 -4 10
rule=None&p=p	-1 -5 11 -9 11 5 -16 5 -1 1
rule=None&p=shift:after	0 -19 -3 4 0 -3 -5 -1 28 -2
rule=None&p=shift:day	12 9 -4 -6 -7 3 -2 0 -6 2
rule=None&p=shift:month	9 -23 5 -1 2 -16 13 0 -12 23
rule=None&p=shift:month name	-3 11 1 -15 -4 24 6 -14 2 -8
rule=None&p=shift:season	-2 23 -8 0 -22 -10 -9 3 15 8
rule=None&p=shift:then	-1 11 2 -3 4 -5 -28 4 -3 18
rule=None&p=shift:this weekday	-3 -22 2 -6 24 -6 -16 0 23 3
rule=None&p=shift:week	-1 -2 -2 -6 14 -4 18 -5 0 -12
rule=None&p=shift:weekday	12 -12 4 13 -28 1 26 12 -10 -19
rule=None&p=shift:weekday after	-4 -4 -3 8 -3 9 1 -3 -12 11
rule=None&p=shift:year	0 6 13 -9 3 -8 13 6 -3 -21
rule=None&p=y	10 -1 -14 3 2 -13 28 6 -24 1
rule=None&p=ym	3 -36 1 8 7 9 28 -11 -6 -2
rule=None&p=ymd	-3 -1 -17 0 14 7 30 -41 1 11
rule=None&p=ymdw	-1 21 -8 -14 1 14 -11 -7 6 -1
rule=None&p=yp	-11 10 3 -2 11 -10 -17 5 2 9
rule=None&t=	-10 5 -5 18 8 -33 -15 1 11 20
rule=None&t=anime	0 32 -3 1 -10 7 15 -26 27 -42
rule=None&t=audio	-4 -10 -3 -14 -4 12 8 25 -8 -1
rule=None&t=chapter	0 -6 16 -8 24 -8 -2 -2 -8 -5
rule=None&t=disc	-8 -19 42 8 -17 -5 -14 -9 19 4
rule=None&t=drama	-2 17 -7 -11 9 -9 -6 -6 3 12
rule=None&t=dub	-3 6 -3 -12 -5 -2 10 -5 19 -5
rule=None&t=film	-11 -3 -12 69 -25 -11 21 -13 -12 -1
rule=None&t=game	-2 -13 -6 -6 -9 0 0 29 8 -1
rule=None&t=goods	-2 -10 -1 -3 4 -8 7 20 -4 -4
rule=None&t=live	-3 -17 -11 -1 -10 47 24 2 -6 -26
rule=None&t=manga	13 -21 -20 -8 8 4 38 -24 -21 30
rule=None&t=novel	19 -18 -10 4 -9 -11 14 -15 -6 31
rule=None&t=ova	-2 4 36 -9 -4 -8 -6 -5 0 -7
rule=None&t=promo	-1 11 10 -18 7 8 -12 16 -7 -15
rule=None&t=series	-1 22 -11 -5 8 20 -14 -6 -1 -11
rule=None&t=special	-3 5 -3 12 12 -8 -17 25 -15 -8
rule=None&t=volume	6 8 -17 -20 6 -9 23 -12 -8 25
rule=award	47 -8 -3 -8 -4 -9 2 -5 -6 -7
rule=award&ca=-	29 -6 -2 -1 -5 -7 3 -2 -3 -5
rule=award&ca=award::past	9 -1 -1 -4 -4 2 1 -2 -1 1
rule=award&cb=-	26 -2 -1 -3 -8 2 -6 -3 -2 -1
rule=award&cb=award::past	20 -5 -2 -8 0 -5 11 -1 -3 -8
rule=award&h=award	46 -7 -3 -13 -5 -4 -1 -5 -5 -5
rule=award&l=row	17 -2 0 -1 -2 -1 -6 -1 -1 -3
rule=award&l=text	29 -6 -3 -6 -2 -8 9 -3 -5 -4
rule=award&o=None	11 -1 -1 -2 -9 -2 4 -1 -1 0
rule=award&o=award	19 -2 -1 4 0 -6 -8 -1 -1 -4
rule=award&o=film	12 -1 0 -7 1 -1 -4 0 0 -1
rule=award&o=issue	7 1 0 0 2 5 -10 -1 -2 -2
rule=award&o=live	-23 0 0 0 0 0 24 0 2 0
rule=award&o=volume	15 -2 -1 -1 -3 -1 -6 -1 -1 1
rule=award&out=publisher	16 0 0 0 -3 -1 -10 0 0 -2
rule=award&p=m	17 -2 0 -4 -1 -4 -10 0 0 6
rule=award&p=md	-11 -2 0 5 7 -6 10 -1 -2 0
rule=award&p=y	24 -4 -1 -5 -1 4 -8 -2 -2 -6
rule=award&p=ym	12 3 0 0 0 -1 -9 0 -2 -3
rule=award&t=	0 -1 0 -4 -1 -2 9 0 0 -1
rule=award&t=anime	-2 -3 0 -1 -1 -1 12 0 -3 -1
rule=award&t=film	8 -1 0 -7 0 -1 1 0 0 0
rule=award&t=manga	16 -2 -1 7 3 -5 -11 -1 -1 -5
rule=award&t=novel	7 0 0 0 5 0 -10 0 0 -2
rule=broadcast	-12 53 -12 -14 -14 -6 0 22 2 -19
rule=broadcast&ca=-	-2 19 -21 -1 4 4 -2 21 -29 7
rule=broadcast&ca=announce::	-1 11 -1 -4 -1 -2 -8 -2 8 -1
rule=broadcast&ca=delay::	0 18 -3 2 -2 -2 -7 -2 1 -4
rule=broadcast&ca=other::	0 -10 -1 -2 0 2 14 0 -2 0
rule=broadcast&ca=plan::future	0 -3 -2 -5 -1 3 7 10 -6 -2
rule=broadcast&ca=plan:will:future	-1 -17 2 -7 -1 -2 13 -1 14 -2
rule=broadcast&ca=release:adapt:past	-1 12 0 0 -3 0 -4 0 -1 -3
rule=broadcast&ca=release:air:	-1 4 -1 -5 -1 -2 9 -1 -1 -1
rule=broadcast&ca=release:broadcast:	-1 13 -4 -2 -3 5 -8 7 1 -9
rule=broadcast&ca=release:open:	0 -9 0 -2 0 -1 17 -2 -3 0
rule=broadcast&ca=release:release:	0 6 7 9 7 -1 -13 -3 -9 -4
rule=broadcast&ca=release:release:past	-2 -4 -2 -2 -6 4 6 -2 -3 10
rule=broadcast&ca=release:start:	-1 10 -1 -6 1 -4 6 -2 4 -7
rule=broadcast&ca=release:stream:	0 1 -1 -1 -1 0 -3 8 -3 -1
rule=broadcast&ca=release:stream:past	0 -6 0 0 0 0 -2 0 9 0
rule=broadcast&ca=release:weak:	-1 -15 12 -3 -5 -12 -3 -9 32 4
rule=broadcast&ca=release:weak:past	0 11 -2 3 -2 -1 -6 6 -5 -4
rule=broadcast&cb=-	-3 -19 13 13 9 0 19 -5 -24 -3
rule=broadcast&cb=delay::	-2 16 -7 11 -3 -8 -7 4 3 -8
rule=broadcast&cb=plan::future	3 1 10 -11 -8 -5 3 10 -7 4
rule=broadcast&cb=plan:will:future	-1 -35 -6 -4 -1 4 40 10 -2 -6
rule=broadcast&cb=release:adapt:	0 9 -1 5 -1 -1 -9 -1 -1 0
rule=broadcast&cb=release:adapt:past	1 23 -1 -2 -2 -5 -10 0 -1 -2
rule=broadcast&cb=release:air:	2 6 -4 -2 -8 -7 1 6 9 -1
rule=broadcast&cb=release:broadcast:	6 -21 -1 -4 -4 -7 27 7 2 -3
rule=broadcast&cb=release:end:	-1 5 0 -1 -3 -1 -6 -1 -1 10
rule=broadcast&cb=release:open:	0 12 0 -10 -1 -2 3 -2 2 -2
rule=broadcast&cb=release:release:	-1 6 -8 12 -3 -1 -2 -2 -1 -1
rule=broadcast&cb=release:release:past	-3 -19 -3 -1 -3 -2 -9 -7 13 33
rule=broadcast&cb=release:run:past	0 1 -1 -3 7 -1 -11 -2 13 -3
rule=broadcast&cb=release:start:	-2 30 -3 -13 4 -9 4 14 -11 -14
rule=broadcast&cb=release:start:past	-1 18 -3 -5 -2 2 -6 11 -9 -4
rule=broadcast&cb=release:weak:	-2 -21 -3 10 0 41 -20 -15 1 9
rule=broadcast&cb=release:weak:past	-2 29 -6 -4 -4 -2 -8 6 2 -10
rule=broadcast&h=	11 -14 8 -21 23 11 8 -4 -26 3
rule=broadcast&h=adapt	-1 33 -2 1 -11 -6 -14 -2 -5 7
rule=broadcast&h=air	-1 45 -8 -15 -15 -5 11 -2 -2 -7
rule=broadcast&h=broadcast	-2 12 14 0 -16 6 -11 1 11 -14
rule=broadcast&h=end	-1 -2 -2 6 -5 2 2 -3 -8 11
rule=broadcast&h=print	-1 -11 0 -2 18 -3 0 -1 7 -7
rule=broadcast&h=release	-12 -5 -10 -5 -9 11 -1 10 25 -4
rule=broadcast&h=start	-4 5 -10 22 -2 -23 -4 26 -5 -4
rule=broadcast&l=heading	-2 4 7 -1 10 -2 -27 33 -8 -15
rule=broadcast&l=headline	-2 -4 -2 -10 -5 -8 20 -3 16 -1
rule=broadcast&l=row	0 30 -22 29 -7 16 -16 -10 3 -25
rule=broadcast&l=text	-9 24 5 -32 -12 -12 22 1 -9 21
rule=broadcast&o=None	2 42 -14 5 4 -3 -22 -17 33 -31
rule=broadcast&o=award	-1 -13 0 -2 -1 -2 -1 26 -4 -1
rule=broadcast&o=broadcast	0 42 -15 -22 -35 -13 41 -2 -3 5
rule=broadcast&o=disc	-2 16 23 -7 -7 -8 5 0 -6 -15
rule=broadcast&o=film	-2 0 2 30 5 7 -8 -9 -20 -4
rule=broadcast&o=issue	-1 -29 -5 -6 32 -14 10 12 -6 8
rule=broadcast&o=live	-1 -10 -10 4 -2 27 -18 2 6 2
rule=broadcast&o=other	-1 24 -3 -12 -5 -5 -8 19 -15 8
rule=broadcast&o=stream	-2 -3 7 -6 -2 7 -14 -2 28 -12
rule=broadcast&o=volume	-4 -16 4 3 -3 -2 15 -7 -11 22
rule=broadcast&out=channel	4 -2 -3 -5 -16 -19 2 4 46 -11
rule=broadcast&out=distributor	5 2 5 3 0 -1 -11 -1 -1 -1
rule=broadcast&out=magazine	0 -17 -1 -2 10 -2 -9 20 -7 7
rule=broadcast&out=platform	0 -12 0 0 0 0 -4 0 16 0
rule=broadcast&out=publisher	-4 -11 -7 -3 5 -3 8 0 -6 20
rule=broadcast&p=d	-1 11 -3 -6 -3 -5 0 10 -7 5
rule=broadcast&p=dw	-1 11 -1 -10 -2 -2 24 -7 -8 -4
rule=broadcast&p=m	-4 0 -10 15 5 -1 5 -19 12 -4
rule=broadcast&p=md	-10 14 16 8 1 -22 -54 18 8 21
rule=broadcast&p=mdw	7 -15 -8 3 -2 22 -1 5 -3 -9
rule=broadcast&p=shift:after	0 11 -1 -1 -1 6 -14 -1 3 -2
rule=broadcast&p=shift:day	-2 -21 -1 -3 5 -3 23 -5 8 -1
rule=broadcast&p=shift:month	0 9 -1 -1 -2 -1 -19 9 5 -1
rule=broadcast&p=shift:month name	-1 -5 5 3 3 16 1 -2 -12 -8
rule=broadcast&p=shift:season	-1 -27 8 -4 -1 -4 46 -1 -11 -3
rule=broadcast&p=shift:this weekday	-1 9 -1 -6 -1 -1 -12 -5 2 16
rule=broadcast&p=shift:weekday	-1 2 -1 -2 2 3 -21 6 4 7
rule=broadcast&p=shift:weekday after	0 -13 0 -1 -2 -3 18 -1 4 -1
rule=broadcast&p=shift:year	-2 11 -1 -1 -3 0 7 -2 -4 -5
rule=broadcast&p=y	-12 11 -11 1 -3 1 32 -10 -21 11
rule=broadcast&p=ym	-5 12 3 -19 22 8 -19 4 13 -18
rule=broadcast&p=ymd	-6 28 5 5 -23 -24 1 17 14 -18
rule=broadcast&p=ymdw	-1 -6 -1 12 -1 11 -7 -7 3 -3
rule=broadcast&p=yp	30 15 -9 -11 -10 -9 -11 15 -7 -4
rule=broadcast&t=	4 38 -5 -31 3 14 27 -36 -3 -12
rule=broadcast&t=anime	-3 7 -5 25 -3 -21 -29 7 13 8
rule=broadcast&t=disc	-1 15 4 -1 -1 5 -11 -3 -3 -3
rule=broadcast&t=drama	-3 -8 0 -4 3 -8 18 2 2 -2
rule=broadcast&t=film	-1 27 -2 12 -1 3 -29 -3 -6 -2
rule=broadcast&t=game	0 -7 0 -3 -1 -6 8 14 -4 0
rule=broadcast&t=manga	-2 12 -1 -4 0 1 -7 16 -11 -4
rule=broadcast&t=novel	-2 -9 -2 -2 -8 -3 7 14 -3 6
rule=broadcast&t=series	-1 -4 -6 -8 -5 -4 27 -2 7 -4
rule=broadcast&t=special	-1 15 -7 9 4 -6 -11 -12 19 -10
rule=broadcast&t=volume	0 0 0 -1 -2 7 -27 18 -3 9
rule=disc	-7 -9 59 -3 -12 -5 -7 -11 -4 -1
rule=disc&ca=-	-9 -4 32 -26 -3 -18 33 -27 -2 23
rule=disc&ca=announce::	0 -3 11 0 -1 0 -1 -1 -2 -3
rule=disc&ca=plan:will:future	0 -5 -4 8 -1 -1 -2 13 -2 -5
rule=disc&ca=release:weak:	0 7 -12 1 -1 5 0 7 -3 -3
rule=disc&cb=-	-2 -6 -12 -4 -4 5 7 6 -9 19
rule=disc&cb=announce::	0 -4 10 -2 0 -1 6 -2 -1 -7
rule=disc&cb=delay::	0 -2 16 -4 -1 -2 1 -4 7 -11
rule=disc&cb=plan::future	0 6 7 5 -2 -6 -15 -3 -3 12
rule=disc&cb=plan:will:future	0 -1 8 0 -1 -1 -6 -1 -1 2
rule=disc&cb=release:release:	-1 -7 2 -8 -5 -2 -5 14 -4 15
rule=disc&cb=release:release:past	-1 -2 15 4 11 -1 2 -10 -6 -12
rule=disc&cb=release:start:	0 -2 -2 9 -1 -3 -6 -1 8 -1
rule=disc&cb=release:weak:	0 10 18 -10 -3 5 -15 -8 11 -8
rule=disc&h=	-5 17 -3 18 -10 4 -16 -13 7 2
rule=disc&h=open	-1 -1 14 4 -1 -5 -2 -3 -1 -6
rule=disc&h=print	0 0 -7 -1 -1 -1 -7 -1 -1 19
rule=disc&h=release	-4 -11 35 -28 0 -9 17 10 -13 2
rule=disc&h=start	-1 -9 12 7 4 2 -14 -3 6 -5
rule=disc&l=headline	0 0 -10 0 0 0 13 -2 0 0
rule=disc&l=row	-4 -18 34 19 2 -15 -12 -14 -6 13
rule=disc&l=text	-3 9 37 -21 -14 11 -12 4 2 -13
rule=disc&o=None	2 -1 42 -4 -8 -11 22 2 -10 -34
rule=disc&o=broadcast	-1 16 -3 -15 8 5 -4 10 -5 -11
rule=disc&o=disc	-4 -18 -21 12 2 1 21 -12 15 5
rule=disc&o=film	-1 5 17 -4 -3 -1 -30 1 8 8
rule=disc&o=issue	0 6 -2 -1 -2 -1 -5 -2 -1 9
rule=disc&o=live	0 -4 14 -2 -1 4 -5 -1 -4 0
rule=disc&o=other	0 -1 2 2 0 -1 9 3 -2 -10
rule=disc&o=stream	-1 -4 -10 7 -1 -3 -4 -3 2 17
rule=disc&o=volume	-2 -8 18 3 -6 3 -10 -8 -5 14
rule=disc&out=distributor	-1 -1 -3 10 -2 -4 0 1 -7 7
rule=disc&out=platform	0 6 0 0 0 9 -10 -2 -1 -2
rule=disc&out=publisher	-1 -3 -8 5 -5 -1 -6 -3 -1 22
rule=disc&p=m	-2 1 -16 -5 -2 -2 12 6 3 5
rule=disc&p=md	-2 3 -2 -9 -11 3 -12 15 14 2
rule=disc&p=mdw	0 -2 10 -2 7 -1 -10 -4 -1 3
rule=disc&p=shift:month name	0 -1 9 0 0 0 -4 0 -2 -1
rule=disc&p=shift:this weekday	0 -1 -8 -1 -1 -1 0 -1 11 2
rule=disc&p=y	-4 4 15 -2 -10 -4 22 -4 -6 -11
rule=disc&p=ym	-2 2 3 19 2 -5 0 -6 -5 -9
rule=disc&p=ymd	-1 -2 7 1 7 -3 6 -14 -5 5
rule=disc&p=yp	-1 -2 12 6 2 3 -12 -1 -1 -6
rule=disc&t=	-1 -3 -5 33 -4 -7 4 6 -3 -20
rule=disc&t=anime	0 9 4 -2 -1 -1 -8 -4 3 0
rule=disc&t=disc	-8 -4 30 -11 -19 1 22 -2 -11 3
rule=disc&t=film	0 -1 12 -15 11 -2 0 -3 -6 3
rule=disc&t=ova	3 -3 19 -10 -6 6 -22 -7 15 5
rule=film	-7 -8 -3 40 -13 8 22 -15 -16 -9
rule=film&ca=-	-10 10 4 23 -6 -15 0 -1 -9 4
rule=film&ca=award::past	-1 0 0 8 -2 0 -4 0 0 -1
rule=film&ca=other::	-1 -1 -2 -10 -1 -3 17 -1 4 -2
rule=film&ca=plan:will:future	0 3 4 12 -3 4 -18 -1 -3 2
rule=film&ca=release:air:	0 -2 -1 -10 -1 21 -13 0 8 -1
rule=film&ca=release:film:	-1 -8 -3 -1 -1 10 7 -1 -2 -1
rule=film&ca=release:open:past	-1 -2 -1 2 12 -2 -6 -1 0 0
rule=film&ca=release:release:	0 -3 -3 -9 -2 -3 30 -2 -3 -4
rule=film&ca=release:start:	0 -2 -3 -4 -1 2 17 -2 -2 -5
rule=film&ca=release:weak:	11 0 0 7 -1 -1 -7 -3 -5 -1
rule=film&cb=-	0 -1 30 -37 -6 8 5 -15 26 -11
rule=film&cb=delay::	0 -1 -2 -1 0 -2 9 -1 -1 -1
rule=film&cb=plan::future	0 -6 -5 14 -1 -5 5 -1 4 -6
rule=film&cb=plan:will:future	0 31 -4 -12 -2 3 1 -5 -5 -7
rule=film&cb=release:adapt:past	0 -2 0 9 0 -2 -2 0 -1 -1
rule=film&cb=release:air:	0 0 0 -19 -1 6 17 -1 -1 -1
rule=film&cb=release:end:past	-2 6 -2 -12 9 -3 8 0 -1 -2
rule=film&cb=release:film:	13 -3 3 -8 -6 -4 12 -5 -8 5
rule=film&cb=release:film:past	-1 -3 -1 14 -1 -9 4 -1 0 -1
rule=film&cb=release:open:	-2 -8 2 34 -7 -5 -14 8 -3 -4
rule=film&cb=release:open:past	-4 3 -2 -2 1 14 -4 -2 -2 -1
rule=film&cb=release:release:	0 -2 -7 -13 5 -1 18 3 -2 -1
rule=film&cb=release:release:past	-4 -2 -10 26 8 -5 -20 5 -3 5
rule=film&cb=release:start:past	0 -6 0 10 -2 -2 1 0 -1 0
rule=film&cb=release:weak:	-2 -4 -2 8 -3 20 -8 4 -12 0
rule=film&h=	2 -8 19 -20 -11 2 9 -3 9 1
rule=film&h=adapt	-1 -3 1 -6 -1 16 -4 -1 -2 1
rule=film&h=air	-2 -2 -1 -5 -2 9 -2 -1 7 -2
rule=film&h=end	-2 5 -3 -14 8 -8 18 -1 -1 -2
rule=film&h=film	8 20 -7 18 -11 7 -14 -9 -9 -4
rule=film&h=open	-7 -11 -5 48 3 -2 -11 3 -8 -9
rule=film&h=release	-5 -7 -8 21 12 -10 5 5 -11 -2
rule=film&h=run	0 -4 0 10 -1 -2 0 0 -2 -1
rule=film&h=start	-2 2 2 -3 -8 -3 24 -7 2 -9
rule=film&l=headline	-1 -2 -1 -17 -1 -5 31 -1 -3 0
rule=film&l=row	-5 16 -4 9 -8 23 -1 -13 -8 -8
rule=film&l=text	-2 -22 -3 46 -3 -6 -4 0 -5 0
rule=film&o=None	-9 -11 -3 46 6 -12 0 2 -6 -12
rule=film&o=award	-2 -1 -1 -8 -2 -1 7 -1 -1 11
rule=film&o=broadcast	-4 -5 14 -3 -6 28 -10 -8 5 -10
rule=film&o=film	-3 11 -3 -8 7 -2 13 -13 -6 3
rule=film&o=issue	17 19 -4 -10 -8 -7 5 -3 -3 -4
rule=film&o=live	0 -9 -2 31 -4 5 -11 -2 -5 -2
rule=film&o=other	0 -1 -3 -14 0 5 3 12 -2 -1
rule=film&o=stream	-2 -3 -2 9 -1 -6 1 -2 9 -3
rule=film&o=volume	-3 -5 -1 4 -4 -3 8 -2 -4 10
rule=film&out=distributor	-1 -4 17 -1 -2 -4 -6 10 -2 -6
rule=film&out=publisher	1 -1 -2 -7 -2 -1 -9 -2 0 22
rule=film&p=d	-1 -2 5 -30 -3 -2 2 -5 17 20
rule=film&p=m	-7 4 17 -10 10 8 -16 -5 -5 4
rule=film&p=md	-6 -6 4 4 -16 27 29 3 -2 -38
rule=film&p=mdw	-1 -10 8 0 -4 19 -7 -4 1 -3
rule=film&p=shift:month	0 6 0 -5 -1 16 -12 -1 0 -3
rule=film&p=shift:month name	2 -1 0 12 0 -4 -6 0 0 -1
rule=film&p=shift:season	-2 10 -2 0 -1 -6 0 -3 -3 7
rule=film&p=shift:this weekday	0 -3 -1 8 3 -1 0 -1 -3 -2
rule=film&p=shift:weekday	-1 -5 0 -10 0 -3 22 -1 -1 -1
rule=film&p=shift:year	16 -2 -3 -5 -2 -4 -1 -1 -1 3
rule=film&p=y	2 -9 -9 4 0 -12 10 17 -5 3
rule=film&p=ym	-3 1 -9 11 0 -9 17 -6 -6 4
rule=film&p=ymd	-1 7 -1 39 -3 -9 -10 -6 -9 -7
rule=film&p=ymdw	0 -2 -2 10 -1 -2 0 0 -1 -1
rule=film&p=yp	-1 2 -4 13 1 -4 -2 5 -4 -6
rule=film&t=	-4 5 2 11 12 -9 6 -9 -5 -9
rule=film&t=anime	-1 11 -5 18 -1 -10 0 -2 -6 -2
rule=film&t=dub	0 8 -2 24 -1 -6 -19 -3 0 -1
rule=film&t=film	2 -26 -12 28 -7 12 7 4 -1 -6
rule=film&t=manga	-3 -2 4 -28 -10 30 5 -2 -3 9
rule=film&t=novel	-1 -1 -1 -9 -3 -1 15 -1 -1 3
rule=issue	-6 -9 -13 -2 61 -9 -7 -11 -2 -2
rule=issue&ca=-	-5 -14 -15 12 52 -7 -22 6 -25 18
rule=issue&ca=award::past	1 0 0 -1 -4 0 8 0 0 -4
rule=issue&ca=delay::	0 -2 0 -2 19 5 -16 -1 0 -3
rule=issue&ca=plan:will:future	0 0 -1 -1 8 -1 2 -4 -2 -3
rule=issue&ca=release:print:past	0 0 0 0 -9 0 -2 0 13 0
rule=issue&ca=release:release:	-1 -2 0 -1 -9 0 12 -3 2 1
rule=issue&ca=release:start:	-1 -4 0 -1 -9 -3 16 -1 9 -4
rule=issue&ca=release:start:past	4 -2 0 -1 -12 0 13 0 -1 -1
rule=issue&cb=-	-2 -23 5 0 -17 -5 38 9 -1 -3
rule=issue&cb=delay::	0 -2 0 0 -6 -1 9 -5 0 5
rule=issue&cb=plan::future	-1 10 -1 -2 2 -2 -9 -3 -1 5
rule=issue&cb=plan:will:future	0 -1 0 -4 0 -1 -6 -2 0 15
rule=issue&cb=release:air:past	0 -1 0 0 -5 0 11 0 0 -3
rule=issue&cb=release:end:past	0 -3 0 0 20 -1 -19 0 7 -2
rule=issue&cb=release:issue:	-1 -1 -1 0 15 -2 -14 -1 -1 5
rule=issue&cb=release:issue:past	-5 -5 -1 17 9 -3 -6 -2 -2 -2
rule=issue&cb=release:print:past	-2 -2 -2 -2 -5 -2 11 -1 3 2
rule=issue&cb=release:release:	0 -1 -4 -2 15 -1 -3 1 -1 -4
rule=issue&cb=release:release:past	-1 -1 -2 -2 3 0 9 -4 -1 -2
rule=issue&cb=release:run:past	-1 18 -1 -2 -4 -1 -6 -1 -4 2
rule=issue&cb=release:start:	-1 -3 -1 -2 28 18 -16 -3 -7 -12
rule=issue&cb=release:start:past	-5 2 -1 -2 4 1 0 -2 10 -8
rule=issue&h=	-6 -2 -10 5 8 -4 -11 18 -10 11
rule=issue&h=end	4 -7 -1 -1 26 -2 -15 -1 6 -10
rule=issue&h=issue	-7 -6 -2 16 17 -6 -5 -3 -4 -1
rule=issue&h=open	0 0 0 6 -10 -1 7 0 0 -1
rule=issue&h=release	5 -3 1 -8 9 -4 4 -13 -3 12
rule=issue&h=run	-2 19 -3 -6 5 -6 -13 -4 -2 12
rule=issue&h=start	-2 -7 -3 -7 6 14 23 -9 3 -19
rule=issue&l=heading	0 0 -2 -2 2 -1 -8 -5 -1 18
rule=issue&l=headline	-1 -1 0 -2 18 -2 -8 -1 -1 -2
rule=issue&l=row	-3 2 -5 -10 28 -11 12 0 -12 -2
rule=issue&l=text	-2 -9 -6 12 13 4 -3 -5 11 -16
rule=issue&o=None	3 -12 -6 -16 22 -3 -13 21 8 -3
rule=issue&o=award	4 -1 0 7 5 0 -8 0 0 -6
rule=issue&o=broadcast	-2 -7 13 -6 26 1 -25 -8 -2 10
rule=issue&o=disc	0 0 0 0 17 0 -14 0 0 -1
rule=issue&o=film	-3 5 -2 20 -15 -1 -9 5 -1 2
rule=issue&o=issue	-2 10 -11 -1 7 -3 42 -23 -17 -2
rule=issue&o=live	-1 -2 -1 2 -12 -1 19 -1 -1 -4
rule=issue&o=stream	-4 11 -1 -1 -6 -1 -2 -4 14 -6
rule=issue&o=volume	0 -11 -4 -6 13 -1 9 0 -7 6
rule=issue&out=distributor	0 0 7 6 -2 0 -9 0 0 -1
rule=issue&out=magazine	-2 -2 -3 5 -28 -4 27 7 4 -4
rule=issue&out=publisher	9 -1 -1 -2 8 -1 -16 -2 -1 5
rule=issue&p=d	-1 -3 -1 -1 16 -1 1 -6 4 -10
rule=issue&p=m	-3 5 -2 -5 -42 -6 40 -9 -4 26
rule=issue&p=md	-3 -1 -3 2 45 17 -27 -18 -1 -11
rule=issue&p=mdw	-1 -2 8 -8 0 -4 0 15 -4 -5
rule=issue&p=shift:after	0 -1 -1 5 5 -1 -13 -3 -1 9
rule=issue&p=shift:month	0 0 0 9 -4 0 -6 -1 0 3
rule=issue&p=shift:season	3 -1 0 -1 -9 -1 13 -1 -2 0
rule=issue&p=shift:then	0 0 0 0 -1 -1 9 0 0 -7
rule=issue&p=shift:weekday	-3 1 0 -1 -3 -1 8 -3 -2 4
rule=issue&p=shift:year	0 -4 -1 0 10 -1 -11 0 7 0
rule=issue&p=y	10 11 -4 11 0 -11 -12 -6 8 -8
rule=issue&p=ym	-4 -9 -4 -1 8 -1 -3 18 0 -3
rule=issue&p=ymd	-1 -3 -3 -7 27 5 -31 8 -5 8
rule=issue&p=yp	-1 2 -1 -2 19 -4 6 -4 -1 -12
rule=issue&t=	-3 -2 -3 -10 -1 -8 33 5 -6 -6
rule=issue&t=anime	-1 1 6 -5 0 -5 -14 -3 11 10
rule=issue&t=chapter	-6 -12 -7 -6 27 1 10 11 -2 -14
rule=issue&t=manga	-3 2 -8 2 16 5 -3 -19 -4 11
rule=issue&t=novel	2 -1 0 10 12 -1 -10 -4 -1 -7
rule=issue&t=series	5 7 0 -3 6 -1 -13 0 0 -1
rule=live	-1 4 -10 -1 -6 47 -2 -16 -4 -12
rule=live&ca=-	3 2 -2 5 0 16 -4 -3 -7 -10
rule=live&ca=cancel::	0 -2 0 -1 -1 8 0 -1 -3 0
rule=live&ca=release:release:past	-1 -2 -1 4 -2 0 -8 -2 -1 11
rule=live&cb=-	-6 6 -9 -4 6 9 21 -9 1 -15
rule=live&cb=delay::	8 -5 -1 9 -1 3 -8 -1 -1 -3
rule=live&cb=plan::future	0 -7 -2 -2 -2 29 -5 -2 -3 -6
rule=live&cb=plan:will:future	0 7 -4 7 7 -15 4 -1 -2 -3
rule=live&cb=release:air:	-1 -2 0 18 0 -4 -6 0 -3 -1
rule=live&cb=release:live:	7 4 -2 -10 -6 3 11 -2 0 -5
rule=live&cb=release:live:past	-2 0 -2 -6 -1 13 3 -1 1 -4
rule=live&cb=release:open:	0 -1 0 -4 0 9 -2 -1 -1 0
rule=live&cb=release:open:past	0 -2 0 1 -1 10 -6 -1 0 0
rule=live&cb=release:release:	-1 -2 15 6 4 -10 -13 4 -4 0
rule=live&cb=release:release:past	-1 -1 1 -4 -2 0 2 9 -1 -4
rule=live&cb=release:start:	0 1 -1 12 -2 -2 6 -2 -10 -3
rule=live&cb=release:start:past	-1 -6 -1 -1 -1 9 -8 -1 -2 10
rule=live&cb=release:weak:	-1 25 -2 -6 -4 -38 8 -6 7 15
rule=live&h=	4 18 -12 6 3 9 -7 -10 -9 -3
rule=live&h=adapt	-1 -4 -1 -6 5 8 -5 -1 -3 8
rule=live&h=air	-2 -4 0 9 -1 6 -3 -1 -5 -1
rule=live&h=live	3 12 -5 3 -9 16 3 -8 -2 -13
rule=live&h=open	-1 -5 -1 -4 -2 3 16 -2 -3 -2
rule=live&h=release	-2 -2 12 -4 3 -4 -5 11 -6 -4
rule=live&h=start	-1 -7 -3 -5 -4 10 11 -3 -4 6
rule=live&h=stream	0 -1 0 -2 -1 -11 -15 -2 33 -1
rule=live&l=row	-3 1 -4 5 -7 30 1 -10 -2 -11
rule=live&l=text	2 4 -6 -6 1 13 -4 -5 0 0
rule=live&o=None	5 -11 -2 -29 0 59 -18 7 -8 -3
rule=live&o=broadcast	-1 7 -3 7 -2 -9 5 -4 5 -4
rule=live&o=disc	0 11 -4 -2 -1 6 0 -2 -6 -1
rule=live&o=film	-1 -4 -2 11 0 11 -9 -2 -3 -2
rule=live&o=issue	-1 -4 0 -2 -2 -3 16 -1 -1 -2
rule=live&o=live	1 3 3 6 -1 -12 -19 -7 26 1
rule=live&o=other	-1 5 0 -1 -2 10 -8 -1 -3 0
rule=live&o=stream	-1 -6 -1 16 -1 -6 13 -2 -8 -3
rule=live&o=volume	-1 3 -1 -5 4 -6 11 -4 -4 3
rule=live&out=channel	0 15 0 -1 0 0 -7 0 -5 0
rule=live&out=event	-2 -4 -2 -7 6 13 6 -2 -6 -2
rule=live&out=magazine	0 0 0 4 5 0 -8 0 0 0
rule=live&out=platform	0 -1 0 0 -1 -15 10 1 8 0
rule=live&out=venue	-1 0 -1 -1 4 -28 34 -1 -4 -2
rule=live&p=d	0 -2 -2 -4 -1 -9 20 11 -10 -2
rule=live&p=m	-1 -3 4 12 -1 -6 11 -2 -5 -8
rule=live&p=md	12 -8 -6 -1 -14 25 7 -5 -9 0
rule=live&p=mdw	0 10 -1 17 -2 -8 -15 -2 1 -1
rule=live&p=shift:day	0 -1 0 -2 -1 -6 14 -2 -2 0
rule=live&p=shift:weekday	-1 -1 0 5 -1 -8 7 0 -1 0
rule=live&p=shift:year	0 1 -1 5 0 11 -15 0 0 0
rule=live&p=y	-3 3 -1 -4 24 16 -26 -3 -2 -3
rule=live&p=ym	-2 -1 -2 -12 -5 17 -9 -2 6 8
rule=live&p=ymd	-2 -8 5 -5 2 12 -8 -4 12 -5
rule=live&p=ymdw	0 -6 0 -2 0 -3 3 0 10 0
rule=live&p=yp	0 -3 -2 -3 -1 25 -11 -4 -1 1
rule=live&t=	0 -7 3 -9 -4 13 -8 6 -5 10
rule=live&t=anime	-2 1 -3 -6 -2 17 -6 -2 4 -3
rule=live&t=film	-5 -10 -2 18 -3 10 2 -3 -5 -2
rule=live&t=live	-11 19 -7 -10 -10 41 5 -14 5 -19
rule=live&t=manga	16 -3 -1 -2 3 -20 9 -1 -2 2
rule=other	-6 0 -13 -1 -15 -5 -7 55 -11 2
rule=other&ca=-	-7 6 -8 2 -15 -1 -19 41 -7 8
rule=other&ca=release:release:	0 -1 -1 -1 0 0 10 -2 0 -6
rule=other&cb=-	1 -4 -8 -10 1 -4 16 -2 1 9
rule=other&cb=plan::future	-1 -5 11 -6 -1 -2 22 -8 -1 -9
rule=other&cb=release:release:	0 -3 -8 4 -1 11 -5 12 -4 -5
rule=other&cb=release:release:past	-1 10 -2 -2 -2 -2 -7 9 -1 -1
rule=other&cb=release:start:past	-1 6 0 -1 -5 -1 -11 15 -1 -2
rule=other&cb=release:weak:	0 -5 -1 -4 -1 -1 -3 22 -3 -3
rule=other&h=	-4 -7 3 -11 0 -2 4 7 -2 11
rule=other&h=end	0 -9 -2 11 -4 -1 23 -23 -2 7
rule=other&h=release	-2 6 -11 -3 -4 4 -6 37 -5 -15
rule=other&h=start	-1 5 -1 -2 -6 -2 -11 21 -4 1
rule=other&l=row	-1 -4 -5 -12 -5 2 -7 24 -4 13
rule=other&l=text	-5 7 -7 12 -9 -6 -7 32 -6 -11
rule=other&o=None	-2 -1 -2 -6 -1 0 16 12 -6 -10
rule=other&o=broadcast	-2 6 8 0 -3 -5 -7 14 -4 -8
rule=other&o=issue	0 -1 -1 -3 -4 18 -9 -2 -3 6
rule=other&o=live	-1 -1 -1 0 -2 -5 -1 6 11 -6
rule=other&o=other	-3 2 -7 13 3 -10 1 -15 -4 19
rule=other&o=stream	0 -2 -2 -3 0 -1 -4 19 -2 -5
rule=other&o=volume	3 0 -1 -6 -6 2 -11 17 -2 3
rule=other&out=platform	0 -2 0 -1 0 -1 19 -13 -1 -1
rule=other&out=publisher	-2 -1 -1 -2 -1 -1 2 -5 0 11
rule=other&p=md	-2 -17 -14 1 1 1 36 1 -13 5
rule=other&p=shift:after	0 -1 0 -1 -2 -2 -5 6 -3 8
rule=other&p=shift:weekday	-1 -1 -1 3 1 0 -9 5 0 3
rule=other&p=y	1 -5 12 8 -1 -2 -6 -4 -1 -3
rule=other&p=ym	-1 22 -1 -3 -2 -1 -12 -6 -1 5
rule=other&p=ymd	-1 3 -3 -2 -5 -3 -2 11 -4 6
rule=other&p=yp	0 0 0 -1 -3 0 -1 16 0 -11
rule=other&t=audio	-4 -17 -1 13 -9 -5 -3 32 0 -3
rule=other&t=game	1 6 -6 -4 -2 -7 -2 29 -5 -8
rule=other&t=goods	-1 11 -2 -6 -1 1 -2 -4 -4 8
rule=stream	-7 -13 0 1 -17 -4 8 -10 58 -17
rule=stream&ca=-	-5 -39 6 6 -14 -5 3 -3 63 -11
rule=stream&ca=announce::	0 -4 -1 -4 0 0 -1 0 10 0
rule=stream&ca=plan:will:future	0 -7 -1 10 0 -1 -10 -1 10 0
rule=stream&ca=release:release:	0 0 0 -5 0 0 1 -1 9 -3
rule=stream&ca=release:start:	0 9 0 -1 -1 0 3 0 -8 0
rule=stream&ca=release:stream:	0 20 -1 -1 -1 0 4 -2 -18 -1
rule=stream&ca=release:stream:past	0 11 0 -3 -1 7 -2 0 -11 0
rule=stream&ca=release:weak:	0 8 -1 0 0 -1 17 -2 -20 0
rule=stream&cb=-	-3 -1 -3 16 -6 -6 -3 -14 34 -13
rule=stream&cb=release:adapt:	0 -10 0 -1 -1 0 12 0 0 0
rule=stream&cb=release:air:	-1 -10 -1 -3 -1 16 -6 -1 7 -1
rule=stream&cb=release:release:	0 4 7 -7 -1 -6 1 -6 9 1
rule=stream&cb=release:start:	0 -3 -1 -2 -1 -1 -8 -2 18 -1
rule=stream&cb=release:start:past	0 16 0 0 0 0 -2 0 -13 0
rule=stream&cb=release:stream:	-1 -3 -1 -2 -1 -2 8 -2 6 -1
rule=stream&cb=release:stream:past	-1 -8 6 -2 -1 -1 14 14 -21 0
rule=stream&cb=release:weak:	-1 -9 -7 14 -2 -5 -4 10 5 -2
rule=stream&cb=release:weak:past	0 3 -1 -1 0 0 -13 -1 11 3
rule=stream&h=	-2 -3 -6 13 -5 -13 6 1 18 -8
rule=stream&h=adapt	0 -10 0 -1 -1 -1 12 0 2 0
rule=stream&h=air	-1 -21 -1 -9 -2 16 -9 -2 29 -1
rule=stream&h=broadcast	0 15 -1 0 0 0 -6 0 -7 0
rule=stream&h=release	-1 -3 7 15 -2 -8 -6 -13 13 -3
rule=stream&h=start	0 3 -1 -7 -3 -2 1 -3 14 -2
rule=stream&h=stream	-2 6 2 -8 -5 2 5 7 -6 -1
rule=stream&l=headline	0 -3 0 -3 -1 18 1 -4 -8 0
rule=stream&l=row	-2 -15 -7 14 -5 -3 12 -10 26 -9
rule=stream&l=text	-4 10 8 -8 -11 -18 -13 4 39 -7
rule=stream&o=None	-3 2 -4 -5 -4 12 -4 -3 13 -4
rule=stream&o=broadcast	-1 -2 3 -7 -4 -6 19 -9 11 -4
rule=stream&o=disc	0 -5 -3 -2 0 0 10 -1 1 0
rule=stream&o=film	0 -1 -3 3 0 -1 -19 -2 25 -1
rule=stream&o=issue	0 -10 6 -2 -2 0 -3 14 -3 0
rule=stream&o=live	0 8 0 -1 0 1 -8 0 -1 0
rule=stream&o=stream	-2 -12 -2 17 -6 -9 27 -10 3 -6
rule=stream&o=volume	0 9 0 -2 -1 0 -10 -1 6 0
rule=stream&out=distributor	0 5 -3 9 0 0 2 -2 -9 0
rule=stream&out=platform	-3 15 7 -5 -6 7 41 -6 -46 -5
rule=stream&p=m	-1 -4 -2 -2 -1 -1 2 2 8 -2
rule=stream&p=md	-2 16 3 0 -7 0 -26 -19 38 -2
rule=stream&p=mdw	-1 3 -1 5 -1 2 -13 -1 6 -1
rule=stream&p=shift:after	0 -6 -1 -1 0 -1 25 -1 -15 0
rule=stream&p=shift:day	0 -2 0 0 0 0 -9 0 12 0
rule=stream&p=shift:weekday	0 -5 -3 -3 0 0 13 -2 1 0
rule=stream&p=ym	0 17 -2 -2 -2 -1 19 -2 -26 -1
rule=stream&p=ymd	-1 -17 6 5 -2 -2 13 10 -11 -2
rule=stream&p=yp	0 -3 -2 -1 0 0 -8 -1 16 0
rule=stream&t=	-2 2 -5 -8 -4 12 -10 -2 22 -5
rule=stream&t=anime	-3 6 0 -7 -7 -9 21 9 -1 -8
rule=stream&t=dub	-1 -10 -3 10 -2 -5 -7 -6 28 -4
rule=stream&t=film	0 -1 10 -13 -1 -1 -15 -3 27 -3
rule=stream&t=series	0 -3 -3 22 -1 -2 -3 -2 -4 -5
rule=volume	-6 -6 -9 -10 13 -11 -14 -7 -8 60
rule=volume&ca=-	6 -2 -15 -22 4 -4 23 11 -8 7
rule=volume&ca=delay::	-1 -6 0 -1 -2 -1 12 -1 0 0
rule=volume&ca=other::	-1 2 -3 -2 -6 9 1 -1 -1 3
rule=volume&ca=other:event:	5 0 -1 0 7 0 -11 0 0 1
rule=volume&ca=plan::future	0 1 -1 0 7 -1 -10 -1 -1 6
rule=volume&ca=plan:will:future	0 -3 4 -1 -4 -1 2 8 5 -9
rule=volume&ca=release:release:	-1 0 15 9 -8 -2 -25 -7 -2 21
rule=volume&ca=release:release:past	-3 -2 -4 -1 3 -1 21 -2 -1 -10
rule=volume&ca=release:start:	0 0 -1 0 8 0 -1 -1 0 -4
rule=volume&ca=release:weak:	-3 20 -2 -5 0 -2 7 -6 -2 -6
rule=volume&ca=release:weak:past	-1 0 -2 -1 1 0 -4 -2 0 9
rule=volume&cb=-	-7 -6 -8 4 -17 -14 38 25 0 -15
rule=volume&cb=announce::	-2 -3 -1 -1 -3 -1 -1 -1 0 13
rule=volume&cb=delay::	0 0 8 -2 -5 -2 -1 -4 -1 9
rule=volume&cb=plan::future	-1 1 -6 -2 -1 -4 13 -1 -3 3
rule=volume&cb=plan:will:future	0 8 -2 -1 -8 16 17 -4 -2 -24
rule=volume&cb=release:adapt:past	7 -1 0 -3 -1 0 -8 -1 0 7
rule=volume&cb=release:end:past	-1 6 -1 0 8 -1 -12 0 0 1
rule=volume&cb=release:print:	-3 -1 9 -2 -9 -1 -1 -2 -1 10
rule=volume&cb=release:print:past	4 1 4 -3 2 6 -20 -3 -3 12
rule=volume&cb=release:release:	-2 10 12 1 1 -3 1 -9 -7 -5
rule=volume&cb=release:release:future	0 0 -1 0 18 0 -8 -1 0 -6
rule=volume&cb=release:release:past	11 -4 -15 -4 19 -1 -30 15 -3 14
rule=volume&cb=release:start:	0 -4 -1 -1 -17 -1 0 -3 6 21
rule=volume&cb=release:start:past	-4 4 -1 -2 6 -2 -18 -1 10 7
rule=volume&cb=release:weak:	-4 -8 2 -6 -7 2 37 -11 -7 2
rule=volume&cb=release:weak:past	-2 -9 -7 -1 -2 -2 1 0 10 11
rule=volume&h=	-5 2 -9 -12 -14 -3 33 10 -7 5
rule=volume&h=air	-2 -5 -4 11 23 -2 -8 -3 -5 -5
rule=volume&h=broadcast	0 -5 -1 -2 -3 -2 4 -2 11 -2
rule=volume&h=end	-1 13 5 -2 10 -1 -27 -2 -1 5
rule=volume&h=print	4 -3 10 -11 -21 14 2 -11 -7 22
rule=volume&h=release	-3 -1 -5 -3 11 -10 -14 9 -17 36
rule=volume&h=start	-5 -4 -5 -4 3 -5 -7 -6 23 9
rule=volume&l=heading	0 0 -1 -1 -1 0 -14 -10 -1 29
rule=volume&l=headline	-1 -2 -2 -1 -5 -1 29 -4 -1 -13
rule=volume&l=row	-4 -9 5 -9 5 -4 -13 26 -8 12
rule=volume&l=text	-1 6 -11 1 14 -7 -16 -19 1 33
rule=volume&o=None	3 -10 -28 -14 -9 -9 34 -17 -8 60
rule=volume&o=award	-2 0 -2 2 10 -1 -23 -2 -1 19
rule=volume&o=broadcast	-1 4 18 -1 -3 4 -24 -11 9 6
rule=volume&o=disc	-2 -3 54 13 -11 1 -35 5 -6 -17
rule=volume&o=film	-2 4 -9 4 2 8 29 -7 -10 -17
rule=volume&o=issue	2 -4 -14 -8 18 3 -4 12 -8 2
rule=volume&o=live	-1 -2 -3 -2 13 -3 -11 4 -1 4
rule=volume&o=stream	-1 -5 1 7 -7 -1 -3 -5 -9 23
rule=volume&o=volume	-2 10 -23 -10 2 -12 23 10 25 -23
rule=volume&out=channel	-1 12 -5 8 -2 0 -5 -4 -6 3
rule=volume&out=magazine	-1 -1 0 -1 54 0 -8 -6 -1 -36
rule=volume&out=platform	0 3 -1 0 -5 -1 -13 2 23 -8
rule=volume&out=publisher	1 -7 9 -7 20 -5 21 -1 -7 -25
rule=volume&p=d	-3 -4 -4 7 0 -2 14 5 -8 -5
rule=volume&p=dw	-2 -2 -2 12 -2 -1 -1 -7 -5 11
rule=volume&p=m	9 -6 -2 2 21 -4 -30 -3 2 10
rule=volume&p=md	2 0 -8 -19 13 -12 -16 6 -10 44
rule=volume&p=mdw	0 1 -3 -1 -2 16 -2 0 -3 -6
rule=volume&p=mp	0 -1 -1 0 -5 -1 24 -2 -1 -13
rule=volume&p=p	0 -1 0 -1 -4 0 10 -2 0 -1
rule=volume&p=shift:day	-3 -1 -2 -1 -6 -1 8 13 9 -16
rule=volume&p=shift:month	0 -1 -1 0 4 0 9 -2 -1 -7
rule=volume&p=shift:month name	-1 0 -1 -1 -6 -1 -10 -1 -1 20
rule=volume&p=shift:month then	0 0 0 0 13 0 -5 -1 0 -6
rule=volume&p=shift:season	-1 -4 -4 6 9 -1 -3 9 -4 -5
rule=volume&p=shift:then	-1 -4 -1 -1 -2 0 1 -1 15 -7
rule=volume&p=shift:this weekday	0 -1 -1 0 -2 0 -11 5 -5 15
rule=volume&p=shift:week	0 18 0 -1 -2 0 -1 -2 -2 -9
rule=volume&p=shift:weekday	-1 -1 2 -1 17 0 5 -7 -6 -6
rule=volume&p=shift:year	4 -3 -5 7 3 -1 -12 -2 -3 12
rule=volume&p=y	9 3 -6 1 -10 -6 1 9 17 -17
rule=volume&p=ym	-5 17 8 -5 -14 -5 -11 -10 -4 28
rule=volume&p=ymd	-5 -13 18 -8 -4 2 2 12 1 -4
rule=volume&p=yp	-6 -1 5 -6 -11 8 11 -20 -3 23
rule=volume&t=	4 -2 2 -15 7 -3 -28 5 1 29
rule=volume&t=anime	-1 -3 -2 8 -3 -1 9 -3 -9 6
rule=volume&t=chapter	0 0 -1 -1 -3 0 -7 -1 0 13
rule=volume&t=manga	-1 -8 3 -8 30 -6 -10 3 7 -10
rule=volume&t=novel	6 5 -5 -1 -2 -4 -19 3 -6 23
rule=volume&t=series	-1 -3 0 -1 -7 0 24 -1 0 -10
rule=volume&t=volume	-14 4 -5 7 -9 3 18 -14 0 10
s=!	9 28 7 -5 13 -15 2 -11 -20 -9
s=\"	-20 -18 -14 19 15 22 -7 25 3 -26
s=#	0 -5 -1 -11 -1 -1 32 -2 -1 -10
s=$	-1 -2 6 4 7 -2 6 -11 -3 -3
s=%	0 0 0 3 -4 -1 20 -1 -1 -15
s=&	-3 -22 14 9 4 15 -8 -13 -7 11
s='	-2 16 -9 -5 28 -19 -13 -2 6 0
s=(	11 -22 19 -30 -4 -10 -17 9 19 24
s=)	11 -17 20 -6 15 -11 -2 -10 -1 1
s=*	-13 17 10 36 0 -4 -20 -16 -4 -6
s=+	-1 6 14 4 -2 -1 -12 -4 4 -7
s=,	-6 -20 24 -22 21 21 -8 -15 4 1
s=-	-4 11 -9 11 3 17 8 -12 3 -28
s=.	12 9 -22 10 24 -16 -7 8 -23 6
s=/	-3 -15 23 -28 -8 13 3 -1 5 12
s=0	10 -6 4 -13 18 -22 -16 5 -25 45
s=:	27 -6 2 -13 -8 -6 -33 22 7 7
s=;	-7 2 17 7 4 -3 -27 -5 2 10
s=<#>	-15 -3 3 -9 14 -15 -13 0 2 37
s=<#chapter>	-2 -10 -2 -5 61 -12 -21 -2 4 -12
s=<#episode>	-10 38 7 -7 -10 17 -10 -13 9 -20
s=<#issue>	-3 -9 12 5 16 -3 -15 -1 -5 3
s=<#volume>	-5 -17 22 -15 4 -8 -17 19 -6 22
s=<channel>	1 64 -4 -18 -11 -14 -3 -12 8 -11
s=<clock>	-7 25 -24 3 -3 22 -1 -2 20 -33
s=<date>	-11 -21 -22 -7 1 23 39 -1 -14 13
s=<digital>	-3 -7 0 -8 -9 -5 -13 -1 15 31
s=<distributor>	1 -9 32 41 -21 -19 -3 5 -12 -16
s=<event>	-7 -10 -6 6 2 1 5 15 -3 -3
s=<magazine>	5 -15 -18 -4 49 -10 -3 6 -11 1
s=<platform>	-11 -8 1 -27 -20 -7 0 19 87 -34
s=<print>	9 -13 -7 -11 23 0 -18 -6 -6 30
s=<publisher>	15 -20 -17 -12 12 -12 23 -23 -14 48
s=<season>	-6 44 22 -32 -2 -9 -13 -3 22 -24
s=<venue>	3 -12 -6 12 -15 35 -11 -2 0 -2
s=<weekday>	-12 -4 -17 7 15 10 18 -7 8 -18
s=<zone>	13 -33 -2 -18 11 13 -7 -12 45 -10
s=?	-4 16 10 9 -6 -10 20 -8 -8 -19
s=Xx	21 -4 -23 8 9 22 -32 12 -10 -4
s=[	-1 2 0 -9 -6 4 -23 17 1 14
s=]	-1 2 0 -4 -6 3 -23 15 -1 14
s=a	-8 -2 11 1 -5 11 -32 6 16 2
s=about	-7 0 6 10 3 5 2 -14 -16 12
s=abroad	-1 -13 0 -1 -3 3 3 -1 16 -2
s=accept	-2 -1 -2 0 -5 -1 2 -3 0 12
s=accident	-2 -9 0 -4 -1 -7 21 -1 -1 4
s=accord	-1 27 -12 3 -26 -2 15 -3 -2 0
s=account	-2 1 -1 -2 -1 -3 13 -3 3 -3
s=acquisition	0 0 0 0 -1 0 8 0 0 -6
s=acrylic	-1 -2 -2 -4 -9 -3 -20 50 -1 -8
s=action	0 0 -1 -1 -2 -2 -7 18 -4 -3
s=actor	-1 -3 -3 12 -3 -2 -11 6 7 -3
s=actres	11 -6 -1 -6 -3 0 14 -5 -1 -3
s=adapt	-4 3 -2 -3 -6 10 -22 -3 -2 28
s=adaptation	-2 23 4 -1 1 5 -23 2 -2 -7
s=add	3 -22 -2 -9 17 18 -16 -4 36 -21
s=additional	0 8 0 0 2 -1 -6 0 -1 -2
s=admission	0 -2 -1 -1 -1 -3 13 -2 -1 -3
s=admitt	0 -3 -1 -1 -1 -1 13 -1 -1 -4
s=advance	0 -1 -3 23 -1 5 -3 -7 -10 -3
s=adventure	0 -1 -1 1 -5 -1 -2 0 0 9
s=affect	0 0 6 -1 -1 1 -9 -1 -1 6
s=affiliat	0 -1 0 -2 -1 -2 13 0 -5 -1
s=after	6 -22 6 16 10 16 -25 -6 0 -1
s=afterward	0 -2 -4 4 0 12 8 -2 -15 0
s=again	8 8 3 -21 17 18 0 -28 -7 1
s=against	-2 4 -11 -6 -6 -4 24 0 -2 3
s=age	-1 -3 0 -9 -2 -1 19 -1 0 -1
s=aged	4 -2 -2 -2 -2 -6 15 -2 0 -2
s=ago	-3 22 -1 -13 -1 -6 32 -7 -13 -11
s=agre	-1 -19 -1 16 -1 -1 9 -2 -3 2
s=ahead	7 -10 -6 -9 0 2 0 -7 8 15
s=aim	0 6 -1 0 -1 -3 -14 0 -1 14
s=air	1 3 11 -4 -14 -14 33 4 -4 -17
s=alarm	11 -2 -3 -1 -1 0 -32 10 14 3
s=album	-1 -2 5 -3 -2 -9 -8 26 -3 -4
s=alike	0 -6 0 -9 0 -2 16 -1 -1 2
s=all	14 -30 -2 33 -18 -19 -6 -17 38 8
s=allow	-1 -5 -2 -4 1 1 -2 3 10 -2
s=along	-4 -6 -2 9 -2 -3 3 -2 6 0
s=alongside	-1 0 0 -6 -3 -1 -2 -3 3 12
s=already	11 -30 -7 5 -6 1 -22 30 -3 21
s=also	-5 -37 19 2 -15 -7 -2 8 0 37
s=alway	0 -3 0 -1 -4 -2 10 -1 -2 3
s=am	-1 3 4 -5 -8 -4 23 -2 -4 -6
s=among	13 15 -5 -1 2 -4 4 0 4 -27
s=an	-14 4 21 -27 -16 5 -1 3 2 23
s=and	-14 -1 -9 23 -38 3 6 11 17 2
s=anew	0 -2 -1 -6 -7 -1 17 0 -1 1
s=animat	-2 25 -4 -3 6 -10 -20 -9 13 4
s=animation	-1 -20 -3 5 -2 -1 19 -2 1 4
s=animator	-2 11 -1 -9 -6 9 5 -1 -3 -2
s=anime	-8 51 28 -13 -1 -12 6 -30 8 -29
s=anniversary	-1 2 0 0 3 -9 -5 1 -2 11
s=announc	2 16 -4 -13 -10 -8 2 24 3 -11
s=announce	-1 -2 0 -3 -1 -2 9 0 -1 0
s=announcement	8 4 4 -7 0 -4 -3 3 6 -11
s=annual	19 -3 -1 -2 -6 -2 14 -2 -5 -13
s=another	5 -9 -5 12 2 20 -10 2 -1 -15
s=answer	-2 28 3 -6 18 2 -23 -6 -2 -12
s=anthology	-1 -2 -1 -1 11 -2 -17 -12 -1 26
s=any	3 -1 -10 8 -7 12 -9 16 4 -15
s=anybody	-1 -1 0 4 -2 12 -8 -1 0 -2
s=anyone	0 1 -3 14 4 -4 -8 -3 4 -6
s=apologiz	0 4 -1 0 13 0 -14 0 -2 0
s=app	-2 -4 2 -4 -15 -4 6 28 -4 -4
s=appeal	0 -1 0 -7 0 -1 11 0 0 0
s=appear	-8 -11 0 -20 41 -1 12 -3 -14 4
s=application	0 -3 8 1 -1 7 -3 -2 -3 -3
s=apply	0 -1 2 -2 -1 -10 36 -6 -2 -16
s=arc	-1 -4 -1 -4 23 0 -3 -1 -2 -7
s=archive	-1 -4 6 -7 -3 -9 24 -2 3 -7
s=are	-3 -1 19 -30 -24 1 12 3 12 12
s=around	-1 -6 -5 -3 3 2 17 -3 -2 -3
s=arrest	0 -1 0 -1 -3 -1 10 -1 0 -3
s=arriv	-1 25 -8 0 -1 -2 -6 -16 3 8
s=art	2 1 5 -8 -12 2 4 -2 -1 8
s=artbook	-2 -4 -1 -2 -3 9 -10 -4 0 17
s=artist	0 -2 -7 -3 0 -11 30 -4 -4 2
s=as	-5 28 2 -3 -6 29 -54 20 25 -36
s=ask	4 -1 -9 -5 -12 -2 33 -9 14 -13
s=assistant	-1 7 -1 -2 21 -2 -20 0 -1 -3
s=at	3 -19 -24 2 -15 52 10 -16 -2 8
s=attend	0 -6 0 14 -1 0 -3 -3 -1 0
s=auction	0 -4 -3 -9 -2 -1 22 -1 -1 -2
s=audienc	0 -2 -1 6 0 17 -15 0 -3 0
s=audio	-1 -9 1 -4 0 -1 0 28 -1 -13
s=audiobook	-1 -2 -1 -1 -3 0 -10 69 -4 -47
s=audition	-1 -1 0 -1 -1 -1 8 -1 0 -1
s=aurora	0 -10 -1 2 -4 -4 -19 44 -2 -6
s=author	12 -14 -12 -17 5 -16 60 -19 -11 11
s=autograph	0 -6 0 -1 -3 -3 20 -2 -2 -2
s=autumn	-1 -7 1 -4 -2 -4 22 -2 -2 -1
s=available	-2 -14 -5 -13 6 -2 -18 8 44 -3
s=award	34 -4 -1 -1 -11 -3 5 -4 -5 -10
s=away	-1 5 3 0 -10 -6 9 8 -3 -4
s=b	-2 11 -4 -3 3 -3 0 -5 -4 7
s=baby	0 -2 -2 -1 -2 -2 1 -2 -2 12
s=back	-2 20 14 -17 38 3 -44 -18 -3 10
s=backer	0 -1 -5 -1 -3 -1 -24 -2 14 24
s=ballot	-3 -1 0 -1 -1 0 9 -1 0 -1
s=band	-1 -3 -9 3 4 28 -8 6 -8 -14
s=bandai	-1 -7 1 -2 -5 -3 -4 48 -5 -22
s=bank	0 -3 0 0 -7 0 12 0 -1 0
s=bar	0 0 0 -5 -1 -1 10 -2 2 -3
s=barr	0 -3 -2 -12 0 -3 5 -1 0 16
s=bas	0 9 -5 -6 22 -3 -38 10 -1 12
s=be	-37 2 11 13 -17 -26 0 37 6 10
s=bear	0 -5 -3 -6 -1 -1 -3 -1 -1 21
s=became	-1 -1 -1 -2 17 -2 -42 -1 1 32
s=because	-4 -7 5 -13 19 1 18 2 0 -20
s=becom	0 -13 25 3 3 -1 1 -3 1 -15
s=become	0 10 0 -1 -3 0 -14 -2 0 10
s=been	-24 5 39 -6 -4 7 -10 -23 -9 25
s=before	-1 6 17 7 2 -6 -21 10 12 -25
s=beforehand	0 -1 0 -1 -1 7 -12 0 7 1
s=began	6 5 0 -27 -7 -2 48 -11 5 -16
s=begin	-4 -4 -12 10 -7 -15 13 -3 17 4
s=beginn	4 -21 -3 -8 19 2 15 -5 -15 10
s=begun	-2 11 -1 -4 14 6 -12 -2 -10 1
s=behind	-4 12 -5 11 -11 -7 14 8 -11 -8
s=being	4 6 -2 -20 6 4 -16 10 3 5
s=bell	0 14 -4 -1 2 3 -18 -2 -2 7
s=belong	9 -6 -2 -10 2 -4 -8 10 7 2
s=best	36 -11 -5 -12 -5 7 -5 1 -8 4
s=better	-1 -12 10 -3 1 12 4 -2 5 -13
s=between	-1 14 2 -12 19 -24 28 -8 -24 6
s=big	1 -2 -2 9 0 -9 10 -1 -7 1
s=billion	5 -2 -4 21 -1 -1 -10 -3 -2 -2
s=binder	0 -2 0 0 -1 0 -5 -1 0 10
s=birthday	1 0 -1 -4 -10 -4 33 -6 -11 2
s=bit	0 -4 -1 0 -10 0 7 -1 -2 11
s=block	-1 20 -1 -2 -2 -3 -3 -4 -1 -3
s=blog	0 -1 -1 -7 2 0 3 9 -1 -4
s=blu-ray	0 0 12 -1 0 0 -3 -1 -1 -6
s=blue	0 1 9 -1 -2 -1 -11 -2 2 5
s=board	-1 -8 0 -1 7 2 8 -2 0 -4
s=bonu	-1 -3 0 7 3 16 -8 -4 -8 -2
s=book	1 -12 -24 -24 6 -15 3 3 -11 73
s=booklet	-1 -2 -2 -10 18 -1 -17 -1 -1 18
s=bookshop	-1 -6 -10 -2 -2 -3 -7 -6 -1 38
s=bookstor	3 -10 -1 -1 -1 -1 -9 -2 0 23
s=booth	0 -4 -1 0 -2 -4 12 21 -2 -20
s=born	4 -11 -5 -3 -4 7 35 -6 -3 -14
s=borrow	0 -10 0 -6 0 -2 25 -1 -1 -4
s=both	-3 16 -8 1 6 -3 -21 6 -6 11
s=bought	-1 6 7 5 -10 5 -2 -4 -8 2
s=bow	-1 -12 -1 9 7 12 -7 -2 1 -7
s=box	-4 1 -1 -9 8 -14 -23 21 -19 41
s=boy	-1 -2 -1 -3 14 -3 -13 -1 -1 12
s=branch	-1 -4 0 -11 -3 -1 34 -1 0 -13
s=bras	0 11 7 -1 -1 -1 -6 -1 -1 -6
s=break	-1 -15 4 -13 38 2 32 -4 -8 -35
s=bring	-1 -5 3 7 11 -3 2 -6 -2 -4
s=broadcast	-2 9 2 -3 -9 -7 27 1 -9 -8
s=broke	-1 -4 0 0 -2 -1 13 -1 -2 -2
s=brother	-6 0 -1 1 -2 -1 11 -2 -3 3
s=brought	6 10 -3 -3 -9 -3 -1 -2 -4 9
s=build	-1 -4 -1 -6 -5 -3 24 -2 -1 -2
s=bundl	0 1 36 7 -4 -1 -9 -2 3 -32
s=burn	0 -5 -1 -6 7 -2 4 -1 16 -11
s=bus	2 4 -1 -2 -4 -2 21 -1 -2 -13
s=busines	-1 -7 -3 -12 -4 -4 11 10 -2 10
s=but	-1 14 6 -18 14 -6 -41 11 8 13
s=buy	-2 1 16 -11 -2 -8 -16 21 -5 5
s=buyer	0 1 2 -5 -1 -3 9 -2 -1 0
s=by	0 -18 2 -22 41 2 -18 19 -18 12
s=c	-2 -1 12 -1 2 -1 -9 -3 -2 5
s=cafe	0 -1 0 -10 0 -1 15 -2 0 0
s=café	0 -3 -1 -3 -3 -1 24 -8 -2 -4
s=cake	-1 -7 -1 -1 -1 -1 15 -2 -2 1
s=calendar	-1 -2 -4 -5 -5 -7 46 4 -7 -20
s=call	-1 19 -3 -25 4 -4 32 -8 -4 -10
s=callback	0 -3 -1 -7 -2 -2 22 -2 -1 -4
s=came	-7 -15 14 25 18 -20 6 18 8 -47
s=camera	0 -2 -2 -8 -5 7 13 -1 -1 -1
s=campaign	0 -6 -3 -1 -4 -1 21 -2 4 -8
s=can	-6 -26 11 -10 6 -11 7 15 -3 15
s=can't	-1 -5 13 -4 -11 -2 12 -3 -2 4
s=cancell	-1 9 4 -7 -7 -4 3 -3 0 7
s=cannot	0 -3 -6 3 3 13 8 -4 1 -16
s=capital	-1 8 0 -2 -3 5 -9 -1 -3 7
s=car	0 10 0 0 -3 -1 -2 -1 0 -2
s=card	-1 4 -2 -2 -3 -3 11 3 -2 -5
s=care	0 15 -5 0 0 0 -6 0 -2 0
s=carri	1 7 4 -4 -6 -6 -5 -7 9 7
s=carry	0 -6 -2 -4 -1 -2 -6 -3 17 7
s=cartoon	-2 9 -6 14 -4 -3 -5 -2 7 -7
s=case	-1 6 -4 -10 8 -1 16 -3 -5 -7
s=cast	4 19 -23 -23 -17 48 -12 32 -14 -12
s=cat	0 -6 -1 0 16 -1 -7 -2 6 -5
s=catalog	0 -3 0 -1 -1 0 20 -1 -11 -3
s=catalogue	0 -6 -10 -4 -8 -5 9 -3 13 14
s=catch	0 -1 0 -2 9 -1 -7 -1 3 -1
s=category	33 -4 0 -1 -6 -1 -3 0 0 -17
s=caught	1 2 0 0 0 0 -11 0 0 9
s=ceas	-2 0 -1 0 -6 0 19 -1 0 -8
s=cel	0 -1 -3 -12 -1 -1 19 -1 0 -1
s=celebrat	0 -4 -1 -8 -5 -1 6 0 1 13
s=ceremony	23 -4 -1 -3 -3 -6 4 -2 -3 -5
s=certain	0 7 -1 -1 -1 -1 9 -1 -2 -8
s=certificate	-1 -1 0 -5 -1 -5 22 -3 -1 -5
s=ch	0 -17 -1 -2 84 -4 -32 -5 -4 -18
s=chair	-1 -1 -1 -5 -1 8 18 -1 -1 -16
s=chang	-2 22 -8 -6 -7 -2 3 -4 -3 7
s=change	-1 -15 5 -2 7 -2 1 -7 12 1
s=channel	-1 10 -2 -5 -1 -2 19 -15 10 -12
s=chapter	-5 -7 -9 -9 61 -13 2 -17 -9 5
s=character	-2 -13 -2 -1 -5 -2 10 36 -2 -18
s=check	0 -1 -3 -2 -6 -6 28 -5 -1 -3
s=chiefly	0 -1 -3 -10 -1 -2 -3 10 -1 9
s=child	-1 -2 0 -1 -7 -5 20 -1 -1 -2
s=children	-1 16 -1 -1 -1 -3 8 -3 -5 -10
s=chosen	10 -7 2 -3 -3 3 -1 11 -1 -12
s=cinema	11 -17 -16 37 -11 5 -5 -12 24 -17
s=circulat	-1 -1 0 16 -3 -2 -5 -1 0 -4
s=circulation	1 -3 0 -3 6 -1 14 -1 0 -12
s=citi	0 -10 -2 21 -5 8 -12 -2 -3 6
s=city	-1 -4 -1 -10 -12 1 33 -1 -1 -4
s=claim	0 6 -9 -1 4 -2 3 -4 6 -2
s=clean	-1 -2 4 -22 0 -1 27 -1 -1 -1
s=clear	-1 -10 -3 12 -2 -3 11 -3 -1 -1
s=clock	0 1 -2 -2 -1 -2 3 11 -2 -5
s=clos	1 13 -7 -44 23 -7 70 -16 -2 -30
s=close	0 -4 -3 -5 -4 -12 37 6 -3 -11
s=club	0 -2 -6 -6 -2 -3 40 -3 -1 -17
s=coaster	0 -1 -4 0 -1 -3 21 -1 0 -10
s=code	0 -4 -7 -4 -1 -2 25 -5 8 -9
s=collaboration	0 0 0 -10 0 -1 15 -3 0 0
s=collect	11 -12 -4 -7 7 -5 -5 3 -1 14
s=collection	0 -7 3 -5 -4 -2 -16 9 -4 25
s=collector	2 0 19 -4 2 -3 6 -2 -4 -17
s=color	0 0 0 0 3 0 -8 3 0 4
s=colour	-1 -3 -3 -2 7 -2 -1 -4 2 8
s=column	0 0 3 -6 -8 -1 22 -4 -1 -4
s=com	-22 17 -22 16 -8 19 -23 10 -10 23
s=combin	0 0 -1 0 12 0 -4 -4 0 -3
s=come	-1 -11 13 -27 20 -7 3 -16 2 25
s=comedy	-3 -8 -3 0 8 -2 5 -4 3 2
s=comic	-1 -7 -12 -9 22 4 -19 -12 10 24
s=comment	0 -3 -1 -2 -3 -1 8 -2 -1 4
s=committee	13 28 -1 -10 -5 -8 -6 -3 -3 -5
s=companion	0 1 -1 3 -13 -1 6 2 0 1
s=company	-3 -17 2 13 0 11 14 -5 -4 -10
s=competition	-1 -1 -1 33 -1 -7 -13 -1 -2 -7
s=compil	0 -1 -6 2 -2 -2 21 0 -2 -10
s=compilation	-1 1 -4 24 -1 -8 -13 -1 5 -2
s=complet	-2 -8 0 -6 -7 3 12 0 -1 9
s=complete	-1 0 20 2 -7 -5 -12 2 -19 20
s=composer	-2 -11 -7 -11 -4 13 14 27 -9 -10
s=conceiv	-1 -3 -1 -7 -3 -5 26 -1 -1 -4
s=concert	-1 -8 7 -4 -3 40 -30 2 -1 -1
s=confirm	-1 4 -2 -6 -5 18 19 -4 -28 5
s=contain	-1 -4 -4 -1 0 4 0 -5 -4 16
s=content	-1 -4 -3 7 13 0 -12 -2 0 2
s=continu	-1 7 -1 -11 19 -5 -4 -9 2 3
s=contract	0 -2 13 -2 -8 -1 -5 10 -1 -3
s=convention	0 -6 -1 -1 -1 -14 37 -2 -9 -4
s=cook	8 -3 -1 -1 -3 1 -3 -1 -1 3
s=copi	-1 0 7 -12 -7 2 19 1 -4 -4
s=copy	-1 -11 0 -1 -2 -3 11 -2 -3 12
s=corner	-1 4 14 -4 -3 -3 -3 -3 -2 1
s=correct	0 -6 -2 -5 -5 -1 1 -8 -3 30
s=correction	0 -1 0 3 13 -2 -8 -1 0 -4
s=cosplay	0 -9 -1 -2 -1 -1 22 -2 -4 -2
s=cost	0 0 0 0 -1 0 -5 -2 -1 10
s=could	4 -1 -3 2 -6 -5 9 -4 -2 8
s=count	-2 14 -3 -2 -13 -12 25 3 3 -13
s=counter	0 -1 0 -1 -1 -1 -5 -4 -1 14
s=countri	15 3 -1 7 -3 -5 -15 0 2 -2
s=country	0 -1 -2 5 -7 -5 -8 -3 1 20
s=cour	-2 13 0 -2 -2 -1 -10 -3 10 -3
s=course	-2 10 -4 -1 -1 6 6 -1 -1 -11
s=cover	-6 -18 1 -7 7 -3 18 -13 -3 24
s=coverage	7 -17 -1 0 0 -2 14 0 -1 0
s=creator	-2 1 -1 -2 -3 -1 27 4 -3 -20
s=crowd	0 -4 0 2 0 -1 9 -1 -5 0
s=cry	0 -4 0 27 2 -1 -14 -4 -1 -4
s=cupboard	-1 0 -1 -2 -4 -1 15 -1 -2 -3
s=cut	-1 -14 1 1 -2 -1 25 -4 -2 -4
s=d	-1 4 -1 7 3 -1 -13 -2 0 4
s=dat	-2 10 -3 5 -11 -9 33 7 -10 -21
s=date	4 -25 17 3 0 0 -22 2 21 0
s=daughter	-1 7 -1 -3 -4 -3 19 -6 -1 -6
s=dawn	0 -9 0 -2 -1 -1 2 -1 12 -2
s=day	-15 12 7 -11 -13 22 1 9 7 -20
s=dead	0 12 11 -3 -3 -1 -11 -3 -1 -1
s=deadline	0 -3 -3 -4 -4 -1 20 -1 -1 -3
s=deal	-1 -3 -1 -2 -3 -1 -2 10 -1 4
s=dealer	0 -1 -6 0 -4 0 8 8 -11 5
s=debut	-2 -16 -2 7 5 -16 9 10 -1 6
s=decade	0 -1 6 0 7 3 7 -1 0 -20
s=decid	-2 19 -2 -10 -5 -9 30 -9 -1 -10
s=declar	0 -1 -3 8 0 -1 -2 0 -1 -1
s=delay	-1 -12 5 -8 4 -1 -5 2 -2 17
s=deliver	0 12 1 2 -3 -1 3 9 -3 -18
s=demo	0 -1 0 0 0 0 -9 15 -3 -1
s=desk	-1 -6 1 -1 -8 -3 22 20 -5 -20
s=detective	0 0 0 12 -4 5 -10 -1 0 -1
s=diary	0 0 0 3 -8 -3 -4 14 -1 -2
s=did	-8 -7 -3 -9 -16 28 12 -8 -6 18
s=didn't	0 24 -6 -1 0 0 -22 -1 1 5
s=died	2 -3 -3 -6 10 -8 25 -1 -4 -13
s=different	-11 32 -7 -1 -12 0 11 -2 -4 -7
s=dinner	0 -7 -1 -6 -1 -3 23 0 -2 -2
s=direct	-3 8 2 23 -3 -8 7 -4 -6 -15
s=directly	0 -1 15 0 -1 -1 -17 -3 7 1
s=director	8 -3 -9 -18 -16 28 24 -1 -12 -1
s=disc	6 3 10 -19 -11 12 -1 24 -7 -16
s=distributor	3 -13 1 9 -3 -16 11 -4 11 2
s=division	17 0 0 0 9 0 4 0 0 -30
s=do	-2 23 -6 -4 -16 11 16 -7 -14 -2
s=doctor	0 -1 0 0 -6 0 10 -1 -1 -1
s=documentary	-1 11 -1 -8 -3 -1 5 -2 3 -4
s=doe	8 6 -2 1 16 -2 -22 -2 -4 3
s=doesn't	0 13 -6 0 -1 -1 0 0 -1 -5
s=dog	-1 -2 0 18 -2 -4 -1 -3 -2 -3
s=don't	-1 28 1 -7 -7 -4 -9 -7 -7 13
s=done	-1 11 -12 -4 4 5 16 -6 -7 -6
s=door	-2 -4 4 -6 2 19 9 -7 -7 -9
s=double	-2 -3 9 -8 20 -4 -14 3 -4 2
s=down	1 -13 1 1 -14 15 15 2 -23 14
s=download	0 -3 0 0 0 0 -1 9 -3 -2
s=dragon	0 -1 0 0 0 1 11 -3 -3 -5
s=drama	-7 19 -6 -3 -6 -4 -21 63 3 -37
s=draw	-2 -8 -3 -5 5 -6 36 -3 -7 -6
s=drawn	-5 8 -4 -14 12 -5 41 3 -9 -27
s=drew	1 29 -2 -8 2 -6 -9 1 0 -6
s=drink	0 -8 -1 7 12 -1 -10 0 4 -1
s=drop	0 -2 -1 -1 -4 0 -1 9 4 -3
s=dropp	7 -8 9 -4 -9 3 -1 -3 13 -7
s=dub	-3 -3 -12 5 -6 2 10 -11 24 -7
s=dubb	-1 24 -3 18 -5 -2 -11 -6 -8 -6
s=due	-4 -37 11 14 1 -9 7 22 -13 8
s=dur	-3 -7 -2 7 -1 7 3 21 -13 -13
s=dvd	-2 -10 23 -3 -3 5 -11 4 -6 2
s=e	-1 28 -1 -2 2 -2 -20 3 -5 -2
s=each	-3 13 -12 -5 -17 -4 28 -14 10 3
s=earlier	0 13 -15 3 3 -6 -40 -7 39 10
s=early	-1 -18 -7 3 2 20 -17 6 9 3
s=earn	9 -2 -5 24 -5 -3 -13 -1 0 -5
s=earthquake	-1 4 -1 0 9 -3 -1 -1 -1 -5
s=edit	-1 9 -1 -6 -6 -1 10 -1 -2 0
s=edition	-1 -23 6 -22 6 -12 -21 -12 -12 90
s=editor	-1 -10 -3 -7 28 4 1 -6 -3 -2
s=effectively	0 12 0 0 -1 -2 -5 0 -3 0
s=eight	-3 11 11 -5 -9 6 -5 3 11 -20
s=eighteen	0 -4 0 0 2 -7 -6 -1 10 8
s=eighth	-3 4 -3 -6 -1 -5 5 11 -1 -3
s=eighty	0 -1 -2 -1 -5 0 12 -1 -1 1
s=either	0 -3 7 -2 -4 -2 15 -2 -1 -7
s=eleven	-4 7 11 -16 -9 7 -12 -4 7 12
s=eligible	0 -4 0 0 -1 0 26 -1 -1 -18
s=else	-5 -4 6 15 -5 -8 5 -9 7 -3
s=elsewhere	-1 -15 4 15 2 -2 -4 16 7 -22
s=emergency	0 -2 -2 16 -2 -13 9 -1 -2 -1
s=end	-8 12 -11 -19 22 -3 28 -12 7 -16
s=engagement	0 -1 -2 10 -2 22 -13 -2 -1 -12
s=english	-2 -7 -2 -2 -9 -1 10 -5 -2 20
s=enough	2 7 1 6 -5 -4 -4 -7 -5 9
s=enter	-3 -6 -2 -1 5 2 20 -1 0 -14
s=entire	-2 -3 -1 3 -4 19 -3 -1 0 -7
s=entri	-3 -2 -1 -3 -5 -2 21 -1 -2 -3
s=entry	0 -1 -16 0 -3 -1 14 11 -1 -2
s=episod	7 21 27 -7 -13 -13 -22 6 31 -35
s=episode	-4 29 17 -12 0 -11 -15 -6 -4 7
s=eps	0 28 -1 -5 -3 -1 -10 -3 -5 -1
s=essay	-17 -1 -3 0 -8 -2 33 -1 0 0
s=establish	-3 -3 0 -3 -1 0 11 0 0 0
s=even	-5 12 -5 7 3 21 -28 -22 29 -13
s=evening	0 -13 -1 0 -1 0 1 19 -3 -2
s=event	-3 19 0 9 -6 4 -13 -3 -5 -1
s=ever	5 10 2 11 -6 -2 -11 -4 -6 -1
s=every	7 -29 -7 7 21 -12 3 -10 19 1
s=everybody	2 -7 -1 11 4 -5 3 -1 0 -6
s=everyone	-1 -5 -3 17 8 -4 -4 8 4 -20
s=everyth	-2 1 8 -6 2 2 -1 0 5 -9
s=everywhere	3 -2 6 1 -1 -2 -19 -2 6 9
s=exact	0 -2 -3 -8 0 -6 11 -3 4 7
s=exactly	0 20 -3 -1 -3 -1 -8 -4 -5 4
s=except	0 -3 -1 -1 8 -2 17 -10 -1 -5
s=exclusive	0 -2 -1 -1 0 -5 -10 9 3 8
s=exhaust	-1 -12 0 16 -2 -1 -1 0 -1 4
s=exhibition	-1 -14 -3 -9 -14 -15 66 -6 -7 3
s=exist	8 -5 4 -5 -3 -8 4 -3 -1 11
s=expect	-1 -1 6 -8 -6 -1 -11 -4 9 19
s=explain	0 -2 0 -2 -6 0 18 -1 0 -7
s=extra	-1 -3 -6 -8 -3 0 22 -4 4 -1
s=face	3 -4 -2 -7 -3 -3 8 -1 -2 11
s=fail	-1 -7 -1 -6 9 -3 3 14 1 -10
s=fair	-1 -11 -1 -3 -7 -2 45 -3 -3 -13
s=fall	-1 20 3 -6 -8 0 -9 3 3 -6
s=fallen	0 -2 0 -1 -3 -1 9 0 -2 2
s=famou	1 -1 0 0 -6 -1 10 7 0 -10
s=fan	4 5 -19 3 -12 13 4 19 4 -22
s=fan-club	0 -1 0 -2 0 -2 12 -5 -1 -1
s=fantasy	-2 0 -1 8 0 -6 13 -2 -2 -8
s=far	10 -12 -2 -4 -5 24 -13 -6 -2 10
s=farewell	0 -2 0 5 -12 -1 9 -1 6 -5
s=fat	-2 -2 -2 -4 0 -2 20 -8 0 0
s=father	-1 -4 -1 -5 13 -2 11 -6 0 -6
s=feature	3 -5 7 3 5 -9 0 -4 -4 3
s=fell	-1 3 -1 2 -5 10 -3 -2 -1 -2
s=fever	-1 0 0 -3 -2 12 -3 0 0 -2
s=few	-1 13 0 -3 -2 -1 1 -1 -1 -4
s=fifth	-1 -4 -1 -1 -14 3 19 -3 -1 2
s=fiftieth	0 0 0 0 -4 -1 11 -1 -1 -3
s=fifty	0 4 -1 -11 -3 4 11 -2 -1 -2
s=figur	-1 11 -1 -1 -1 -3 3 -4 -1 -2
s=figure	0 -5 -1 -3 -3 -4 2 29 -3 -12
s=fil	-1 10 -1 -2 -3 -3 19 -1 -2 -14
s=fill	-2 29 -4 3 -13 5 -24 8 -3 1
s=film	4 2 -3 35 -27 8 5 -6 6 -23
s=final	-3 15 1 -15 23 0 -22 -7 2 7
s=finale	-2 12 -4 -4 8 6 -13 -2 8 -8
s=finally	-1 2 14 3 4 -1 -6 -4 0 -10
s=find	-1 -3 -5 -6 8 -2 4 -3 -4 12
s=fine	-1 2 -1 0 10 0 -4 -1 0 -5
s=finish	-4 -4 7 10 -8 -3 -11 -6 18 2
s=fire	-3 -10 -1 -2 -7 -1 35 -1 -1 -11
s=firm	-1 -1 0 -1 -1 -1 -5 -2 11 1
s=first	-10 -12 2 22 15 25 -22 -4 9 -25
s=fiscal	0 10 -1 1 -4 -1 4 -2 0 -8
s=fish	0 2 0 -4 -2 12 2 -2 -2 -5
s=five	6 32 -3 0 0 -15 -22 3 -13 12
s=fixture	0 0 0 0 9 -1 0 0 -3 -4
s=flood	-1 -10 -2 -2 -4 -2 12 -1 -1 10
s=flyer	0 -1 -1 -1 -2 -4 -3 10 -2 5
s=fold	-1 3 -1 -2 -11 -1 16 -1 -1 -3
s=follow	-10 -6 30 3 -2 -27 -7 -2 16 5
s=football	0 -6 0 -1 16 0 2 -1 -1 -9
s=for	-7 14 -30 -35 31 -1 12 -4 6 15
s=forgotten	-2 0 0 1 8 0 -8 1 0 2
s=form	-1 1 -14 1 -7 0 16 15 -2 -8
s=former	0 0 0 -1 -5 9 -6 -1 2 2
s=fortnight	0 5 2 -1 -2 5 -10 -2 4 0
s=forty	-11 6 4 -11 -17 13 12 -7 -5 16
s=forward	-1 -2 1 -2 -3 18 -3 -10 1 1
s=found	-6 -15 3 -3 6 -3 47 -11 -10 -9
s=four	-9 16 26 -23 -8 -1 -36 -12 0 47
s=four-panel	0 0 0 -7 16 -3 1 0 -3 -3
s=fourteen	-6 7 -2 -2 -4 -1 1 -1 -1 8
s=fourteenth	0 -1 0 0 0 -1 -9 -1 5 8
s=fourth	-8 3 -1 -3 -1 0 -5 -3 -1 20
s=foyer	0 -1 -10 0 -1 -2 1 10 -1 5
s=fram	0 -1 0 0 -2 0 8 0 0 -5
s=frame	0 0 -2 -7 0 -1 14 -1 -1 -1
s=franchise	-1 -6 -1 0 -4 3 5 9 -2 -3
s=free	-1 -7 -4 -6 -16 -12 32 38 -19 -5
s=friend	0 8 0 -1 0 0 -2 -1 -2 -2
s=from	-19 -7 -20 -17 17 -26 32 20 7 13
s=front	-1 6 -1 -5 -1 -8 16 -1 -1 -5
s=full	-1 -38 -10 14 -10 -1 7 11 10 19
s=further	3 -8 -6 8 -4 -5 1 -4 13 2
s=ga	2 -5 -1 -2 4 -1 13 -5 -4 -1
s=gala	8 -2 -1 -10 0 7 -1 -1 0 0
s=gallery	0 0 -4 -4 -1 0 17 -2 -3 -3
s=gam	0 -2 -2 -1 -1 -3 0 11 -1 -2
s=game	0 -4 -9 -9 -13 2 -13 57 -11 1
s=gap	-1 3 0 -4 12 -2 -4 -2 8 -10
s=garo	0 -1 0 -2 2 0 13 0 0 -11
s=gather	0 -4 2 -1 -9 0 18 -3 4 -7
s=gave	14 -11 -5 4 -14 30 -42 -8 1 30
s=general	6 -6 9 11 -8 -15 25 3 -5 -19
s=generation	0 1 0 0 2 -1 17 -1 0 -16
s=get	-5 -11 -6 5 -4 3 0 38 -6 -13
s=gett	-1 -4 -3 5 10 0 -8 -2 3 0
s=ghost	0 -4 -2 9 -3 -6 -11 -2 22 -2
s=girl	-1 -23 -2 7 1 21 -3 0 10 -9
s=giv	0 5 -1 -1 -6 -2 -4 -1 -2 14
s=given	5 -18 -5 -8 -10 40 14 6 -6 -18
s=go	-4 -20 2 -15 1 23 -1 -13 27 -1
s=goe	0 16 10 10 11 -27 -6 -22 7 3
s=going	-2 26 -8 -15 -22 17 -21 -4 -6 35
s=golf	-9 10 -1 -1 0 0 3 0 -1 -1
s=gone	-11 15 8 -3 -6 -3 16 -3 0 -12
s=good	-2 0 1 -4 1 -11 27 -3 -17 7
s=got	10 -6 -4 -4 0 -1 -2 7 -7 7
s=government	-5 -2 -1 1 -1 -1 13 -1 0 -2
s=grand	8 1 0 0 16 0 -26 0 2 0
s=graphic	0 0 0 0 -2 0 17 -1 0 -14
s=great	-1 0 0 -1 -7 0 -4 -1 -1 16
s=green-lit	0 -2 0 0 0 0 9 0 -1 -4
s=greet	0 -2 -5 22 -1 10 -16 -5 -1 -2
s=grew	2 -4 -3 13 -4 -2 -5 0 -2 4
s=group	0 -3 -1 0 -1 10 1 2 -7 -1
s=gues	-1 -2 -2 2 -3 0 -22 0 10 19
s=guest	0 -4 -14 -2 -2 -16 56 -3 -9 -5
s=guide	24 -6 0 -3 -3 -1 6 -2 0 -14
s=had	35 -1 -1 4 12 6 -28 3 -18 -10
s=half	-3 -17 1 4 -12 -3 10 -8 9 19
s=half-hour	0 12 0 0 0 -2 -6 -1 -3 0
s=hall	-1 -3 -11 -4 -11 11 30 4 -7 -8
s=halv	0 17 -1 -3 -1 0 -4 0 -5 -2
s=hand	13 -17 0 -17 -15 -5 19 20 -11 14
s=hang	0 -1 0 -1 -4 0 12 0 -1 -4
s=harbor	-1 -3 9 1 3 -1 1 -4 -10 5
s=harbour	0 8 -1 9 -1 -2 -9 -1 -2 0
s=hardback	-2 -5 -2 -10 -4 -2 0 -2 -2 28
s=hardly	1 -1 0 -2 4 -1 10 -3 -1 -6
s=has	-8 12 -4 -7 -3 -17 -13 1 15 23
s=hasn't	0 -2 11 4 -2 -1 -2 -1 -1 -6
s=hat	4 -1 0 0 11 0 -9 0 0 -3
s=hav	-13 6 10 -1 10 0 -9 -8 5 1
s=have	-28 -6 4 7 -7 21 -19 7 -10 32
s=haven't	0 -2 4 -1 -4 -3 -7 16 0 -2
s=he	11 30 -4 -1 10 -8 16 -8 -16 -31
s=he'd	-1 -3 -1 -2 -1 -1 25 -1 -2 -13
s=head	-1 15 -3 -5 21 -1 -16 -3 0 -6
s=health	0 8 0 0 8 -5 -8 -1 -1 -1
s=hear	4 -6 -3 9 -1 5 -22 -5 14 6
s=heard	-2 10 -5 -3 6 7 -14 20 0 -20
s=heart	0 1 0 -1 -2 20 -10 -2 -1 -4
s=heaven	0 -6 -1 0 -1 10 7 -2 0 -6
s=held	12 8 -4 -1 -13 -17 19 -14 -2 10
s=help	-1 -14 -3 -7 -2 7 32 -4 11 -21
s=hence	0 9 -1 -1 2 -6 -7 11 -1 -5
s=her	3 -3 -14 -56 17 16 27 -4 -2 17
s=here	7 9 6 4 3 -15 2 -9 -3 -3
s=hero	0 -8 0 -3 -2 18 -2 -1 -1 0
s=heroine	-1 20 -3 -6 -11 -1 10 -4 -1 -3
s=herself	4 -2 -1 -3 14 12 -11 -2 -2 -10
s=hiatu	-1 -2 0 0 -18 -1 29 -2 -1 -3
s=him	8 3 0 -7 2 8 -9 -3 -1 -1
s=his	6 -6 0 -5 25 2 -26 10 -7 1
s=hit	0 10 -7 8 -5 -6 7 -8 5 -3
s=hold	-3 -24 5 -4 4 -8 23 -4 14 -3
s=holder	0 -1 0 -1 0 16 -14 0 0 0
s=holiday	-1 -14 -5 18 -5 -4 11 -2 2 0
s=home	-6 14 11 -16 -4 5 27 2 -7 -26
s=honor	8 1 0 0 -8 -5 9 0 -4 -1
s=honour	6 -1 0 0 -2 15 -6 -1 0 -10
s=hop	-1 -7 1 3 2 22 -20 -3 -1 4
s=hotel	-2 -3 0 -5 -5 -2 33 -1 -1 -14
s=hour	-2 -11 -4 -7 -7 -14 61 5 2 -23
s=hour-long	0 -1 8 0 0 -1 -15 -1 10 0
s=hous	-1 -6 -1 10 -1 13 -10 -1 -2 -2
s=house	4 -16 -3 -6 -13 25 3 -4 -3 13
s=how	-1 9 -2 -3 13 -2 6 -3 0 -17
s=hundr	-2 -5 5 -9 2 11 -3 -5 -4 11
s=husband	0 -1 0 0 -2 11 -2 -1 0 -5
s=i	-17 6 -16 2 -9 -25 48 -18 -4 33
s=i'm	0 -4 -12 -1 8 -3 2 -1 -2 13
s=ice	0 -1 0 0 -3 8 -3 0 0 -1
s=idea	-3 -4 -6 7 -1 1 11 -2 1 -4
s=if	-5 5 -3 -4 2 -8 -20 9 10 16
s=ii	0 -6 -1 27 -1 -1 -10 -2 -4 -3
s=in	10 1 -11 11 15 29 -15 -17 -11 -12
s=includ	0 -1 21 -5 -4 3 -12 2 3 -7
s=include	15 -2 1 -14 12 -2 -4 -2 -1 -4
s=industry	0 -3 0 -12 0 14 2 0 0 -1
s=inform	0 -8 -2 9 -9 0 17 -2 -2 -4
s=inherit	0 18 -1 -2 1 -2 -13 0 0 -1
s=ink	-1 -4 -1 4 25 -1 -17 -1 -1 -5
s=inside	0 -3 -10 -5 -1 -1 -16 36 3 -3
s=inspir	0 -12 6 0 2 -1 0 0 15 -9
s=instalment	-2 -1 -1 -1 12 -3 -2 -4 8 -6
s=instead	7 4 7 -9 -1 13 -31 -4 17 -2
s=intend	-1 9 -1 11 -4 2 -17 -3 4 -1
s=interview	-1 10 -5 -6 -7 -2 21 -1 -6 -4
s=into	14 -4 -3 2 30 -20 -13 -8 3 -3
s=introduc	-2 -5 -3 -2 2 13 0 -1 -1 0
s=is	7 20 -28 5 16 8 8 -10 -25 -1
s=isn't	-2 -7 13 8 -2 -5 -19 4 -15 24
s=issu	-5 4 4 -5 6 -1 -26 2 -1 22
s=issue	-4 -10 -17 -5 19 13 23 -7 -3 -6
s=it	14 -26 5 25 -27 11 -18 -6 14 7
s=it'll	-1 -5 0 6 1 -1 3 -10 9 -2
s=its	22 12 -5 42 0 -16 -3 -22 -21 -9
s=itself	0 6 -5 -10 9 12 -2 11 -12 -9
s=japan	-1 0 1 -6 -1 -6 14 -3 5 -4
s=japanese	0 16 -1 5 -1 -2 -14 -2 -4 3
s=join	-1 16 3 3 -9 -7 18 -16 -1 -7
s=joke	-2 -13 -4 -3 12 -7 26 -10 6 -5
s=jury	39 -17 2 -7 -10 -4 2 -2 6 -10
s=just	5 -5 -5 14 -5 -17 29 -2 -6 -11
s=keep	-2 13 6 -5 -3 -1 -4 -3 -6 6
s=key	-1 19 -2 -4 -1 -5 -13 5 -4 7
s=kick	0 -9 -2 12 6 -2 7 -2 0 -9
s=kind	-1 -1 -1 -3 -9 0 1 20 6 -12
s=kitchen	-2 -4 0 -1 9 -1 0 -2 1 -1
s=know	-3 22 -7 7 4 1 19 -11 -9 -22
s=known	11 7 -2 -18 -7 0 4 4 -3 4
s=label	-3 -12 45 -3 -6 -1 -27 -14 -4 23
s=laid	-1 -3 2 -4 -7 -3 21 -1 -1 -4
s=lain	0 3 -1 0 -9 0 10 -1 0 -2
s=lamp	-1 9 -1 -1 -5 8 -2 -1 -2 -4
s=land	-1 -9 -4 -2 -12 -1 12 20 16 -17
s=languag	0 -1 0 12 -3 0 -15 0 8 0
s=language	0 -4 -1 8 -1 -3 12 -9 -1 -1
s=lantern	-1 5 -1 -6 12 -3 -16 -3 13 -1
s=last	16 10 -11 -25 63 -22 -15 3 0 -18
s=late	5 1 -4 1 0 -5 8 -9 -7 10
s=late-night	0 -4 0 0 -2 0 10 0 -1 -3
s=later	-3 -2 4 -12 -13 10 26 5 -12 -3
s=latest	-1 -5 -3 4 -7 -1 -4 -5 -2 23
s=latter	0 -2 -1 15 2 0 -20 -1 2 5
s=launch	-3 -16 5 -13 26 -2 -10 31 -15 -3
s=lawsuit	0 -2 19 -1 1 -1 2 -1 0 -18
s=lay	0 -3 1 -1 -3 -1 4 -4 -3 11
s=lead	-10 5 -5 -3 -4 10 10 2 -3 0
s=leak	0 -11 0 -1 4 0 12 -1 -1 -1
s=learn	-1 -2 -3 -2 -2 -1 13 0 0 -2
s=least	0 -1 -3 -8 -4 4 17 -2 0 -3
s=leav	-1 -2 15 -27 -6 -3 31 5 -21 8
s=leave	-1 -8 -11 1 8 -3 10 10 -4 -1
s=lecture	0 -3 0 -7 -1 -5 20 -1 0 -2
s=ledger	0 1 0 -1 2 3 -10 -1 -1 6
s=left	-3 -5 1 -12 4 1 41 -9 -10 -7
s=length	0 -4 0 -2 16 -2 4 -1 -2 -9
s=les	1 0 0 3 -3 -2 -16 -1 -1 18
s=let	3 9 -4 -3 -11 6 9 -4 -6 1
s=letter	-7 -9 -13 -16 -2 7 46 -4 -5 1
s=library	-1 6 -2 -8 4 6 -21 -3 12 7
s=licence	-1 -9 8 -1 -1 -1 4 -2 16 -13
s=licens	-1 -1 -1 -1 2 0 13 0 -1 -9
s=license	0 -1 12 -1 0 0 0 -8 0 -1
s=life	-1 -6 1 -2 3 -5 13 -2 -2 0
s=lift	0 -5 0 10 -2 -2 7 -2 -1 -4
s=light	0 0 -1 7 30 -8 14 -8 -4 -30
s=lighthouse	-1 -1 0 -5 -7 -2 1 16 0 0
s=lik	-1 -2 -1 -1 16 -3 0 -4 2 -7
s=like	-3 16 11 7 -10 -6 18 -9 -4 -20
s=likely	0 -9 -9 0 -1 0 13 8 3 -4
s=limit	0 -3 18 19 -4 -9 -8 14 -5 -21
s=lin	-1 -2 -1 2 -5 4 9 -2 -1 -2
s=line	-1 -2 -1 6 -9 -3 21 -2 -4 -3
s=line-up	0 -6 -1 0 0 0 12 -1 -1 -2
s=list	11 -8 1 -12 -7 -13 49 -11 -4 -6
s=little	-6 9 -3 -1 -2 -1 -6 -1 4 6
s=live	-2 -15 3 -16 -5 14 12 -13 22 -1
s=live-action	-2 0 2 15 18 -4 -12 -8 -1 -9
s=livestream	0 -1 0 -1 0 -1 8 0 -1 -4
s=lobby	0 -1 -1 -15 -2 -7 13 12 -1 3
s=local	-1 -1 0 4 -8 -5 20 -8 3 -5
s=location	0 -2 -1 -13 0 -1 22 -1 -1 -3
s=logo	0 -4 -2 -1 -3 0 19 -1 -4 -4
s=long	-3 -7 9 -2 -1 -12 22 -3 8 -11
s=longer	-1 13 -1 9 -8 -4 -25 -4 -1 23
s=look	-4 1 -8 -15 -6 -15 12 7 11 16
s=los	0 -4 -1 21 0 -6 -5 -3 -1 -1
s=lost	0 11 -9 -29 -6 16 27 -3 -6 -1
s=lot	0 2 -11 0 -1 -2 13 -1 0 2
s=lottery	0 -2 7 -3 -2 -12 25 -3 -6 -3
s=love	0 -1 14 -2 -7 -2 3 -2 -1 -3
s=lucky	-2 -6 0 25 -7 -4 -2 -4 -1 1
s=lunch	0 6 -5 -3 -2 -2 8 -1 -1 -1
s=machin	0 -5 -1 -1 -1 9 5 -1 -1 -4
s=machine	0 -8 0 0 -3 -2 25 -4 -2 -6
s=made	18 -28 -9 41 10 -21 -11 45 -9 -36
s=magazin	0 -3 0 -2 -3 0 14 -1 -2 -3
s=magazine	0 1 3 -5 27 -6 -2 0 -4 -14
s=mail	-1 -7 -4 -6 -3 -5 -7 2 11 20
s=main	-2 0 -1 -5 -12 4 6 15 -7 1
s=maintenance	0 -10 0 0 -1 -2 14 0 -1 0
s=mak	-1 16 6 11 12 -6 -20 -4 -7 -6
s=make	-4 21 -2 -11 3 -4 5 6 7 -21
s=maker	-2 -10 -3 -1 10 -1 -13 10 -9 19
s=mall	0 -2 0 -2 6 -6 10 -1 -2 -3
s=man	3 5 11 -7 -2 1 1 -3 -4 -4
s=manga	29 10 -1 -15 1 3 5 -10 -17 -3
s=manner	9 4 0 0 -1 0 -7 -1 0 -4
s=many	1 12 -1 -6 -3 -1 1 -1 -1 -3
s=map	0 -1 0 -1 -1 -1 16 3 0 -16
s=marathon	7 3 -1 17 -1 -3 -13 -3 -1 -4
s=mark	-1 19 6 24 -10 -12 -14 3 -9 -6
s=marri	0 8 -3 0 -1 -6 3 0 -1 0
s=marriage	0 -1 0 0 -4 -1 -1 -1 -1 8
s=master	0 11 23 -2 -1 -1 -25 -2 -2 -1
s=masterclas	0 -1 0 -1 -1 -1 9 -1 0 -3
s=match	-1 32 -1 -1 -1 -2 -15 -1 -2 -8
s=matinee	0 -1 0 -2 -1 12 -4 -1 -3 0
s=may	-4 -5 18 -9 6 -7 15 0 -3 -11
s=mayor	0 -2 5 -2 -4 -4 17 -2 -2 -5
s=me	-3 -3 -3 6 3 3 14 -11 4 -9
s=mean	-1 -8 -2 -3 13 -8 1 11 -12 8
s=meant	-1 8 -12 22 -9 -5 -15 -5 -7 23
s=meanwhile	0 13 3 -1 0 7 -15 -1 -1 -5
s=medal	-2 15 -1 -5 -3 0 3 -1 0 -7
s=meet	-7 -7 -11 -11 -6 -9 53 11 -5 -9
s=member	-1 -9 -1 -10 -2 -5 32 10 -7 -7
s=memory	0 -5 -1 0 -2 -1 10 -1 -1 0
s=men	-2 7 -1 -1 -3 -1 12 -1 -1 -10
s=mend	0 -10 1 -1 -1 -1 6 -4 0 10
s=mention	-1 -1 -4 0 -14 -1 25 -1 -1 -2
s=message	0 2 -2 0 -1 -3 10 -1 -2 -3
s=met	-2 -19 5 0 1 17 25 -6 -6 -16
s=middle	0 -9 3 -3 6 0 3 -3 11 -8
s=million	-2 -12 -9 21 1 1 66 -10 -12 -45
s=min	-3 -8 -7 4 -4 -2 25 6 -6 -6
s=mine	0 -1 -2 -4 14 -1 -1 -2 -1 -1
s=minobe	-1 6 -1 0 -13 0 4 0 0 6
s=minut	3 4 0 -15 3 19 -16 -8 7 4
s=minute	-1 6 4 1 -8 -2 -9 -4 14 -1
s=mis	-1 5 -1 -5 -2 9 -3 11 -2 -11
s=miss	-5 -8 -5 7 -4 0 10 -6 20 -10
s=mobile	0 -10 -2 -2 -2 9 1 2 -1 5
s=model	0 -1 0 -1 -2 0 -19 12 -1 12
s=moment	0 -3 0 0 8 0 -4 0 3 -3
s=money	-2 -2 18 2 -6 3 -7 -3 -1 -1
s=month	-4 22 -15 -6 -11 12 -14 13 -16 18
s=monthly	0 -3 7 -1 39 -1 -18 -4 -1 -18
s=moon	0 -17 -1 -3 -2 5 6 -1 16 -3
s=more	2 -36 18 17 0 -3 5 -3 -4 4
s=morn	-2 23 -5 -2 -7 -9 -8 -6 3 12
s=most	-1 6 -5 -6 12 6 16 5 -5 -27
s=mostly	0 3 -9 -1 0 0 -11 7 -1 14
s=mov	-5 -19 4 18 3 -1 9 -8 4 -5
s=move	0 -9 9 -1 11 -7 -3 -1 -1 2
s=movie	-2 -5 15 41 -13 -6 -17 -6 -9 1
s=mr	3 -1 0 -6 -3 3 11 -1 -2 -5
s=much	-1 6 -4 9 -6 -3 6 -5 -3 2
s=museum	-1 -9 -3 -7 -4 -3 22 -2 -2 9
s=music	-2 -11 -5 -6 -4 13 19 0 -4 -1
s=musical	-1 5 -3 -3 -7 16 4 -5 -4 -2
s=musician	-1 -7 -1 -6 -1 30 -19 12 -5 -2
s=must	-1 -2 -6 19 -10 -5 13 9 -2 -14
s=my	-2 10 4 -4 -4 -13 38 -22 -2 -6
s=mystery	1 -2 -1 -1 -4 -1 13 -2 -4 1
s=nam	19 -17 -13 -23 15 -6 27 11 1 -13
s=name	22 -15 -6 -5 4 3 -4 15 -12 -2
s=narrator	-11 13 0 0 -1 -1 4 13 -2 -15
s=national	0 -1 -1 18 -1 -6 8 -4 -10 -3
s=nationwide	0 0 -1 20 -12 -3 -1 -1 -1 -1
s=nd	0 -3 -2 10 -6 20 -13 -5 6 -6
s=near	0 -1 -1 -3 -5 1 12 -1 -1 0
s=nearly	-1 -4 0 0 -2 -1 10 -2 1 -1
s=need	0 -7 -3 -3 1 4 8 -2 -1 3
s=needn't	0 5 0 0 0 0 9 -1 0 -11
s=negative	-1 -9 8 4 -1 -2 8 -1 -4 -3
s=net	0 -7 0 -2 -1 0 3 -1 11 -3
s=network	-2 29 0 -10 -6 -3 9 -5 -7 -3
s=never	-5 -7 1 -18 -7 8 16 1 -3 12
s=new	0 -2 -20 14 12 -4 -12 6 0 8
s=newcomer	14 -2 -1 -1 10 -5 -2 -5 -1 -8
s=newest	0 0 -1 -1 2 1 -17 6 -1 11
s=newsletter	0 -2 0 0 -3 -2 10 -1 0 -1
s=newspaper	-5 -8 -1 -2 1 -2 26 -2 -1 -6
s=next	-5 -21 -13 -8 32 0 34 23 -8 -33
s=night	1 48 -16 22 -16 21 2 -2 -23 -37
s=nine	-6 12 3 -7 14 12 -29 0 4 -3
s=nineteen	2 -2 -1 -1 3 -2 -12 -2 -1 16
s=ninety	-3 0 0 -1 -1 -3 14 0 -3 -1
s=ninth	-2 3 -2 -3 -5 18 -24 2 1 13
s=no	1 -11 -9 -31 2 -19 38 6 9 13
s=nobody	-6 -10 4 3 -11 17 -12 9 -7 13
s=nominat	-20 0 -3 0 -12 -1 29 -1 -2 9
s=nomination	-10 -5 0 -3 -1 -4 33 -1 -3 -6
s=nomine	9 -3 0 -4 11 -5 -1 0 -1 -5
s=none	-4 -6 5 2 -4 -4 23 -6 -1 -5
s=north	0 -5 -1 -8 -2 -2 16 4 -1 -1
s=not	9 7 8 -5 -14 -14 33 8 -15 -15
s=note	0 -3 9 -7 -1 -1 20 3 -11 -7
s=noth	-2 1 0 -3 -4 15 1 -5 14 -16
s=notic	8 -1 -1 8 -5 -1 -3 -1 -1 -3
s=notice	0 17 -3 11 -24 -10 25 -2 -6 -7
s=novel	9 -10 -7 -5 -1 -9 9 -7 -24 45
s=novelization	0 -6 -2 -1 -1 0 -5 -2 -2 20
s=now	-1 -17 16 18 16 -7 -42 2 -19 35
s=number	0 0 -11 -24 71 -13 28 -19 6 -39
s=nurse	-1 -1 -1 0 -9 -1 20 -1 0 -6
s=o'clock	0 19 -3 -2 -1 -3 2 -2 -4 -6
s=obi	0 3 -1 -2 0 0 -20 -2 0 23
s=oddly	0 -5 0 12 -1 -3 -1 -1 1 -1
s=of	24 -19 12 13 -29 -17 19 -9 12 -6
s=off	-2 24 -7 7 30 12 -17 -2 0 -44
s=offer	-1 -9 -3 -5 -4 -1 2 6 26 -12
s=offic	0 -1 -1 -2 -2 -3 21 -1 -1 -10
s=office	-1 16 -1 -10 -3 -2 15 -3 -6 -6
s=official	-2 2 -9 -3 -5 -7 26 0 -8 5
s=old	-3 -10 -6 1 23 -8 6 -2 11 -10
s=older	-3 -9 -1 -2 -5 -3 7 -2 -2 20
s=oldest	-2 -1 0 -1 -1 -3 14 -1 0 -3
s=omnibu	0 -3 -1 0 -1 -1 11 -1 -3 -1
s=on	3 29 5 -3 -40 5 20 9 -7 -20
s=once	-5 16 -4 19 -9 20 -25 8 2 -21
s=one	-14 -1 14 31 -16 0 -18 -33 19 17
s=one-shot	0 1 -7 -11 33 -6 -39 -12 -3 43
s=online	1 0 0 -8 11 -5 -14 19 8 -11
s=only	-1 -11 17 15 -23 9 -30 9 -10 24
s=onto	-6 25 1 -7 -2 -1 -22 -1 4 9
s=onward	0 11 0 -1 2 -6 -22 13 -1 4
s=open	-3 -17 5 34 -16 4 29 35 -25 -46
s=operator	0 -1 0 0 -2 0 8 -1 0 -3
s=or	-3 19 -1 -20 -8 -5 5 4 5 3
s=order	-2 -16 7 4 -21 -13 39 12 12 -23
s=ordinary	-3 6 -10 18 -1 -17 5 -3 -2 7
s=organiser	0 -6 0 -1 -1 -6 9 -1 7 -1
s=organizer	15 0 0 0 0 -8 -5 0 0 0
s=original	-3 -10 4 -6 -18 11 20 -11 31 -19
s=originally	6 -3 0 8 0 2 -7 -4 -6 4
s=otakon	0 -3 0 -2 -1 -2 12 -1 -1 -1
s=other	16 -9 9 5 13 -12 -18 2 -8 1
s=our	1 -21 -3 -8 -15 5 38 -18 15 7
s=out	2 -22 30 -14 -29 11 -15 23 -35 47
s=outside	-1 -11 -2 12 -4 -2 -9 -4 16 4
s=over	-1 -12 -7 8 -12 -9 59 -10 -13 -4
s=owing	-1 4 -3 -8 -4 1 13 -2 -3 4
s=own	2 14 -11 13 41 -10 -40 -10 12 -13
s=owner	0 2 -5 -6 -1 -2 10 16 -9 -5
s=pack	0 -1 10 -2 -6 -2 -8 -1 -1 10
s=pag	-3 -3 -16 -9 46 0 -28 2 -8 18
s=page	-3 2 -15 -3 36 -7 17 -9 -8 -9
s=paid	-1 0 2 -7 -3 0 13 -8 -5 8
s=paint	-1 -2 0 -17 -2 -7 23 -2 -1 8
s=pandemic	0 12 0 0 -1 0 -6 -1 -2 -2
s=panel	-1 -33 15 -5 -3 4 21 -4 -6 12
s=paper	-4 10 -10 -3 2 -4 -14 -9 -11 41
s=paperback	6 -2 -1 -8 -7 -5 -12 -7 -1 37
s=parcel	0 -9 5 -2 -3 -1 -8 -2 -2 23
s=parent	-1 13 -3 5 -2 6 -11 -3 -4 -1
s=part	-10 0 22 15 1 5 -38 35 5 -34
s=party	0 -3 0 -2 -3 -2 19 -3 -1 -4
s=pass	-1 3 -1 -15 -2 -6 39 -1 -4 -13
s=past	25 31 -2 0 -3 -11 -32 -5 3 -6
s=pause	0 1 -2 -1 8 -4 -9 -2 12 -3
s=pay	-1 5 -1 12 -3 -5 -3 -3 -1 -1
s=pencil	1 -1 9 -5 0 1 0 -1 -2 -2
s=pencill	0 -5 -3 6 15 0 -8 10 -1 -12
s=people	-9 -25 -7 15 7 6 10 4 -14 12
s=per	3 5 -3 -1 -9 -1 -10 -2 2 17
s=perform	0 -2 0 -2 -4 16 -5 0 -2 -1
s=performanc	0 -5 -1 -3 -1 -8 10 -1 9 0
s=performance	-1 -4 1 -5 -2 5 -8 -3 20 -2
s=perhap	0 -1 -1 10 -2 -2 1 -1 0 -4
s=period	-2 -2 -8 -2 -2 -2 38 -5 -2 -13
s=permit	-1 -9 -2 14 -2 -3 8 -2 -1 -2
s=person	-1 -13 -3 -2 -2 24 3 2 -4 -5
s=phone	0 -4 -1 -3 -1 -2 -21 13 -2 19
s=photo	-1 -5 0 -1 13 1 -1 -1 -3 -2
s=photograph	-1 -3 -2 -1 -6 -5 24 -1 -1 -6
s=pick	-1 5 -2 -6 -2 2 -21 1 21 3
s=pictur	-1 -5 -1 35 -7 -2 -4 -4 -5 -7
s=picture	-2 -12 3 9 -13 -6 7 9 -12 18
s=piec	1 1 -2 -3 -1 0 -18 24 -2 1
s=piece	4 4 -1 -5 6 20 -12 -7 -2 -6
s=pilot	4 -31 -5 -8 20 16 9 -8 2 0
s=plac	-7 0 10 -7 4 -2 12 -2 -1 -7
s=place	24 23 -8 3 12 -19 17 -9 -11 -31
s=plain	0 0 0 -6 -2 -1 -1 -1 11 0
s=plan	-1 3 -3 -3 16 -4 18 -3 -1 -20
s=plann	-3 -14 3 6 -9 -3 11 -1 7 2
s=platform	0 -2 9 -7 -4 -1 -14 10 19 -10
s=play	0 4 -9 -13 -9 105 -21 -10 -29 -17
s=player	0 -6 -3 -12 -2 -1 -5 15 -2 16
s=please	-1 7 21 -4 -8 4 -2 -5 9 -21
s=plu	-1 -15 14 -5 5 6 -2 4 -2 -3
s=plush	0 -6 0 -1 -1 0 -18 33 -3 -2
s=pocket	-2 6 19 -2 -1 0 -11 -2 0 -6
s=point	3 -7 -2 -6 -5 -2 11 10 3 -4
s=poll	-4 -4 -1 -1 5 -1 16 -1 -3 -6
s=port	0 -3 -1 -1 -3 -6 4 -2 -1 12
s=post	-3 -15 -4 -10 -9 -11 16 33 5 -3
s=postcard	-1 2 -2 -14 -6 1 16 -3 -1 7
s=poster	-1 -12 -6 15 -7 -4 20 -9 0 4
s=postponement	8 0 -1 0 -1 -2 -4 0 0 0
s=pre-order	0 -2 -2 -1 -1 -2 -7 13 -1 2
s=predecessor	0 0 1 9 0 0 -8 0 0 0
s=prefectur	0 -1 -6 17 6 -1 -9 -1 -1 -4
s=premier	-4 17 -4 -11 -2 -8 6 -1 -1 10
s=premiere	-1 -1 -4 21 -14 52 -27 -12 6 -19
s=preorder	0 -1 -11 -2 -2 -2 -9 29 -1 0
s=prequel	0 8 1 2 4 -1 -19 -1 -1 7
s=pres	-1 3 -1 -8 -9 -3 9 -2 0 12
s=present	6 -15 2 2 -10 23 -8 11 -10 -2
s=presentation	1 -5 -3 -3 -1 -1 17 0 -4 -1
s=press	0 -1 10 -1 0 -1 -9 7 -1 -3
s=preview	-1 -7 -4 31 3 24 -28 -8 -5 -6
s=previou	32 -15 14 -13 -1 4 -7 -8 -4 -2
s=previously	-2 2 -1 10 1 -2 -12 2 -4 6
s=pric	-1 -1 -5 -2 -2 -1 8 -2 0 5
s=price	1 -4 8 -3 -2 -2 20 -1 -3 -14
s=print	2 -20 -28 18 33 -21 1 -23 -19 56
s=printer	0 -2 -1 -1 -5 -1 14 -3 -1 -1
s=printing	0 -1 9 4 -2 0 -21 -6 0 18
s=priority	0 0 -12 -1 0 0 17 -1 -1 -1
s=privately	-1 -1 0 16 -4 -2 -5 -1 0 -2
s=priz	14 -5 -1 -3 0 -1 1 -1 0 -3
s=prize	32 -8 -3 2 9 -3 -5 -5 -5 -15
s=prizewinner	21 8 -1 -16 -3 2 -10 -1 -1 -1
s=produc	-1 -1 -3 3 -7 -2 5 0 8 -1
s=producer	-3 3 -4 8 -6 8 11 -3 -7 -8
s=production	-2 14 -3 -20 -1 39 -13 -4 -4 -6
s=program	2 23 -3 -1 -3 -9 14 -2 -14 -7
s=programm	0 -8 0 0 0 0 17 0 -7 0
s=programme	-2 -5 0 0 1 19 18 -11 11 -31
s=project	-3 -8 -1 -4 -5 13 3 10 -1 -4
s=prologue	0 -4 0 0 -9 0 -18 30 4 -1
s=promis	1 20 -8 -6 9 -9 2 -8 -7 5
s=promotional	0 -6 -1 0 -1 0 14 -2 -3 0
s=proper	-2 -5 -6 1 20 -4 -14 -4 13 1
s=public	17 -4 2 7 -2 -5 -13 3 -1 -4
s=publish	-8 -30 2 5 -14 -9 24 -5 11 24
s=publisher	-12 2 -13 -9 -13 -8 33 -7 -7 34
s=puppet	0 -9 -1 -11 -4 18 19 -6 -1 -3
s=purchase	0 -1 1 -3 0 -3 -4 -1 14 -1
s=put	-4 -12 -4 8 -18 -8 -6 30 12 1
s=quality	0 -1 -3 10 0 -6 6 -1 -1 -2
s=quarterly	0 -2 0 -1 9 0 1 0 0 -6
s=question	0 7 -2 -6 -12 4 12 -3 -1 2
s=quiet	-1 -1 0 -1 -4 -2 9 5 0 -4
s=rabbit	0 1 0 -1 2 2 -8 -1 -1 6
s=radio	-1 -7 -1 -6 -10 -8 -21 73 -3 -15
s=rain	0 -9 -2 13 4 -3 -7 -1 -2 7
s=rainy	0 -3 0 0 -1 0 11 0 -1 -5
s=rais	0 -1 0 -1 0 -8 15 0 -1 -3
s=ran	-3 -2 4 -6 12 8 -4 -8 6 -7
s=rank	-5 -2 0 -2 -5 0 14 0 5 -4
s=rather	1 21 3 -9 4 -1 -26 -3 -1 12
s=rd	-2 11 -1 -1 3 5 -4 -8 6 -9
s=reach	2 -27 -5 21 14 0 12 -5 -3 -9
s=read	-3 -19 -35 -17 1 11 19 61 13 -30
s=reader	36 8 -8 5 12 -16 -23 -4 -6 -4
s=ready	-1 0 -4 -4 -4 -6 14 1 5 -1
s=real	-1 -20 3 -4 -11 14 40 -3 -3 -15
s=really	0 -3 5 -2 -2 -1 -8 -1 -1 13
s=reason	-1 13 -1 -6 -5 3 7 -5 -2 -4
s=recall	-2 -10 9 -4 -3 -1 17 0 -2 -4
s=recap	-1 29 -3 11 -3 -3 -15 -8 -1 -7
s=receiv	3 0 4 0 -10 -7 12 -2 -1 1
s=receive	-2 2 1 2 -2 14 -19 1 -1 2
s=reckon	-1 15 0 -4 16 -2 -15 0 -1 -7
s=record	6 11 11 -1 -17 -16 -13 30 16 -27
s=red	0 -1 0 -8 3 8 -10 -1 0 9
s=reel	0 13 -1 -2 0 -1 2 -1 -9 -1
s=refund	0 -1 -5 -2 -1 -17 18 -4 -2 15
s=region	0 -1 -1 -3 -1 -1 -7 -1 12 1
s=register	0 -1 0 -1 -1 -1 10 -2 0 -5
s=regret	0 -1 7 -1 0 2 -9 0 5 -1
s=regular	0 7 -2 10 -6 -2 -6 9 -4 -6
s=rehearsal	0 -1 0 1 -1 -15 19 -1 -2 -1
s=reissu	-2 -3 -5 -1 -2 -2 -20 -1 -3 39
s=relay	0 2 0 -9 0 9 -4 0 3 0
s=releas	-6 -10 22 33 -14 -4 -4 7 -21 -3
s=release	-2 -30 2 63 -8 -9 -17 16 -14 0
s=remain	0 -3 2 -4 -6 11 2 -5 2 1
s=remake	-3 -24 10 21 8 -3 -3 -3 1 -3
s=remaster	-1 7 9 5 -2 -3 -6 -1 -7 -2
s=remember	1 16 8 -9 11 -4 -5 -4 -6 -9
s=renew	0 2 -3 -3 -7 -3 22 -2 0 -4
s=rental	0 0 -18 2 0 -3 -5 -2 29 -3
s=repair	0 -1 0 -4 -7 -1 17 -2 -1 -1
s=repeat	-1 39 -6 1 -4 -8 -12 -3 -9 1
s=replac	0 18 -6 -2 -1 -1 4 -4 -1 -6
s=replacement	0 9 3 -1 0 -1 -3 -1 -1 -5
s=report	2 -8 0 -5 -10 2 26 -2 6 -11
s=reprint	-1 0 -3 -2 2 -1 -37 -2 -2 47
s=request	-1 0 0 10 -2 -1 9 -2 0 -11
s=reschedul	0 -9 -1 -1 12 -8 -1 0 10 -2
s=respectively	0 11 -2 -4 -1 -1 -5 -2 -4 9
s=rest	-4 -1 -10 11 -11 -7 -3 21 -3 7
s=restaurant	0 -14 -1 0 2 -1 18 0 -1 -1
s=restor	-1 -8 1 13 -1 -5 6 -5 -2 2
s=restoration	-1 -2 7 20 -3 -8 -9 -1 -1 -2
s=result	29 0 -1 -3 1 -3 -19 -1 -1 -2
s=resum	0 0 -1 -1 31 -2 -9 -1 -4 -13
s=resume	-1 -5 0 -1 -1 -5 4 -2 12 1
s=retailer	0 -2 0 -2 0 0 6 0 8 -9
s=retir	-1 8 -1 14 -3 -7 0 -1 -1 -9
s=retrospective	0 -1 3 -2 -1 -3 14 0 -1 -9
s=return	-2 16 -6 -13 2 -2 21 -3 -3 -10
s=reveal	7 -3 -8 -12 -1 1 16 -5 -7 12
s=review	0 -6 -1 -3 -1 -2 35 -1 -6 -14
s=right	-3 24 -6 -12 -10 8 18 -8 7 -18
s=rival	-7 -3 0 -3 19 0 -2 0 -1 -2
s=river	0 1 -1 9 -3 -6 8 -1 -2 -5
s=road	-1 -3 -3 10 -6 14 -11 -2 -2 3
s=role	-7 3 0 0 -1 -6 12 0 0 0
s=role-play	0 -1 0 0 -3 0 19 -9 -1 -4
s=roll	0 -8 3 7 -5 -2 7 0 -1 -1
s=room	-2 -12 -1 -26 2 22 43 -5 -5 -15
s=rough	0 10 0 -7 -4 -3 -9 0 -2 16
s=round	-1 4 -1 4 -2 -10 28 -3 -4 -14
s=row	-1 -1 0 -1 0 -6 10 0 0 0
s=rumour	0 -1 -8 -1 3 0 12 -2 -1 -2
s=run	-6 -7 -11 26 -1 18 12 -18 2 -15
s=runn	-2 11 -3 6 12 2 -28 -1 4 0
s=s	-1 18 -5 -14 20 -14 0 3 9 -16
s=said	-6 -2 29 6 -11 -22 30 -9 -16 -1
s=sail	0 18 1 -7 0 -1 -15 0 5 0
s=sal	0 -6 -10 -3 -9 -2 34 6 -4 -6
s=sale	0 -8 11 -34 -3 -1 41 -5 -18 18
s=same	-2 -29 -7 -1 -8 5 -35 44 3 30
s=sapporo	0 -1 0 -4 0 12 -17 -1 11 -1
s=saw	-5 -4 0 0 0 13 14 -10 -2 -7
s=say	-14 19 4 18 -8 13 -46 3 -16 27
s=scan	-1 -4 3 -2 -1 -1 12 -3 -1 -1
s=scann	-1 -8 -2 -4 -1 -1 13 -2 -1 8
s=schedul	10 23 -18 -12 12 -14 -16 2 -5 16
s=school	-2 7 0 7 -2 -3 11 -2 -5 -10
s=score	-1 -6 -3 2 -2 12 -16 20 -2 -4
s=scrapp	0 -3 2 -1 -3 12 -9 -1 2 0
s=screen	-3 4 -8 24 -5 45 -41 -7 -12 3
s=screening	-1 -2 -1 13 0 5 -11 0 -1 -1
s=script	-4 4 -4 0 14 -5 -17 -2 8 6
s=season	-3 5 0 9 -13 -4 37 -10 -11 -10
s=seat	0 -12 -3 -5 4 19 17 -3 -10 -8
s=second	-5 23 21 8 -30 -18 -15 -4 4 15
s=see	-4 5 -8 5 -13 1 20 -1 12 -18
s=seem	-3 6 0 23 -4 -1 -24 0 -1 5
s=seen	-6 18 -6 29 -8 15 -16 2 -7 -19
s=selection	1 -9 -5 0 -2 -1 16 -1 -2 5
s=sell	-1 -10 -14 -8 10 9 1 -12 -7 32
s=send	0 11 0 0 -4 -1 10 -2 -3 -11
s=sent	0 5 1 -1 -2 -3 27 -2 -7 -17
s=separately	0 -2 -12 -4 0 -1 -19 23 4 11
s=sequel	5 13 6 10 16 6 -40 -8 -3 -3
s=seri	0 58 13 -17 -12 -18 7 -32 6 -5
s=serial	8 -10 4 -15 70 -5 -34 17 4 -38
s=serialis	4 0 0 2 10 -1 -10 -1 0 -5
s=serializ	-2 -1 0 -1 22 -1 -28 -1 -1 14
s=serialization	-1 -9 0 -1 -9 -1 13 0 -1 10
s=server	0 -12 0 -1 -1 -3 21 -4 3 -2
s=servic	0 -19 0 -1 -1 0 2 3 17 0
s=service	-2 -19 -9 -5 -4 -3 16 -3 35 -6
s=set	9 -19 34 1 5 6 2 -37 2 -4
s=settl	-1 -1 -1 13 -4 -4 -13 -4 -1 14
s=seven	11 -12 -7 -5 -7 3 19 5 -5 -1
s=seventh	7 -5 2 2 -8 0 -9 -1 -1 13
s=several	0 -3 -9 -1 -5 -1 14 -4 2 7
s=shall	0 -2 -1 13 2 -3 -24 -2 14 2
s=shar	0 9 0 -1 6 -4 -6 -2 -1 -1
s=she	-12 -9 -13 25 -22 23 38 -17 6 -18
s=she'd	4 1 -1 -5 20 -2 -17 -1 -1 1
s=she'll	0 -2 0 -2 -1 0 -3 15 -1 -6
s=sheet	0 2 -16 -2 7 -2 33 -5 -2 -14
s=shelf	-1 -1 3 0 -2 0 -16 10 -1 8
s=shelv	1 -2 -1 -4 -10 -1 7 -5 -1 15
s=shift	0 -2 -1 -1 -3 -2 26 -3 -1 -13
s=ship	-2 -2 29 -11 -17 -11 -5 32 -15 1
s=shipp	-1 -4 1 -4 -4 -6 0 16 -4 5
s=shoot	0 2 -3 -4 -2 -3 16 0 -5 0
s=shop	8 2 1 -22 -23 -12 -4 16 -12 45
s=short	12 -17 -10 5 -1 -8 -2 3 12 6
s=shortlist	-18 -1 0 -5 -4 -2 48 -4 0 -14
s=should	-4 -1 10 -8 -10 -6 0 -2 -5 25
s=show	-5 -24 -3 47 -24 41 2 -10 -14 -9
s=shown	-3 35 -22 33 -14 41 -5 -16 -25 -23
s=shut	0 -15 -6 2 -7 8 34 -7 -3 -7
s=side	0 -10 0 -4 -5 2 -7 11 4 9
s=sign	-2 -22 11 -10 -5 -11 32 -18 10 14
s=silence	-1 15 8 -8 -4 4 -11 -1 -1 -1
s=simulcast	0 -3 0 0 0 0 18 0 -13 0
s=since	1 -1 -6 -2 -10 -15 17 1 22 -8
s=singer	0 -4 0 0 -1 -5 12 1 -2 0
s=single	-3 3 4 5 1 9 -3 -6 -2 -8
s=sir	-1 -6 0 -6 -1 -2 17 0 0 -1
s=sister	-2 -7 -1 1 23 16 -13 -4 -2 -11
s=sit	0 -3 -11 -2 -2 -3 20 -4 8 -2
s=site	-2 4 -5 -10 28 -10 -2 1 4 -9
s=six	-8 10 -10 3 5 4 7 -21 -18 30
s=sixth	-1 13 -2 -2 -9 -1 -5 -2 -4 14
s=sixty	-1 -3 -2 -1 1 17 -5 -1 -1 -5
s=sketch	-1 -2 -2 -9 -4 -1 16 -1 0 4
s=skip	0 -28 -1 2 -1 -1 16 6 9 -2
s=slat	6 2 10 -23 -3 -9 -3 -4 0 23
s=sleep	0 -5 18 -1 -3 -2 0 -3 -3 0
s=sleeper	-1 7 0 0 0 0 7 -1 -1 -11
s=slept	12 -1 -1 0 -3 0 -4 0 0 -2
s=slid	0 5 9 -1 -1 0 -8 -3 -3 2
s=slip	0 -9 1 -1 -2 7 -3 0 11 -4
s=slipp	-1 -4 8 -9 2 -4 -18 18 2 6
s=slot	-1 8 -2 -3 9 1 9 -2 -13 -5
s=slow	0 -2 -1 -1 -2 -2 4 -3 -1 9
s=smartphone	0 -1 0 -1 -3 0 11 -2 -1 -3
s=snow	0 5 -1 -1 -2 -2 13 -3 -1 -7
s=so	3 34 3 7 11 -11 -36 9 -13 -7
s=sold	-2 -13 45 1 -14 16 -61 15 -14 27
s=solicit	0 -2 11 -5 -1 -1 11 0 -1 -11
s=some	-10 29 13 5 -21 -9 5 3 -4 -10
s=someone	0 -9 -1 -2 -1 -1 18 -2 0 -2
s=someth	-1 -16 8 -7 6 -3 7 1 6 -1
s=sometime	-2 1 -2 -1 21 -1 -4 -1 -3 -8
s=song	-2 10 -7 1 -1 -7 -28 61 -13 -16
s=soon	0 -16 -1 -2 -3 2 17 -1 -3 7
s=sorry	-2 4 4 5 2 7 -11 -4 -3 -3
s=sound	-1 7 5 -3 -2 -9 16 -4 -4 -5
s=soundtrack	0 5 -3 -3 0 -5 -7 21 -4 -3
s=source	-1 -3 -2 0 25 -1 -16 -3 -2 4
s=space	0 8 0 -1 -8 -1 10 -8 0 -1
s=speak	-1 0 -6 -11 -5 5 2 0 16 0
s=special	-4 37 2 -18 14 -7 -2 -20 9 -11
s=spent	3 -1 -1 -12 3 -3 15 -2 -6 3
s=spin-off	0 0 0 1 5 -1 -12 10 0 -2
s=spine	-1 -2 8 0 -2 0 1 -7 -4 7
s=split	4 -16 2 -2 -5 -1 30 -3 -7 -2
s=spoiler	-1 0 1 -1 -1 -3 11 -3 -1 -2
s=spoke	0 1 10 -1 0 2 -9 0 0 -1
s=spoken	-1 1 7 -1 -1 -4 -30 26 6 -1
s=spr	-3 15 6 -6 3 2 16 -2 -6 -25
s=st	15 -4 0 0 3 -3 11 -1 -1 -19
s=stack	-1 -2 -3 -1 -3 -1 -7 -1 -1 19
s=staff	9 -10 -10 -9 -12 -5 26 -8 26 -5
s=stag	-1 1 -1 -2 -5 47 -29 -2 -1 -8
s=stage	5 -9 -12 -8 1 61 -8 -14 -6 -11
s=stamp	-2 0 -1 -4 -9 -3 28 6 -3 -11
s=stand	6 -13 6 3 -23 -11 24 42 -7 -27
s=standard	0 -2 17 0 0 0 -5 -3 -1 -6
s=start	-13 3 2 -19 6 -1 0 -14 32 5
s=stat	0 1 -2 -4 -1 -2 14 -3 -4 2
s=state	0 -3 -2 10 -2 -13 19 -2 -3 -3
s=statement	0 -3 0 -1 -1 -1 9 -1 -1 -3
s=station	-1 4 0 -4 8 -3 16 -4 -9 -8
s=stay	-1 -10 17 -10 -5 -24 12 -6 16 11
s=steel	0 13 0 -2 0 -1 -6 -1 -2 -1
s=step	0 -7 0 0 0 0 -6 0 15 0
s=still	1 -11 -3 -5 20 -17 17 -6 -9 12
s=stock	-1 2 15 -2 -5 -3 -5 1 -2 0
s=stood	8 13 0 -4 -3 0 -2 -3 -1 -7
s=stop	-1 -4 -2 1 -6 -3 -3 1 0 18
s=stopp	-2 -9 -2 -3 21 -9 16 -8 -6 1
s=stor	-1 -2 14 -6 -1 -2 8 1 -10 -3
s=store	-1 -3 -1 -1 -6 -1 13 0 3 -3
s=stori	-2 -1 -1 -6 -11 -2 0 7 5 11
s=story	7 -10 -12 8 6 -10 15 -3 -1 -1
s=storyboard	-1 6 -2 -2 -4 -2 3 -7 -2 11
s=straight	-1 1 -2 -2 8 9 0 -3 -1 -9
s=stream	-4 -32 -10 -17 -9 -7 20 -8 79 -12
s=street	0 0 19 -1 -1 -1 -10 -1 -3 -1
s=strip	-9 -2 -3 -7 47 -5 -8 -2 -4 -6
s=struck	0 -2 -10 10 0 0 2 -1 -1 2
s=studio	-5 12 -7 -18 -17 -12 47 -4 7 -3
s=sub	-1 7 -1 17 -4 -14 -16 -2 16 -3
s=subscriber	0 -5 7 -3 6 -1 -6 -2 11 -7
s=substitute	0 3 -1 -12 0 3 9 -1 -1 -1
s=subtitl	-2 11 0 45 -6 -20 -14 -4 4 -14
s=succes	-1 0 0 0 16 4 -14 0 0 -5
s=successor	-1 -2 -2 -1 27 -2 -28 10 0 -1
s=summer	-6 -3 -6 0 -24 -3 19 7 1 15
s=sung	-1 -9 6 -4 -4 34 -1 -8 -1 -13
s=suppos	-1 16 9 -11 6 -2 -12 -2 -3 1
s=surgery	0 0 0 0 -7 0 11 0 0 -3
s=surpris	0 -5 0 -1 -1 -2 -2 0 -1 14
s=surprise	-1 1 8 0 14 -3 -16 -17 11 3
s=suspend	0 -9 -1 -2 5 -1 18 -1 -3 -4
s=sword	-1 24 4 -7 -4 -3 -12 -3 -1 3
s=table	-1 -11 -10 -2 8 -2 -2 -2 1 21
s=table-tenni	0 -23 -1 -2 0 0 30 -1 -2 -1
s=tak	3 26 -8 -19 1 -3 -5 -3 14 -5
s=take	7 1 -4 4 -3 -2 18 -4 -6 -10
s=taken	0 0 2 -7 -19 -8 9 15 8 0
s=tale	0 -3 -1 7 7 -1 -19 -1 8 4
s=talk	-3 -9 2 -8 3 -11 24 5 -8 5
s=tankobon	11 -2 0 0 0 0 -18 -1 0 10
s=tap	0 -6 36 -6 -2 -2 -14 -9 -3 6
s=tape	0 7 26 -3 -3 -2 -1 -5 -1 -17
s=target	0 1 0 -1 2 -1 -18 -1 11 8
s=tax	0 -5 -1 0 0 0 14 -5 -1 -1
s=teach	9 0 0 -5 5 0 -6 -1 0 -1
s=tear	0 -1 -1 9 -1 -19 13 -1 -1 3
s=teaser	-1 1 -1 13 -1 -2 -5 -3 -1 0
s=television	2 70 -11 7 -12 -2 -42 -14 -11 13
s=tell	1 13 -5 -3 -12 -6 16 11 -9 -5
s=ten	-2 8 -5 -17 -4 -16 34 -3 15 -11
s=tenth	-1 7 -5 -1 -4 3 -4 -4 -2 11
s=term	0 -3 -1 -7 -5 -3 16 -1 8 -4
s=territori	0 0 0 -6 0 -2 -4 0 12 0
s=test	0 -6 -1 -1 1 0 18 -5 -2 -5
s=text	0 -5 -2 -9 -1 -2 -16 19 -1 18
s=th	4 -21 0 -1 -16 32 13 12 1 -22
s=than	5 21 -2 11 -11 -4 -1 -9 -5 -4
s=thank	-1 9 -1 -5 -6 -3 22 -3 -3 -10
s=that	1 18 5 -12 -16 0 3 -1 12 -9
s=the	31 -14 17 -37 -19 -24 20 18 -11 19
s=theater	-2 -10 4 64 -5 -7 -21 -3 -11 -9
s=theatr	-1 -4 -7 27 -1 -7 -2 -1 -3 -3
s=theatre	0 -11 -1 17 -5 0 13 -2 -3 -8
s=theatrical	-3 -7 -4 20 -2 0 3 -4 -1 -3
s=their	13 -8 1 0 -5 0 -4 -12 -16 31
s=them	-7 -32 4 -5 31 23 -2 -20 -4 12
s=theme	-1 -1 -1 -11 -5 10 -1 26 -3 -12
s=then	-6 -9 4 12 -1 3 5 7 -2 -13
s=there	-8 -18 -7 6 18 4 -14 -8 22 5
s=these	-1 -13 -3 -3 -2 -3 9 8 -9 16
s=they	4 -14 27 12 -4 -1 11 7 -2 -39
s=they'd	-1 12 -1 -3 -2 -1 -21 -5 0 24
s=they're	0 11 2 -12 13 -1 -2 2 -10 -3
s=they've	-1 -8 -2 -4 -4 17 9 -6 -6 4
s=thi	15 -12 10 -16 11 -17 13 -16 9 2
s=thing	-3 25 -4 -8 35 -3 -11 -11 -10 -11
s=think	0 6 -5 -2 8 -1 11 -4 -2 -11
s=third	0 19 3 4 4 -2 -27 -8 -6 12
s=thirteen	0 -4 -1 -4 -1 -2 3 12 -1 -1
s=thirty	1 -8 -2 -11 -12 5 17 -4 9 5
s=those	11 16 2 10 -15 -7 -16 -18 -5 22
s=though	-7 -5 13 -8 -2 -2 -2 -8 18 4
s=thought	0 -2 -8 -8 23 -2 -2 -6 -1 7
s=thousand	-1 -1 0 -5 -3 11 9 -1 0 -9
s=three	2 15 22 11 -15 -20 -10 5 4 -14
s=through	10 -10 -6 15 0 -5 25 -5 -13 -10
s=ticket	-1 -8 4 -2 -10 22 37 -10 -14 -18
s=tie-in	0 0 0 -3 -4 -2 14 2 0 -7
s=till	-2 -6 -2 -1 0 -20 27 -9 -13 26
s=time	-3 3 -4 -4 6 3 16 -4 -11 -1
s=tin	0 -7 -1 7 0 -3 10 -3 -1 -1
s=titl	-3 3 26 -9 -18 -5 8 -10 -2 10
s=title	-14 -1 -7 11 13 -15 7 0 3 3
s=to	9 11 -26 21 11 8 32 1 -37 -29
s=together	-2 0 4 -4 2 -6 6 11 -7 -6
s=tokyo	7 -19 1 6 -6 32 -9 -2 2 -11
s=told	-4 -6 -10 17 -1 -3 -22 -15 30 14
s=too	4 14 0 0 3 -5 -10 13 -7 -12
s=took	8 5 -6 3 -8 -13 19 -7 -8 7
s=top	9 -4 0 -1 -10 -2 16 9 -7 -10
s=tour	0 -7 -3 27 -4 17 -15 -5 1 -11
s=town	0 -1 0 -1 -8 -3 19 -1 -1 -3
s=toy	0 -2 -2 -1 -1 -2 -9 24 -3 -4
s=track	0 0 2 -1 0 9 -6 2 1 -6
s=trade	0 -3 -1 -6 -1 -1 14 -11 3 6
s=trailer	-2 21 -7 5 -4 -4 12 -9 -7 -4
s=train	-1 18 1 -8 -1 3 -3 -6 -9 6
s=tram	0 -1 -2 -4 -4 -3 20 -1 -2 -3
s=translat	-1 -2 -9 -1 2 -2 -12 -1 -1 26
s=translation	-3 -5 -3 -7 -7 -3 -5 -8 -2 43
s=translator	-1 -5 -1 -2 -6 -10 32 -4 -2 -1
s=travel	-1 -5 -5 2 -8 1 8 10 -4 1
s=tri	0 -9 0 -2 1 8 4 -1 0 -1
s=trilogy	-1 -1 -2 3 -2 -2 13 -1 0 -5
s=true	0 -2 -1 2 -3 -2 0 -1 -1 8
s=turn	5 -9 10 -5 -13 -11 24 22 -4 -21
s=tv	4 73 1 -19 -15 -9 -6 -7 -11 -10
s=tweet	0 4 -1 -3 -1 -1 16 -1 -6 -6
s=twelfth	0 9 0 -7 -4 -1 1 -2 -3 7
s=twelve	1 21 9 6 11 -5 -27 -12 9 -12
s=twenty-five	-1 5 -1 0 -1 -1 9 -1 -2 -8
s=twenty-fourth	0 -4 0 0 -1 -1 -6 -1 0 13
s=twenty-six	0 7 -3 -2 -3 9 -6 0 0 -1
s=twice	-4 4 -4 22 -6 -1 9 -3 -2 -15
s=two	3 17 20 20 -6 -9 -6 -2 -22 -15
s=two-part	0 4 8 8 9 -1 -21 -4 -2 -1
s=typhoon	0 -1 0 -1 0 9 -9 -1 5 -1
s=uk	0 -4 20 -1 0 -3 -2 -2 -3 -5
s=umbrella	8 -1 0 -5 19 -1 -16 0 -1 -2
s=unaffect	0 -2 -1 0 -1 -1 -12 -2 0 19
s=unair	0 -11 26 0 0 0 -5 -1 -3 -5
s=unchang	0 -4 -1 -2 -1 2 -2 -1 -1 8
s=under	-14 -19 0 -7 -3 -8 31 4 -7 24
s=unles	0 -9 -3 -2 0 -1 1 5 12 -2
s=uno	4 0 0 0 10 0 -17 0 0 3
s=unseen	0 -13 0 16 -1 -3 -4 7 0 0
s=until	-9 7 -18 -27 -6 -18 63 8 2 -2
s=unveil	0 15 0 -6 0 -3 2 -1 -2 -4
s=up	-13 -32 -7 -17 -13 1 8 1 64 9
s=upload	-2 -4 -1 0 18 -3 -36 -4 34 -3
s=us	-7 7 16 -24 2 -7 0 5 20 -11
s=used	-1 -5 1 -4 -14 -1 22 -3 2 3
s=usual	0 8 0 0 4 0 -7 -1 -1 -3
s=valid	0 -1 0 -3 -1 -1 18 -1 0 -11
s=van	-1 -9 9 -4 -3 10 4 -1 -2 -4
s=vanish	5 -2 0 0 -5 -5 22 -2 -1 -11
s=vend	0 -7 -1 -1 0 9 0 14 -8 -7
s=version	2 19 2 -5 -27 18 -53 32 17 -3
s=vertical	0 -1 0 0 1 -1 -6 -1 -1 8
s=very	-2 13 -2 -4 11 8 -24 -6 4 1
s=via	0 -1 -1 16 -1 -2 -12 -1 -2 2
s=video	-2 -14 41 -5 -2 -5 6 -5 -1 -12
s=view	0 -8 -1 -4 8 -2 -5 -5 21 -4
s=viewer	-2 20 -7 3 -9 0 -19 -6 26 -6
s=vinyl	0 -3 -3 -4 -1 1 -19 32 1 -4
s=visit	0 1 -1 10 -13 -8 39 -3 -6 -18
s=visitor	-1 -2 2 0 -8 -3 7 13 -2 -7
s=visual	-1 2 -2 -6 -1 -8 12 18 -11 -2
s=voic	-1 -4 -1 4 -2 -5 -5 10 6 -2
s=voice	-2 7 -7 -4 -11 13 19 5 -9 -11
s=vol	-1 -1 10 -1 2 -1 -16 -9 -1 19
s=volleyball	0 23 -2 -1 -5 -2 -2 -1 -3 -8
s=volum	-8 0 20 -3 -13 17 -15 -5 13 -5
s=volume	-3 -1 3 -5 -10 -3 -18 6 -7 39
s=vot	30 -8 -1 -1 -9 -2 18 -2 -5 -20
s=vote	23 -4 -2 5 -2 -2 -3 -2 -1 -12
s=wait	2 24 -7 31 -2 0 -40 16 -19 -5
s=walk	-1 -1 0 -2 7 5 6 -2 0 -12
s=wall	0 -3 -2 -14 -3 -1 14 19 -2 -7
s=want	-4 -25 0 8 -8 0 20 -3 13 -2
s=war	0 -3 -1 -2 4 -1 -1 -5 -1 9
s=warm	0 0 0 -1 10 0 -10 -3 2 3
s=was	3 0 29 -8 1 -5 21 -8 -16 -16
s=watch	-2 3 -9 -9 -8 -3 35 -14 15 -8
s=water	-1 -8 0 -1 -1 -1 5 0 -1 8
s=way	-2 -9 -5 -1 13 -6 9 -5 -4 8
s=we	-8 -29 -7 -13 -5 -3 41 -10 8 25
s=we'll	0 -8 -3 -4 -4 -9 10 -6 11 14
s=we're	-1 -12 -4 5 -3 -5 17 11 4 -10
s=we've	-1 -5 -1 -3 9 -1 5 -7 10 -7
s=wear	0 -3 -1 0 -2 -2 8 -2 -1 3
s=web	7 -12 -6 -6 24 4 -11 1 19 -22
s=website	-2 -24 -8 5 31 -11 -1 -5 17 -3
s=webtoon	0 -4 0 0 24 0 -9 -1 -2 -6
s=wedd	0 -1 -1 -1 -1 -1 10 -3 -1 -1
s=week	-5 25 -9 41 -19 -33 -13 10 2 0
s=weekday	0 21 0 -2 -1 0 -5 -1 -12 0
s=weekend	-1 -10 -2 10 2 10 -1 -9 3 -2
s=weekly	-1 8 -4 -4 40 -4 -24 -6 0 -7
s=well	-3 -14 17 25 -9 8 -39 14 -6 7
s=went	-8 -7 5 -5 13 1 5 14 -1 -16
s=were	22 5 7 -18 -12 -9 16 -24 22 -9
s=what	-6 -20 13 21 14 -17 31 -18 -14 -3
s=whatever	0 -6 1 13 0 -6 -1 -2 0 1
s=when	9 -15 30 -31 -4 3 15 -14 -9 15
s=where	-1 3 7 -13 23 -6 -6 -13 11 -6
s=wherea	-1 -5 -1 0 -1 0 1 -2 -1 10
s=whether	-1 -9 -1 -5 7 -6 24 -2 -3 -3
s=which	3 35 -18 -13 39 -32 -24 15 6 -10
s=while	-2 4 -8 2 8 -3 -14 -1 4 10
s=who	-22 24 -1 25 -13 -36 28 12 -11 -7
s=whole	-4 20 -4 -5 7 18 -7 -8 -2 -15
s=whom	-2 0 0 0 -4 -2 12 -1 -2 0
s=whose	-8 11 -13 14 2 0 -12 1 9 -4
s=why	-1 4 -3 -1 -2 -1 2 -1 -6 9
s=wide	-1 2 -1 7 9 0 -7 -1 -2 -6
s=wife	0 -2 0 -1 -6 -1 15 0 0 -4
s=will	-22 6 12 1 19 -21 9 -15 -2 14
s=win	5 -6 0 -1 -4 -2 14 -1 -1 -4
s=window	0 -3 -1 1 -2 -1 14 -2 -2 -2
s=winner	20 -12 -2 -7 9 -5 34 -6 -9 -24
s=winter	-1 -4 -4 9 16 -3 -21 -3 -8 19
s=wit	0 7 0 -3 -1 -3 -4 -3 -2 9
s=with	-3 2 5 -8 -6 52 -10 -19 -9 -5
s=withdrawn	0 -7 7 -2 6 0 19 -7 -1 -15
s=withdrew	0 9 -1 7 -1 -2 -5 0 -3 -3
s=withheld	-3 10 -2 -2 -1 -1 7 -2 -3 -2
s=within	0 6 -1 -4 -3 -2 -4 -1 1 9
s=without	1 16 -12 -13 -4 4 -20 -11 8 32
s=woman	-5 -5 -1 -1 -7 -9 26 -1 -2 4
s=won	11 2 -3 -3 21 -4 -9 -5 -5 -5
s=won't	-1 -9 -1 -12 8 0 17 1 -7 3
s=word	-2 -10 -4 20 -5 -5 -3 9 -5 5
s=work	33 -8 1 -2 -19 -2 13 5 4 -25
s=world	-2 -23 -3 4 -7 24 -9 1 13 1
s=worldwide	-2 -4 -2 2 -3 -7 1 -2 27 -10
s=worse	-1 -9 0 16 -1 0 -10 0 0 6
s=worth	0 0 19 0 -3 0 -10 -1 0 -4
s=would	-5 16 -9 10 5 4 -6 -13 9 -12
s=wrapp	-2 -3 7 -9 -8 -3 21 0 -1 -4
s=wrist	0 -5 0 0 -4 2 12 -1 0 -3
s=writ	-1 -7 0 -1 27 -4 -17 -6 -4 15
s=write	0 9 6 -2 4 -2 -20 0 -2 8
s=writer	-1 -9 -1 -1 9 -8 7 -2 7 -2
s=written	-2 -15 13 1 -12 -2 9 -3 -3 14
s=wrong	-1 8 -6 -3 -4 -2 -2 -2 0 11
s=wrote	1 -15 -3 -9 -7 0 37 -2 -4 2
s=x	0 -1 0 4 -7 -1 -10 -2 -1 19
s=year	9 -28 8 13 -9 -9 29 5 -29 12
s=yen	3 -6 9 2 6 -10 13 -7 -2 -7
s=yes	5 -11 -5 -4 -4 22 10 -1 -9 -3
s=yet	-8 10 -4 -14 11 0 18 -4 1 -12
s=you	0 -1 15 1 -3 -17 -9 -2 -4 20
s=you'd	0 -2 0 -1 0 -1 9 0 -1 -3
s=you'll	-1 18 -11 -3 -11 -5 -23 22 -2 17
s=you're	-1 -1 -1 2 14 -4 -14 7 5 -8
s=you've	-1 0 2 -2 -2 1 7 -1 9 -13
s=your	5 -9 -2 -13 -14 -9 -17 38 16 4
s=|	1 -14 1 6 -2 17 -26 17 -4 6
s=~	0 18 -1 -11 -1 -4 3 -3 -4 4
s=£	0 -2 0 -1 -1 0 -1 -1 -1 8
s=¥	-1 -6 -3 9 0 -1 -18 11 -3 12
s=©	-1 -2 -3 -4 -6 -1 31 -2 -1 -10
s=·	-3 13 -2 -4 12 8 -9 -12 -12 10
s=•	2 -1 -7 3 4 -11 -23 11 12 10
s=…	-1 4 -7 -10 10 -6 4 3 -2 5
s=→	-1 -1 -4 17 18 20 -11 -3 -4 -33
s=・	0 -1 0 -1 -2 -1 10 0 0 -4
season	-4 89 6 -29 -6 -12 -30 -15 21 -19
status=	-26 -2 -21 3 4 -19 54 3 3 3
status=cancelled	-1 -6 -6 -17 -10 13 27 -3 1 1
status=new	4 5 9 -2 9 -6 -15 -3 6 -7
status=postponed	3 3 4 11 -17 5 12 2 -15 -8
streams	-4 -11 4 -30 9 -9 11 -15 78 -33
tense=	-23 9 -5 1 -24 -3 42 2 0 1
tense=future	-11 -24 -4 4 19 1 10 13 1 -10
tense=old	-1 -8 -1 5 -6 4 4 0 -2 6
tense=past	14 23 -4 -15 -3 -9 22 -17 -4 -8
thing=	-11 35 -17 -15 16 -22 19 -23 12 5
thing=anime	-14 62 -9 30 -28 -24 0 -25 40 -31
thing=audio	-6 -29 -4 -2 -14 11 3 55 -10 -4
thing=chapter	-6 -19 8 -15 48 -8 1 8 -10 -7
thing=disc	-15 -8 81 -5 -38 0 -9 -14 6 3
thing=drama	-6 3 -8 2 12 -22 10 -5 5 9
thing=dub	-4 10 -8 20 -7 -12 -18 -15 44 -9
thing=film	-7 -14 -7 96 -27 10 -14 -22 -3 -13
thing=game	-2 -15 -13 -13 -12 -14 7 73 -2 -9
thing=goods	-3 2 -3 -10 2 -11 16 14 -10 2
thing=info	0 -1 0 -1 -2 -1 11 -2 -3 -1
thing=live	-10 -16 -18 -11 -22 102 21 -2 2 -46
thing=manga	37 -23 -20 -41 50 8 23 -29 -37 31
thing=novel	31 -24 -19 -2 -3 -21 -4 -12 -25 79
thing=ova	3 -20 66 -25 -11 -3 0 -15 9 -3
thing=promo	-1 11 10 -18 7 8 -12 16 -7 -15
thing=series	2 16 -10 15 9 0 12 -11 -1 -33
thing=song	-2 5 -4 -5 -3 9 4 7 -2 -7
thing=special	-3 17 -15 12 9 -15 0 11 -1 -14
thing=volume	-4 9 -25 -16 0 -3 10 -10 -13 53
weekly	2 49 -9 -14 -1 -15 -25 -2 23 -6
why=None	-6 5 -4 3 -5 6 -4 1 8 -4
why=a guess	0 -8 -3 -2 -1 0 19 -1 -2 -3
why=a picture or a video of it	-6 31 -3 -13 16 20 -32 -5 2 -9
why=a story's time	0 13 0 -4 -3 10 -3 -2 0 -11
why=a total	-1 -6 -2 2 3 7 16 -1 -1 -16
why=a year in a name	-2 -10 -5 21 12 -9 -38 13 11 7
why=as of that day	-8 -6 3 -17 5 -12 17 -9 1 26
why=byline	-1 -3 -3 -4 -2 -2 -7 -3 21 4
why=copyright line	-2 -4 12 -2 -6 -1 11 -3 -1 -3
why=dateline	1 10 -4 -3 21 7 -32 -14 3 11
why=day of the announcement	6 -4 -15 17 -24 22 18 23 -24 -20
why=day of the ceremony	11 0 0 0 0 -1 -8 0 0 0
why=it is not said what comes out	-21 38 -11 23 32 -10 -72 0 2 18
why=no release	11 -10 7 6 -5 -12 -1 -6 9 0
why=no word says that anything comes out then	5 26 27 0 -34 3 -46 -8 -10 37
why=nothing comes out then	0 -11 -1 -1 2 -2 18 -1 -2 -3
why=quoted as such	-1 -13 0 -1 -5 -2 8 4 13 -4
why=releases that are named one by one	-1 -18 9 -2 4 -1 8 7 1 -6
why=story	-1 -2 0 -1 3 -1 9 -2 -1 -4
why=the end of a range	-1 11 -16 -10 2 -26 42 12 -9 -4
why=the end of a run	-2 15 5 -2 1 -4 -11 -2 -3 2
why=the month of an issue	-1 -4 -3 -1 -23 -3 45 -3 -1 -7
why=the same moment in another zone	0 -17 -1 -4 -1 -3 53 -6 -13 -7
why=tickets or orders	-1 -10 -7 -4 -9 1 25 16 -9 -1
"""
