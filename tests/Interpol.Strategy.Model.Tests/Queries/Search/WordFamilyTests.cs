namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests which words a search treats as derived from each other.</summary>
public sealed class WordFamilyTests
{
    /// <summary>Pairs of words that are derived from each other.</summary>
    private static readonly string[] Related =
    [
        "diverse diversity", "train training", "train trainer", "innovate innovation", "innovate innovative",
        "innovator innovation", "govern governance", "govern government", "enforce enforcement", "manage management",
        "manager manage", "sustain sustainable", "sustainable sustainability", "develop development",
        "developer developing", "secure security", "police policing", "regulate regulation", "regulator regulatory",
        "operate operation", "operational operate", "cooperate cooperation", "cooperative cooperation",
        "coordinate coordination", "communicate communication", "organize organization", "organizational organize",
        "analyze analysis", "analyst analyze", "analytical analysis", "strategy strategic", "economy economic",
        "industry industrial", "history historical", "technology technological", "crime criminal",
        "prevent prevention", "prevention preventive", "protect protection", "detect detection",
        "investigate investigation", "investigator investigate", "identify identification", "apply application",
        "certify certification", "efficient efficiency", "effective effectiveness", "transparent transparency",
        "account accountability", "compete competition", "compete competitive", "collaborate collaboration",
        "produce production", "product productivity", "respond response", "decide decision", "expand expansion",
        "extend extension", "assist assistance", "assess assessment", "implement implementation",
        "invest investment", "employ employment", "employee employer", "recruit recruitment", "educate education",
        "educational education", "create creative", "relate relationship", "partner partnership",
        "member membership", "leader leadership", "resilient resilience", "violent violence", "urgent urgency",
        "different difference", "important importance", "comply compliance", "rely reliance", "plan planning",
        "plan planned", "control controlled", "traffic trafficking", "smuggle smuggler", "terror terrorism",
        "terrorist terrorism", "nation national", "region regional", "environment environmental",
        "finance financial", "politics political", "modernize modernization", "digitize digitization",
        "strength strengthen", "active activity", "connect connectivity", "inform information",
        "evaluate evaluation", "measure measurement", "improve improvement", "achieve achievement",
        "maintain maintenance", "provide provision", "supply supplier", "deliver delivery", "discover discovery",
        "recover recovery", "visible visibility", "responsible responsibility", "reliable reliability",
        "available availability", "possible possibility", "flexible flexibility", "accessible accessibility",
        "legal legality", "safe safety", "work worker", "farm farmer", "drive driver", "lead leader", "write writer",
        "high higher", "dense density", "agile agility", "sequence sequencing", "influence influencing",
        "experience experiencing", "finance financing", "publish publication", "demolish demolition",
        "surgeon surgical", "prioritize priority", "modern modernize", "global globalization", "local localize",
        "standard standardize", "digital digitize", "receive reception", "solve solution", "music musician",
        "history historian", "library librarian", "free freedom", "loyal loyalty", "science scientific",
        "supervise supervision", "revise revision", "strong strength", "volunteer voluntary", "recognize recognition",
        "human humanity", "local locally", "moral morality", "urban urbanization", "prioritize prioritizing",
        "intercept interception", "duplicate duplication", "complicate complication", "replicate replication",
        "extradite extradition", "detain detention", "seize seizure", "explode explosion", "stable stability",
        "stability stabilization", "authentic authentication", "secret secrecy", "administer administration",
        "register registration", "minister ministry", "hinder hindrance", "partial part", "impartial impartiality",
        "authenticated authentication", "authenticating authentic", "optimistic optimist", "created creator",
        "organized organizer", "organizing organizer", "influenced influence", "financed finance", "advanced advance",
        "applied application", "indicative indicator", "indicate indication", "exclusive exclude", "survive survival",
        "derive derivation", "arrive arrival", "deceive deception", "creating creation", "relational relation",
        "official office", "ministerial minister", "clarification clarify", "multiplication multiply",
        "description describe", "resolution resolve", "exclusion exclude", "intrusion intrude", "creator creation",
        "engineer engineering", "editor edit", "faithfulness faithful", "dangerous danger", "achievement achieve",
        "movement move", "legibility legible", "capability capable", "respectfully respectful", "willingly willing",
        "repeatedly repeat", "economically economy", "socially social", "easily easy", "consistency consistent",
        "electricity electric", "speciality special", "popularity popular", "royalty royal", "certainty certain",
        "sensibly sensible", "probably probable", "residential resident", "territorial territory", "colonial colony",
        "electrical electric", "revived revival", "indicatory indicate", "creative creator", "agreed agree",
        "guaranteed guarantee", "studied study", "studying study", "denied deny", "disagreed disagree",
    ];

    /// <summary>Pairs of words with unrelated meanings that similar rules merge.</summary>
    private static readonly string[] Unrelated =
    [
        "university universe", "organ organization", "organ organic", "sever severe", "several severe",
        "policy police", "general generation", "general generic", "generous generation", "new news",
        "author authority", "import important", "instant instance", "community communicate", "communism community",
        "commune communicate", "human humane", "moral morale", "local locale", "custom customer", "count counter",
        "part party", "arm army", "fact factory", "direct directory", "invent inventory", "object objective",
        "capital capitulate", "station state", "station stationary", "nation native", "relation religion",
        "passion passive", "mission miss", "commission commit", "department depart", "apartment apart",
        "experience experiment", "emergency emerge", "current currency", "access accessory", "process procession",
        "success successor", "hospital hospitality", "intern internal", "intern international", "ration rational",
        "region regime", "priory priority", "minor minority", "major majority", "real realm", "litter literal",
        "liberal liberty", "plane plan", "plant planet", "car care", "star stare", "past paste", "tract tractor",
        "trait traitor", "brother broth", "corner corn", "master mast", "number numb", "tender tend", "wander wand",
        "physics physician", "secret secretary", "private privy", "popular population", "ignore ignorance",
        "numerous numeral", "probe probable", "prove provide", "expose expo", "sign signal", "moment momentum",
        "convent convention", "content contention", "convert convention", "adverse advertise", "divers diversion",
        "reverse reverend", "portion port", "station static", "statue status", "accord accordion",
        "compass compassion", "companion company", "appetite appetizer", "execute executive", "tense tension",
        "late later", "lateral later", "family familiar", "supply supple", "early earl", "vocation vocal",
        "wireless wire", "person personnel", "mental mention", "metal mental", "medic mediate", "medium media",
        "man manner", "moth mother", "both bother", "flow flower", "show shower", "port porter", "pond ponder",
        "let letter", "sum summer", "but butter", "form former", "grave gravity", "prior priority",
        "integrity integration", "probe probity", "gut gutter", "cent center", "bad badger",
        "organ organize", "civil civilization", "casual casualty", "author authorization",
        "partial party", "positive position", "impartial impart", "broker broke", "hunger hung", "proper prop",
    ];

    [Fact]
    public void Search_finds_derived_words_only_with_stemming()
    {
        Assert.InRange(Related.Length, 60, int.MaxValue);
        Assert.Equal([], Related.Where(pair => !Meet(pair, new())));
        Assert.Equal([], Related.Where(pair => Meet(pair, new() { Stemming = false })));
    }

    [Fact]
    public void Search_does_not_merge_words_of_unrelated_meanings()
    {
        Assert.InRange(Unrelated.Length, 60, int.MaxValue);
        Assert.Equal([], Unrelated.Where(pair => Meet(pair, new())));
    }

    [Fact]
    public void Search_orders_the_word_itself_before_derived_words()
    {
        string longText = "train " + string.Concat(Enumerable.Repeat("word ", 300));
        StrategicFramework framework = SearchFrameworks.Create("training training", longText, "trainer", "x", "y", "z");

        Assert.Equal(longText, framework.Search("train").Hits[0].Element.Description);
        Assert.Equal(3, framework.Search("train").Hits.Count);
        EquatableList<SearchHit> quoted = framework.Search("\"train\"").Hits;
        Assert.Equal(longText, Assert.Single(quoted).Element.Description);
        Assert.Equal(quoted.Count, framework.Search("train", new() { Stemming = false }).Hits.Count);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("en", 1)]
    [InlineData("EN-gb", 1)]
    [InlineData("fr", 0)]
    [InlineData("enm", 0)]
    public void Search_finds_derived_words_only_in_English(string? language, int count)
    {
        StrategicFramework framework = SearchFrameworks.Create("training") with { Language = language };

        Assert.Equal(count, framework.Search("train").Hits.Count);
    }

    private static bool Meet(string pair, SearchOptions options)
    {
        string[] words = pair.Split(' ');
        return Finds(words[0], words[1]) | Finds(words[1], words[0]);

        bool Finds(string query, string text) =>
            SearchFrameworks.Create(text).Search(query, options) is { Hits.IsEmpty: false, Suggestion: null };
    }
}
