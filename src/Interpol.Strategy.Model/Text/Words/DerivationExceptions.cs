namespace Interpol.Strategy.Model;

/// <summary>Contains the words that the rules of <see cref="DerivationStemmer"/> would treat wrongly.</summary>
internal static class DerivationExceptions
{
    /// <summary>
    /// The words that are their own stems, because the rules would assign them the stem of an unrelated word.
    /// </summary>
    private static readonly string[] Words = (
        "accessory accordion ambition animal apartment appetite archive audition authoritative authority "
        + "authorize basement bathe battery billion brother bullion butcher candid candidate capacitor caption "
        + "captive centurion champion charity charter chicken christen citizen classic climate comment "
        + "committee commune communion communism communist community companion compartment compassion "
        + "competent complexion component connive contention contrive convenient convention conversion convert "
        + "corner corpse counter covenant crystal currency current customer demeanor department detention "
        + "diction dictionary digital directory diversion dormant emergency empire empiric empirical equator "
        + "eternal evening everything exception executive experience experiment external facility faction "
        + "factory family fashion festive figment forge forgive fruition general generic generosity generous "
        + "germane gorgeous gradual gripe heathen heather hospital hospitality humane humidor hundred "
        + "ignorance ignorant illusion impassion important indoor informal initial instance instant interest "
        + "interested interesting intern internal international interval inventory joint junior kitchen later "
        + "lateral legion liberal liberty literal locale lunatic majority marshal massive material metaphor "
        + "million mineral minor minority misdemeanor missive morale morning native numerous objective "
        + "occasion offspring organic organism organist outdoor pageant passive paste peasant plane polite "
        + "predator previous prime private probable procession proprietor protestant quarter question rampant "
        + "rational recession regardless relative religion respective restive scare scooter scrape senior "
        + "sergeant sever several severe severity signal slope social society spare special species spring "
        + "stare station stocking stringent stripe subjective succession successive successor supplant sweater "
        + "tense tension terminal tractor traffic trailer traitor treasury trillion universal universe "
        + "university unless urbane version victory virtual wireless witness").Split(' ');

    /// <summary>The words with the stem of a related word that the rules do not find.</summary>
    private static readonly string[] IrregularWords = (
        "action actor admission adviser advisor analysis analyst analytic analytical application assembly "
        + "automat belief bureaucrat certificate choice closure competence competency comply convenience "
        + "criminal decision decisive democrat departure diplomat division editor emission energetic expansion "
        + "expansive exposure extension extensive failure grown growth importance intervention maintenance "
        + "multiply payment permission piracy politic privacy probability probably problematic provision "
        + "response responsive retention safety speech submission supply survival systematic theoretical "
        + "tourism tourist transmission used user using").Split(' ');

    /// <summary>The stems of the irregular words.</summary>
    private static readonly string[] IrregularStems = (
        "act act admit advis advis analyz analyz analyz analyz appli assembl autom believ bureaucr certif "
        + "choos clos competent competent compli convenient crim decid decid democr depart diplom divid edit "
        + "emit energi expand expand expos extend extend fail grow grow important interven maintain multipli "
        + "pay permit pirat polit private probable probable problem provid respond respond retain safe speak "
        + "submit suppli surviv system theori tour tour transmit use use use").Split(' ');

    /// <summary>
    /// Returns the stem of a word that is an exception, with or without its final e; otherwise,
    /// <see langword="null"/>.
    /// </summary>
    public static string? Find(ReadOnlySpan<char> word)
    {
        int irregular = IndexOf(IrregularWords, word);
        if (irregular >= 0)
        {
            return IrregularStems[irregular];
        }

        int index = IndexOf(Words, word);
        return index >= 0 ? Words[index] : null;
    }

    /// <summary>Returns the index of a word in a sorted list, with or without a final e, or -1.</summary>
    private static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = words[middle].AsSpan().SequenceCompareTo(word) < 0 ? (middle + 1, high) : (low, middle);
        }

        bool isFound = word.Length > 2 && low < words.Length && words[low].AsSpan().StartsWith(word)
            && words[low].AsSpan(word.Length) is "" or "e";
        return isFound ? low : -1;
    }
}
