namespace Interpol.Strategy.Model;

/// <summary>Contains irregular plurals. A word and its plural share the shorter of the two as their key.</summary>
internal static class IrregularPlurals
{
    /// <summary>Returns the key of an irregular plural or its singular, or <see langword="null"/>.</summary>
    public static string? Find(ReadOnlySpan<char> word) => word switch
    {
        // -um and -a.
        "addendum" => "addenda",
        "aquarium" => "aquaria",
        "auditorium" => "auditoria",
        "bacterium" => "bacteria",
        "compendium" => "compendia",
        "consortium" => "consortia",
        "continuum" => "continua",
        "curriculum" => "curricula",
        "datum" => "data",
        "erratum" => "errata",
        "forum" => "fora",
        "gymnasium" => "gymnasia",
        "honorarium" => "honoraria",
        "maximum" => "maxima",
        "memorandum" => "memoranda",
        "millennium" => "millennia",
        "minimum" => "minima",
        "moratorium" => "moratoria",
        "optimum" => "optima",
        "planetarium" => "planetaria",
        "podium" => "podia",
        "quantum" => "quanta",
        "quorum" => "quora",
        "referendum" => "referenda",
        "spectrum" => "spectra",
        "stadium" => "stadia",
        "stratum" => "strata",
        "symposium" => "symposia",
        "ultimatum" => "ultimata",
        "vacuum" => "vacua",

        // -on and -a.
        "automaton" => "automata",
        "criterion" => "criteria",
        "phenomenon" => "phenomena",

        // -us and -i, -a.
        "alumnus" => "alumni",
        "bacillus" => "bacilli",
        "cactus" => "cacti",
        "corpora" => "corpus",
        "focus" => "foci",
        "fungus" => "fungi",
        "genera" => "genus",
        "locus" => "loci",
        "nucleus" => "nuclei",
        "radius" => "radii",
        "stimulus" => "stimuli",
        "syllabus" => "syllabi",
        "terminus" => "termini",

        // -a and -ae.
        "alumnae" => "alumna",
        "antennae" => "antenna",
        "formulae" => "formula",
        "larvae" => "larva",
        "nebulae" => "nebula",
        "vertebrae" => "vertebra",

        // -ix, -ex and -ices. Without the s, as a regular plural has it.
        "appendice" => "appendix",
        "codice" => "codex",
        "indice" => "index",
        "matrice" => "matrix",
        "vertice" => "vertex",
        "vortice" => "vortex",

        // -a and -ata.
        "schemata" => "schema",
        "stigmata" => "stigma",

        // -i and -u.
        "alibis" => "alibi",
        "gurus" => "guru",
        "kiwis" => "kiwi",
        "menus" => "menu",
        "rabbis" => "rabbi",
        "safaris" => "safari",
        "skis" => "ski",
        "taxis" => "taxi",
        "tsunamis" => "tsunami",
        "wikis" => "wiki",

        // -f and -ves. Without the s, as a regular plural has it.
        "knive" => "knife",
        "loave" => "loaf",
        "shelve" => "shelf",
        "thieve" => "thief",
        "wive" => "wife",
        "wolve" => "wolf",

        "feet" => "foot",
        "geese" => "goose",
        "mice" => "mous",
        "mouse" => "mous",
        "teeth" => "tooth",
        _ => null,
    };
}
