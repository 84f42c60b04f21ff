namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Contains relevance judgments for both canonical frameworks. They were made by reading the frameworks, not the search
/// results.
/// </summary>
internal static class InterpolJudgments
{
    /// <summary>
    /// The category, the query, and the relevant elements, best first. The numbers 14 and 17 mean the frameworks
    /// 2014-2016 and 2017-2020. A code or the end of an identifier follows.
    /// </summary>
    public const string Lines =
        """
        exact|secure infrastructure|17/1.1
        exact|secure cloud|14/1
        exact|interoperability|14/1 17/1.3
        exact|criminal intelligence|17/1.5
        exact|fugitives|14/4
        exact|databases|14/4
        exact|Singapore|14/5
        exact|diversity|14/5 17/5.4
        exact|talent|14/5 17/5.4
        exact|transparency|14/5
        exact|due diligence|17/5.2
        exact|24/7|14/2
        exact|Respect|17/value-respect
        exact|integrity|17/value-integrity
        exact|teamwork|17/value-teamwork
        exact|academia|17/2.4
        exact|innovation|17/value-innovation 14/3 17/3.3
        exact|transnational crime|17/2
        plural|National Central Bureaus|14/1 17/2.1
        plural|fugitive|14/4
        plural|database|14/4
        plural|cybercrimes|14/3 14/4
        plural|governing body|17/5.5
        plural|forum|17/4.3
        plural|victim|14/2
        plural|safeguard|14/5
        plural|platforms|17/3.3 14/4
        plural|tool|17/3.2 14/1 14/3 14/4
        plural|standards|17/2.1 17/3.4 14/3
        spelling|harmonization|17/3.4
        spelling|harmonisation|17/3.4
        spelling|organizational health|14/5
        spelling|organisational health|14/5
        spelling|maximize role|17/4
        spelling|optimise presence|17/4.1
        spelling|programs|17/4.1
        spelling|coordination center|14/2
        spelling|authorised agencies|14/1
        spelling|revitalise|17/5.5
        derivation|training|14/3 17/2.3
        derivation|retention of talent|17/5.4 14/5
        derivation|adaptation|17/1.2
        derivation|representation|17/5.5
        derivation|regional expansion|17/4.1
        derivation|neutrality|17/1.1
        derivation|scalability|17/1.1
        derivation|resilience|17/1.1
        derivation|advocate|17/4.3
        derivation|certify|14/3
        derivation|deploy|14/2
        derivation|regulation|17/5.2
        derivation|incubate|17/3.2
        derivation|implementation|14/5 17/5.1
        derivation|accredited|14/3
        derivation|preventing and fighting crime|14/mission 17/mission
        derivation|prevent crime|17/2 17/3.2
        compounds|cyber crime|14/3 14/4
        compounds|cyber-crime|14/3 14/4
        compounds|team work|17/value-teamwork
        compounds|cross border|14/4
        compounds|crossborder|14/4
        compounds|postconflict|14/3
        compounds|groundlevel support|17/4.1
        compounds|state of the art|17/2
        compounds|followup|14/2
        compounds|data base|14/4
        phrases|"secure infrastructure"|17/1.1
        phrases|"disaster victims"|14/2
        phrases|"best practices"|17/2.3 17/3.3
        phrases|"due diligence"|17/5.2
        phrases|"law enforcement cooperation"|17/1
        phrases|"private partners"|17/2.4
        phrases|"governing bodies"|17/5.5
        prefix|cyber*|14/3 14/4
        prefix|divers*|14/5 17/5.4
        prefix|innov*|17/3 17/value-innovation 14/3
        prefix|forensic*|14/3
        prefix|interop*|14/1 17/1.3
        prefix|accredit*|14/3
        prefix|multidisc*|17/2.4
        exclusion|crime -police|17/2 14/4
        exclusion|training -cybercrime|17/2.3
        exclusion|best practices -training|17/3.3
        exclusion|governance –funding|17/5
        exclusion|funding -model|14/6
        exclusion|risk −management|14/3
        accents|intégrity|17/value-integrity
        accents|Síngapore|14/5
        accents|académia|17/2.4
        accents|Organization’s transparency|14/5
        accents|INTERPOL´s governing bodies|17/5.5
        misspelling|cybercirme|14/3 14/4
        misspelling|governence|17/5 14/6
        misspelling|harmonizaton|17/3.4
        misspelling|fugitve|14/4
        misspelling|transparancy|14/5
        misspelling|complianse|17/5.2
        misspelling|forensik|14/3
        misspelling|excellense|17/value-excellence
        misspelling|Singapor|14/5
        misspelling|interoperabilty|14/1 17/1.3
        questions|what is the mission|14/mission 17/mission
        questions|what is your vision|14/vision 17/vision
        questions|where is the Global Complex|14/5
        questions|how do we fight cybercrime|14/3 14/4
        questions|what are the best practices|17/2.3 17/3.3
        questions|how are fugitives arrested|14/4
        questions|who attracts talent|17/5.4 14/5
        questions|how is the Organization funded|17/5.1 14/6 14/5
        topics|values|17/value-respect 17/value-integrity 17/value-excellence 17/value-teamwork 17/value-innovation
        topics|information exchange|17/1.1 17/1.4 17/1.5
        topics|data quality|17/1.4
        topics|cybercrime training|14/3
        topics|border management|14/4
        topics|disaster victim identification|14/2
        topics|crisis response|14/2
        topics|major events|14/2
        topics|human resources|14/5
        topics|funding model|17/5.1 14/5
        topics|sustainable funding|17/5.1
        topics|risk management|17/5.2
        topics|data protection|17/5.2
        topics|regulatory compliance|17/5.2
        topics|change management|17/5.3
        topics|governance|17/5 14/6
        topics|governing bodies|17/5.5
        topics|legal foundation|14/6
        topics|communication strategies|14/6
        topics|research and development|17/3.2
        topics|best practice|17/2.3 17/3.3
        topics|global policing initiative|17/4.2
        topics|security architecture|17/4 17/4.2
        topics|regional presence|17/4.1
        topics|national government|17/4.3
        topics|safer world|14/vision 17/vision
        topics|policing capabilities|17/2
        topics|law enforcement cooperation|17/1 17/2.4
        topics|public and private partners|17/2.4 14/5
        topics|partnerships|14/3
        topics|identification of criminals|14/4
        topics|future trends|17/3.1
        topics|information hub|17/1
        topics|working environment|17/5.4
        abbreviations|NCB|14/1 14/2
        abbreviations|N.C.B.|14/1 14/2
        abbreviations|GPI|17/4.2
        abbreviations|R&D|17/3.2
        abbreviations|CCC|14/2
        abbreviations|IGCI|14/5
        abbreviations|GSA|17/4 17/4.2
        nothing|submarine|
        nothing|football|
        nothing|IT|
        nothing|2035|
        nothing|"best policing"|
        nothing|tax|
        nothing|orchestra|
        nothing|UNESCO|
        nothing|chemistry|
        nothing|agriculture|
        nothing|zebra|
        nothing|"infrastructure secure"|
        """;

    /// <summary>Returns the element with a key, such as <c>17/1.1</c>.</summary>
    public static StrategyElement GetElement(string key)
    {
        string[] parts = key.Split('/');
        StrategicFramework framework =
            parts[0] == "14" ? InterpolFrameworks.Framework2014To2016 : InterpolFrameworks.Framework2017To2020;
        return framework.TryGetElement(parts[1], out StrategyElement? element)
            ? element
            : framework.GetByIdentifier($"{framework.Id}-{parts[1]}");
    }
}
