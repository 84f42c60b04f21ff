using System.Globalization;
using static Interpol.Strategy.Model.Documents.OutlineMeaning;

namespace Interpol.Strategy.Model.Documents.Vocabulary;

/// <summary>Contains the words that name the parts of a plan, in English, French, Spanish, German and Arabic.</summary>
internal static class KnownWords
{
    /// <summary>The words: each line has the meaning, and pairs of singular and plural.</summary>
    public static readonly (OutlineMeaning Meaning, string Words)[] Table =
    [
        (OutlineMeaning.Vision,
            "vision/visions visión/visiones vision/visionen leitbild/leitbilder الرؤية/الرؤى رؤية/رؤى رؤيتنا/رؤانا"),
        (OutlineMeaning.Mission,
            "mission/missions misión/misiones auftrag/aufträge الرسالة/الرسائل رسالة/رسائل المهمة/المهام "
                + "رسالتنا/رسائلنا"),
        (Values, "value/values core_value/core_values corevalue/corevalues "
            + "guiding_principle/guiding_principles valeur/valeurs "
            + "valor/valores "
            + "wert/werte grundwert/grundwerte قيمة/قيم القيمة/القيم قيمنا/قيمنا"),
        (Perspective, "perspective/perspectives perspectiva/perspectivas perspektive/perspektiven المنظور/المنظورات"),
        (Theme, "theme/themes pillar/pillars axis/axes strategic_direction/strategic_directions "
            + "key_result_area/key_result_areas "
            + "kpa/kpas thème/thèmes pilier/piliers axe/axes pilar/pilares eje/ejes tema/temas säule/säulen "
            + "thema/themen handlungsfeld/handlungsfelder المحور/المحاور محور/محاور ركيزة/ركائز"),
        (Priority,
            "priority/priorities focus_area/focus_areas priority_area/priority_areas area_of_focus/areas_of_focus "
            + "strategic_area/strategic_areas priorité/priorités prioridad/prioridades schwerpunkt/schwerpunkte "
            + "priorität/prioritäten أولوية/أولويات الأولوية/الأولويات أولوياتنا/أولوياتنا"),
        (OutlineMeaning.Goal, "goal/goals aim/aims but/buts objectif_stratégique/objectifs_stratégiques meta/metas "
            + "objetivo_estratégico/objetivos_estratégicos ziel/ziele هدف_استراتيجي/أهداف_استراتيجية "
            + "الهدف_الاستراتيجي/الأهداف_الاستراتيجية هدف/أهداف الهدف/الأهداف"
            + " الغاية/الغايات غاية/غايات أهدافنا/أهدافنا"),
        (OutlineMeaning.Objective,
            "objective/objectives sub-goal/sub-goals subgoal/subgoals okr/okrs sous-objectif/sous-objectifs "
                + "objectif/objectifs objetivo/objetivos teilziel/teilziele "
                + "unterziel/unterziele "
            + "objetivo_específico/objetivos_específicos objectif_spécifique/objectifs_spécifiques "
            + "الهدف_الفرعي/الأهداف_الفرعية هدف_فرعي/أهداف_فرعية هدف_محدد/أهداف_محددة"),
        (Outcome,
            "outcome/outcomes sub-objective/sub-objectives key_result/key_results kr/krs "
            + "résultat_clé/résultats_clés "
            + "resultado_clave/resultados_clave ergebnis/ergebnisse schlüsselergebnis/schlüsselergebnisse "
            + "النتيجة/النتائج نتيجة/نتائج نتيجة_رئيسية/نتائج_رئيسية النتيجة_الرئيسية/النتائج_الرئيسية"),
        (Output, "output/outputs extrant/extrants producto/productos المخرج/المخرجات"),
        (OutlineMeaning.Action,
            "action/actions action_item/action_items action_step/action_steps initiative/initiatives "
                + "strategy/strategies "
            + "activity/activities task/tasks tactic/tactics acción/acciones actividad/actividades "
            + "iniciativa/iniciativas "
            + "activité/activités maßnahme/maßnahmen aktivität/aktivitäten الإجراء/الإجراءات المبادرة/المبادرات "
            + "النشاط/الأنشطة"),
        (Explanation, "rationale/rationales description/descriptions background/backgrounds context/contexts why/why "
            + "why_it_matters/why_this_matters summary/summaries detail/details note/notes "
            + "justification/justifications "
            + "descripción/descripciones beschreibung/beschreibungen begründung/begründungen contexte/contextes"),
        (Fact, "owner/owners lead/leads sponsor/sponsors status/status due_date/due_dates deadline/deadlines "
            + "responsible/responsible "
            + "responsible_party/responsible_parties indicator/indicators kpi/kpis metric/metrics measure/measures "
            + "measure_of_success/measures_of_success success_measure/success_measures target/targets "
            + "key_performance_indicator/key_performance_indicators performance_indicator/performance_indicators "
            + "success_criterion/success_criteria indicateur/indicateurs indicador/indicadores kennzahl/kennzahlen "
            + "responsable/responsables verantwortlich/verantwortliche المؤشر/المؤشرات المسؤول/المسؤولون"),
        (Other, "glossary/glossaries acronym/acronyms abbreviation/abbreviations definition/definitions "
            + "table_of_content/contents "
            + "contents/table_of_contents swot/swot swot_analysis/swot_analyses budget/budgets reference/references "
            + "external_reference/external_references source/sources acknowledgment/acknowledgments "
            + "acknowledgement/acknowledgements changelog/changelogs change_log/changes "
            + "revision_history/version_history "
            + "document_history/document_control instruction/instructions how_to_use/how_to_use_this_template "
            + "role/roles role_and_responsibility/roles_and_responsibilities team/teams contact/contacts "
            + "appendix/appendices annex/annexes "
            + "key_concept/key_concepts concept/concepts keyword/keywords timeline/timelines timeframe/timeframes "
            + "philosophy/philosophies process/processes methodology/methodologies strength/strengths "
            + "weakness/weaknesses "
            + "opportunity/opportunities threat/threats risk/risks faq/faqs further_reading/see_also "
            + "related_document/related_documents "
            + "license/licenses contributor/contributors non-goal/non-goals nongoal/non_goals out_of_scope/anti-goals "
            + "resource/resources link/links footnote/footnotes next_step/next_steps tip/tips example/examples "
            + "about/about "
            + "assumption/assumptions open_question/open_questions meeting_note/meeting_notes "
            + "glossaire/glossaires glosario/glosarios glossar/glossare literatur/quellen presupuesto/presupuestos "
            + "índice/índices sommaire/sommaires inhalt/inhaltsverzeichnis remerciement/remerciements "
            + "المراجع/المراجع المصادر/المصادر الميزانية/الميزانية المصطلحات/المصطلحات"),
    ];

    /// <summary>Words before the name of a part that do not change its meaning.</summary>
    public static readonly HashSet<string> Modifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "our", "a", "an", "its", "their", "strategic", "key", "main", "core", "overall", "overarching",
            "specific", "corporate",
        "operational", "annual", "yearly", "quarterly", "long-term", "short-term", "mid-term", "long", "short",
            "term", "top", "major",
        "organizational", "organisational", "organization", "company", "community", "team", "project", "program",
            "programme",
        "institutional", "primary", "secondary", "high-level", "national", "regional", "global", "current",
            "guiding", "shared",
        "business", "department", "departmental", "technical", "product", "engineering", "and", "&", "nos", "notre",
            "les", "le", "la",
        "l'", "los", "las", "el", "nuestra", "nuestro", "nuestros", "nuestras", "estratégico", "estratégicos",
            "estratégica",
        "estratégicas", "stratégique", "stratégiques", "unsere", "unser", "die", "der", "das", "strategische",
            "strategisches",
        "strategischer", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "following",
            "new", "general",
    };

    /// <summary>First words of names of goals, such as "Define our mission", which are not labels.</summary>
    public static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "advance", "align", "build", "clarify", "create", "deliver", "develop", "enhance", "ensure", "establish",
            "expand", "foster",
        "grow", "implement", "improve", "increase", "maintain", "meet", "promote", "provide", "reach", "renew",
            "revise", "strengthen",
        "support", "update",
    };

    /// <summary>First words of headings that explain a practice, such as "How we set goals".</summary>
    public static readonly HashSet<string> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        "how", "what", "why", "when", "who", "where", "which", "about", "example", "examples", "sample", "template",
            "non", "not", "no",
        "anti", "achieve", "achieving", "measure", "measuring", "setting", "set", "writing", "write", "defining",
            "define", "understanding",
        "using", "use", "review", "reviewing", "tracking", "track", "previous", "past", "comment", "cómo", "wie",
            "was", "warum", "types",
    };

    /// <summary>Words between the name of a part and what it is of.</summary>
    public static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "for", "of", "in", "by", "until", "through", "to", "pour", "de", "du", "des", "para", "del", "für", "bis",
            "von", "der", "from",
    };

    /// <summary>Numbers after the name of a part, such as "Goal One" and "Pillar First", from 1 to 12.</summary>
    public const string Numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
        + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";

    private const int MaxNumber = 12;

    private static readonly string[] NumberWords = Numbers.Split('|');

    /// <summary>Words before a full stop that does not end a sentence, such as "Prof. Smith".</summary>
    public static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "prof", "dept", "corp", "approx", "assoc", "univ", "govt", "inst", "incl", "excl", "capt", "asst", "intl",
        "natl", "gen", "inc", "ltd", "rev", "hon", "sen", "col", "sgt", "max", "min", "avg", "est", "ext", "etc",
        "bros", "mfg", "div", "resp", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
        "bzw", "ggf", "vgl", "evtl", "inkl", "abt", "prov", "dir", "ing", "lic", "sra", "mme",
    };

    /// <summary>Words of a sentence that introduces examples instead of objectives.</summary>
    public static readonly string[] Illustrations =
    [
        "example", "topics", "such as", "include:", "includes:", "including:", "e.g.", "for instance", "avoid",
            "assum", "risk",
        "because", "background", "note:", "reference", "link", "see also", "exemple", "ejemplo", "beispiel",
    ];

    /// <summary>Returns the digits of a number that is written as a word, or an empty string.</summary>
    public static string GetNumber(string word)
    {
        int index = Array.FindIndex(NumberWords, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? "" : ((index % MaxNumber) + 1).ToString(CultureInfo.InvariantCulture);
    }
}
