namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Contains relevance judgments for <see cref="JudgedPlan"/>. They were made by reading the plan, not the search
/// results.
/// </summary>
internal static class HarbourJudgments
{
    /// <summary>The category, the query, and the relevant elements, best first.</summary>
    public const string Lines =
        """
        exact|lighthouse|1.5
        exact|hydrogen|8.6
        exact|smuggling|4.1
        exact|wind farm|2.3
        exact|shore power|2.1
        exact|green bonds|6.2
        exact|rail link|3.4
        exact|sea levels|8.1
        exact|reliability|Reliability
        exact|trusted gateway|vision
        plural|crane|2.2
        plural|lighthouses|1.5
        plural|vessels|1 1.2
        plural|berths|2.1
        plural|woman|5.2
        plural|fora|7.1
        plural|criterion|6.3
        plural|residents|7.1
        plural|bond|6.2
        plural|drone|4.6
        spelling|maneuvering|1.1
        spelling|harbor|2
        spelling|neighborhoods|5.1
        spelling|digitize|3.3
        spelling|standardize|3.6
        spelling|training center|5.6
        spelling|neighbor|7
        derivation|pilotage|
        derivation|financial|6 6.2
        derivation|diversification|6.1
        derivation|digitization|3.3
        derivation|reduction|1.4
        derivation|prevention|5.4
        derivation|negotiation|5.5
        derivation|investigation|4.5
        derivation|coordination|8.4
        derivation|recruitment|5.1
        derivation|protection|4.2 5.4
        derivation|automation|3.1
        derivation|measurement|2.4
        derivation|inspection|1.3
        derivation|installation|2.1
        derivation|smugglers|4.1
        derivation|recycling|2.6
        compounds|cyberattacks|4.2
        compounds|cyber attacks|4.2
        compounds|counterterrorism|4.4
        compounds|counter terrorism|4.4
        compounds|greenhouse gas|2.5
        compounds|light house|1.5
        compounds|turn around|3.2
        compounds|nighttime|1.1
        compounds|childcare|5.3
        compounds|break-water|2.3 6.2
        compounds|tugboat|1.3 8.6
        compounds|ware-houses|6.6
        phrases|"control systems"|4.2
        phrases|"air quality"|2.4
        phrases|"tug boats"|1.3 8.6
        phrases|"customs office"|4.1
        phrases|"public park"|7.3
        phrases|"north channel"|1.4
        prefix|contain*|3.1 4.5
        prefix|appren*|5.1
        prefix|biomet*|4.3
        prefix|dredg*|6.5
        prefix|autom*|3.1
        exclusion|tug boats -mooring|8.6
        exclusion|breakwater –bonds|2.3
        exclusion|cranes -diesel|
        exclusion|customs -smuggling|3.3
        exclusion|access −drones|4.3
        accents|bérth|2.1
        accents|résidents|7.1
        accents|dockers´ union|5.5
        accents|dockers` union|5.5
        misspelling|lighthose|1.5
        misspelling|smugling|4.1
        misspelling|procurment|6.3
        misspelling|hidrogen|8.6
        misspelling|aprentices|5.1
        misspelling|terminls|3.4 5.3
        misspelling|wearhouses|6.6
        misspelling|biometirc|4.3
        misspelling|declarashuns|
        misspelling|drdging|6.5
        questions|how do we fight smuggling|4.1
        questions|what is the vision|vision
        questions|who trains the pilots|1.1
        questions|where are the drones|4.6
        questions|when will the rail link be extended|3.4
        questions|what is your mission|mission
        questions|how can noise be cut|7.2
        questions|which values do you have|Safety Openness Reliability Fairness
        topics|air pollution and emissions|2.5 2.4
        topics|accidents at work|5.4
        topics|tide data|8.2
        topics|flooding of warehouses|6.6
        topics|noise at night|7.2 1.1
        topics|sailing|7.5
        topics|old docks|7.3
        topics|pay of dockers|5.5
        topics|risk management|6.4
        topics|partner ports|8.5 8.4
        topics|vessel traffic|1.2
        abbreviations|NOC|8.2
        abbreviations|N.O.C.|8.2
        abbreviations|VTS|1.2
        abbreviations|R&P|8
        abbreviations|ASFT|3.5
        abbreviations|SQ|
        nothing|submarine|
        nothing|zebra|
        nothing|football stadium|
        nothing|parliament|
        nothing|tax|
        nothing|IT|
        nothing|orchestra|
        nothing|"power shore"|
        nothing|UNESCO|
        nothing|2031|
        nothing|chemistry|
        """;
}
