namespace Interpol.Strategy.Model;

/// <summary>Contains the words that the rules of <see cref="DerivationStemmer"/> would treat wrongly.</summary>
internal static class DerivationExceptions
{
    /// <summary>
    /// The words, and words without some of their suffixes, in order. A word alone is its own stem, because the rules
    /// would assign it the stem of an unrelated word. The stem of a related word that the rules do not find follows a
    /// slash, which precedes all letters.
    /// </summary>
    private static readonly string[] Entries = (
        "abolition/abolish accessory accordion action/act actor/act administr/admin admission/admit "
        + "advertisement/advert adviser/advis advisor/advis ambition analysis/analyz analyst/analyz "
        + "analytic/analyz analytical/analyz animal apartment appetite application/appli archive artist/art "
        + "artistic/art assembly/assembl audition authentic authoritative authority authorize automat/autom "
        + "badger banner barber barter basement bathe batter battery belief/believ better billion bitter "
        + "border bother broker brother bullion bumper bunker bureaucrat/bureaucr butcher butter candid "
        + "candidate capacitor caption captive casualty center centurion certificate/certif champion charity "
        + "charter chicken choice/choos christen citizen civilize classic climate closure/clos comment "
        + "committee commune communion communism communist community companion compartment compassion "
        + "competence/competent competency/competent competent complexion complication/complic comply/compli "
        + "component comprehension/comprehend connive contention contrive convenience/convenient convenient "
        + "convention conversion convert copper corner corpse counter covenant crater criminal/crim crystal "
        + "currency current customer cyclist/cycl decision/decid decisive/decid demeanor democrat/democr "
        + "demolition/demolish department departure/depart destruction/destroy destructive/destroy "
        + "detention/detain diction dictionary digital/digit dinner diplomat/diplom directory diversion "
        + "division/divid dormant duplication/duplic easter editor/edit emergency emission/emit empire empiric "
        + "empirical energetic/energi equator eternal evening everything exception executive expansion/expand "
        + "expansive/expand experience experiment explosion/explod explosive/explod exposure/expos "
        + "extension/extend extensive/extend external extradition/extradit facility faction factory "
        + "failure/fail falter family fashion festive figment filter flower fodder forge forgive former foster "
        + "fruition general generic generosity generous germane ginger gorgeous gradual gravity gripe "
        + "grown/grow growth/grow gutter halter hammer heathen heather hinder hindr/hinder hospital "
        + "hospitality human humane humidor hundred hunger ignorance ignorant illusion impartial impassion "
        + "importance/important important indoor informal initial instance instant integrity "
        + "interception/intercept interest interested interesting intern internal international interval "
        + "intervention/interven inventory joint junior kitchen ladder later lateral latter ledger legion "
        + "letter liberal liberty linger literal litter local locale localize/local lunatic "
        + "maintenance/maintain majority manner marshal massive master material matter metaphor million "
        + "mineral ministr/minist minor minority misdemeanor missive mister moral morale morning mother "
        + "multiply/multipli muster native number numerous objective occasion offspring organic organism "
        + "organist organize outdoor pageant partial/part passive paste payment/pay peasant pepper "
        + "permission/permit pester physician piracy/pirat plane polite politic/polit ponder porter positive "
        + "powder predator previous prime primer prioritize/priority priority privacy/private private "
        + "probability/probable probable probably/probable probity problematic/problem procession proof/prov "
        + "proper proprietor protestant provision/provid publication/publish purser quarter question rafter "
        + "rampant rational recession regardless registr/regist relative religion render repetition/repeat "
        + "replication/replic respective response/respond responsive/respond restive retention/retain "
        + "revision/reviz rubber safety/safe scare scientific/scient scooter scrape secrecy/secret "
        + "seizure/seiz senior sergeant sever several severe severity shower signal silver slope social "
        + "society solder solution/solv spare special species speech/speak spring stabil/stabl stare station "
        + "stocking strength/strong stringent stripe subjective submission/submit succession successive "
        + "successor summer supervision/superv supervisor/superv supervisory/superv supper supplant "
        + "supply/suppli surgeon/surg surgery/surg surgical/surg survival/surviv suspension/suspend sweater "
        + "systematic/system tamper temper tender tense tension terminal theoretical/theori tiller timber "
        + "tinder tourism/tour tourist/tour tractor traffic trailer traitor transition transmission/transmit "
        + "treasury trillion universal universe university unless urban urbane used/use user/use using/use "
        + "version victory virtual voluntary/volunt volunteer/volunt wander width/wide winter wireless wither "
        + "witness youth/young").Split(' ');

    /// <summary>
    /// Returns the stem of a word that is an exception, with or without its final e; otherwise, an empty string.
    /// </summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> word)
    {
        int low = 0;
        int high = Entries.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Entries[middle].AsSpan().SequenceCompareTo(word) < 0 ? (middle + 1, high) : (low, middle);
        }

        ReadOnlySpan<char> entry = low < Entries.Length ? Entries[low] : "";
        int slash = entry.IndexOf('/');
        ReadOnlySpan<char> found = slash < 0 ? entry : entry[..slash];
        bool isFound = word.Length > 2 && found.StartsWith(word) && found[word.Length..] is "" or "e";
        return isFound ? entry[(slash + 1)..] : "";
    }
}
