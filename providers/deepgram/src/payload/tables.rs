//! What payloads are checked by. Written by `cargo xtask gen`.

use webhook_payload::__private::{Member, slots};
use webhook_payload::Catalog;
use webhook_payload::Form::{self, *};

#[rustfmt::skip]
pub(crate) static CATALOG: Catalog = Catalog::new(WORDS, ENDS, 90, SLOTS, SHAPES, FIELDS, FORMS, UNIONS, MEMBERS, NUMBERS).hiding(&["extra"]);

static SLOTS: &[u16] = &slots::<256>(WORDS, ENDS, 90);

#[rustfmt::skip]
static WORDS: &str = concat!(
    "alternatives",
    "arch",
    "audio_window_end",
    "audio_window_start",
    "average",
    "category",
    "channel",
    "channel_index",
    "channels",
    "code",
    "confidence",
    "confidence_score",
    "created",
    "description",
    "details",
    "detected_language",
    "diarize_info",
    "duration",
    "end",
    "end_of_turn_confidence",
    "end_word",
    "entities",
    "err_code",
    "err_msg",
    "event",
    "extra",
    "from_finalize",
    "hits",
    "id",
    "input_tokens",
    "intent",
    "intents",
    "intents_info",
    "is_final",
    "label",
    "language",
    "language_confidence",
    "languages",
    "languages_hinted",
    "last_word_end",
    "message",
    "metadata",
    "model_info",
    "model_uuid",
    "models",
    "name",
    "num_words",
    "output_tokens",
    "paragraphs",
    "punctuated_word",
    "query",
    "raw_value",
    "request_id",
    "result",
    "results",
    "search",
    "segments",
    "sentences",
    "sentiment",
    "sentiment_info",
    "sentiment_score",
    "sentiments",
    "sequence_id",
    "sha256",
    "short",
    "snippet",
    "speaker",
    "speaker_confidence",
    "speech_final",
    "start",
    "start_word",
    "summaries",
    "summary",
    "summary_info",
    "tags",
    "text",
    "timestamp",
    "topic",
    "topics",
    "topics_info",
    "transaction_key",
    "transcript",
    "trigger",
    "turn_index",
    "type",
    "utterances",
    "value",
    "version",
    "word",
    "words",
    "EagerEndOfTurn",
    "EndOfTurn",
    "StartOfTurn",
    "TurnResumed",
    "Update",
);

#[rustfmt::skip]
static ENDS: &[u32] = &[
    12, 16, 32, 50, 57, 65, 72, 85, 93, 97, 107, 123,
    130, 141, 148, 165, 177, 185, 188, 210, 218, 226, 234, 241,
    246, 251, 264, 268, 270, 282, 288, 295, 307, 315, 320, 328,
    347, 356, 372, 385, 392, 400, 410, 420, 426, 430, 439, 452,
    462, 477, 482, 491, 501, 507, 514, 520, 528, 537, 546, 560,
    575, 585, 596, 602, 607, 614, 621, 639, 651, 656, 666, 675,
    682, 694, 698, 702, 711, 716, 722, 733, 748, 758, 765, 775,
    779, 789, 794, 801, 805, 810, 824, 833, 844, 855, 861,
];

#[rustfmt::skip]
static SHAPES: &[[u16; 3]] = &[
    [0, 1, 1], [1, 8, 0], [9, 2, 1], [11, 8, 0], [19, 4, 0], [23, 2, 0], [25, 2, 0], [27, 4, 0], [31, 3, 0], [34, 2, 0], [36, 6, 0], [42, 4, 0],
    [46, 2, 0], [48, 4, 0], [52, 2, 0], [54, 3, 0], [57, 3, 0], [60, 4, 0], [64, 1, 0], [65, 1, 0], [66, 7, 0], [73, 1, 0], [74, 1, 0], [75, 1, 0],
    [76, 1, 0], [77, 5, 0], [82, 2, 0], [84, 3, 0], [87, 4, 0], [91, 5, 0], [96, 2, 0], [98, 4, 0], [102, 3, 0], [105, 5, 0], [110, 2, 0], [112, 3, 0],
    [115, 4, 0], [119, 1, 0], [120, 10, 0], [130, 10, 0], [140, 3, 0], [143, 2, 0], [145, 4, 0], [149, 2, 0], [151, 16, 0], [167, 6, 0], [173, 2, 0], [175, 2, 1],
    [177, 13, 0], [190, 8, 0], [198, 3, 0], [201, 8, 0],
];

#[rustfmt::skip]
static FIELDS: &[[u16; 2]] = &[
    [52, 32768], [10, 1], [21, 3], [37, 4], [48, 5], [71, 7], [78, 9], [81, 0], [89, 11], [41, 12], [54, 32781], [12, 14],
    [32, 15], [35, 0], [41, 16], [52, 0], [59, 15], [73, 15], [79, 15], [31, 17], [61, 18], [72, 19], [78, 20], [54, 21],
    [75, 0], [58, 0], [60, 1], [0, 23], [15, 0], [36, 1], [55, 25], [52, 0], [62, 26], [84, 0], [1, 0], [43, 0],
    [10, 1], [20, 26], [34, 0], [51, 0], [70, 26], [86, 0], [9, 0], [13, 0], [62, 26], [84, 0], [11, 1], [30, 0],
    [20, 26], [31, 28], [70, 26], [75, 0], [54, 29], [56, 31], [22, 0], [23, 0], [52, 0], [1, 0], [45, 0], [87, 0],
    [5, 0], [14, 0], [40, 0], [52, 0], [56, 31], [31, 32], [12, 14], [32, 15], [35, 0], [52, 0], [59, 15], [73, 15],
    [79, 15], [75, 0], [72, 33], [56, 35], [78, 36], [18, 1], [46, 26], [57, 38], [66, 26], [69, 1], [48, 40], [81, 0],
    [20, 26], [70, 26], [72, 0], [20, 26], [70, 26], [75, 0], [78, 4], [16, 41], [25, 42], [42, 43], [43, 0], [52, 0],
    [27, 45], [50, 0], [10, 1], [18, 1], [65, 0], [69, 1], [18, 1], [69, 1], [75, 0], [20, 26], [58, 0], [60, 1],
    [70, 26], [75, 0], [4, 46], [56, 48], [6, 49], [76, 1], [84, 0], [10, 1], [37, 4], [81, 0], [89, 11], [0, 51],
    [8, 26], [12, 14], [17, 1], [25, 42], [42, 52], [44, 4], [52, 0], [63, 0], [80, 0], [84, 0], [6, 53], [7, 49],
    [17, 1], [21, 3], [26, 54], [33, 54], [41, 55], [68, 54], [69, 1], [84, 0], [29, 26], [43, 0], [47, 26], [11, 1],
    [77, 0], [20, 26], [70, 26], [75, 0], [78, 57], [54, 58], [56, 35], [8, 26], [12, 14], [16, 41], [17, 1], [25, 42],
    [32, 15], [35, 0], [42, 52], [44, 4], [52, 0], [59, 15], [63, 0], [73, 15], [74, 4], [79, 15], [80, 0], [8, 60],
    [31, 17], [61, 18], [72, 61], [78, 20], [85, 63], [53, 0], [64, 0], [41, 64], [54, 32833], [2, 1], [3, 1], [19, 1],
    [24, 66], [37, 4], [38, 4], [52, 0], [62, 26], [81, 0], [82, 0], [83, 26], [84, 0], [89, 11], [6, 26], [10, 1],
    [18, 1], [28, 0], [66, 26], [69, 1], [81, 0], [89, 11], [6, 49], [39, 1], [84, 0], [10, 1], [18, 1], [35, 0],
    [49, 0], [66, 26], [67, 1], [69, 1], [88, 0],
];

#[rustfmt::skip]
static FORMS: &[Form] = &[
    Text, Number, Shape(10), List(2), List(0), Shape(26), Shape(27), List(6), Shape(28), List(8), Shape(51), List(10),
    Shape(3), Shape(4), Time, Shape(40), Shape(20), Shape(14), Shape(34), Shape(5), Shape(43), Shape(22), Shape(1), List(22),
    Shape(30), List(24), Integer, Shape(12), List(27), Shape(19), Shape(13), List(30), Shape(18), Shape(21), Shape(42), List(34),
    Shape(23), Shape(32), List(37), Shape(25), List(39), Shape(9), Any, Shape(16), Shape(31), List(44), Shape(6), Shape(33),
    List(47), List(26), Shape(36), List(50), Map(43), Shape(37), Flag, Shape(29), Shape(41), List(56), Shape(24), Shape(7),
    List(59), Shape(46), Shape(49), List(62), Shape(44), Shape(45), Name(90, 5),
];

#[rustfmt::skip]
static UNIONS: &[[u16; 3]] = &[
];

#[rustfmt::skip]
static MEMBERS: &[Member] = &[
];

#[rustfmt::skip]
static NUMBERS: &[i64] = &[
];
