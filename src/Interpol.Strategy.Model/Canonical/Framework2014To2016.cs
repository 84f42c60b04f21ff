namespace Interpol.Strategy.Model;

/// <summary>
/// Contains INTERPOL's web page "Priorities", which presents the Strategic Framework 2014-2016, in page order.
/// </summary>
internal static class Framework2014To2016
{
    public const string Id = "interpol-2014-2016";

    public static readonly StrategicFramework Instance = new(
        Id,
        name: "Strategic Framework 2014-2016",
        firstYear: 2014,
        lastYear: 2016,
        organization: Canonical.Publisher,
        source: Canonical.Site,
        description:
            "INTERPOL’s Strategic Framework sets the Organization’s priorities and objectives for a given period " +
            "of time (three years). It provides a focused and effective structure to guide INTERPOL programmes and " +
            "activities during this period and to report progress and successes.\n\n" +
            "In October 2013, during its 82nd session, the INTERPOL General Assembly adopted the Strategic " +
            "Framework 2014-2016.\n\n" +
            "The Framework contains four strategic priorities and two corporate priorities.\n\n" +
            "These priorities are in line with the Organization's vision and mission and reflect the dynamic " +
            "environment and challenges of international policing in the 21st century.",
        adoption: new("General Assembly", session: 82, year: 2013, month: 10),
        goals:
        [
            new(Id, "1", "Secure global police information system", objectives: [], GoalKind.StrategicPriority,
                "We run a secure global police information and support system that connects all 190 National " +
                "Central Bureaus (NCBs), along with other authorized law enforcement agencies and strategic " +
                "partners, allowing them to instantly access, request and submit vital data.\n\n" +
                "We are committed to making these tools and services more efficient and effective over the next " +
                "three years. In particular, we will maintain and reinforce the infrastructure serving all member " +
                "countries (INTERPOL Secure Cloud) while ensuring the widest access possible to its products. We " +
                "will also focus on the sharing of data and interoperability between INTERPOL and other systems."),

            new(Id, "2", "24/7 support to policing and law enforcement", objectives: [], GoalKind.StrategicPriority,
                "We provide round-the-clock support and a wide range of operational assistance to our member " +
                "countries, including emergency and crisis response. We are committed to further improving " +
                "response times, follow-up and the integrated nature of our response.\n\n" +
                "Objectives and activities are focused around supporting the development and capacities of our " +
                "NCBs, the services provided by our Command and Coordination Centre, the development of new " +
                "investigative expertise, and the deployment of teams specialized in incident response, security " +
                "issues at major events and the identification of disaster victims."),

            new(Id, "3", "Innovation, capacity building and research", objectives: [], GoalKind.StrategicPriority,
                "We are committed to enhancing the tools and services that we provide in the area of law " +
                "enforcement training and to raising standards in international policing and security " +
                "infrastructures. We remain committed to delivering high-level training and technical assistance, " +
                "leveraging on law enforcement expertise and resources.\n\n" +
                "We will develop certification, accreditation and standards on policing and security matters, and " +
                "support law enforcement in addressing new forms of crimes by providing cybercrime training and " +
                "digital forensic assistance. In addition, we will seek to increase partnerships, research and " +
                "innovation on security and give increased focus to capacity building efforts in post-conflict " +
                "and/or risk areas."),

            new(Id, "4", "Assisting in the identification of crimes and criminals", objectives: [],
                GoalKind.StrategicPriority,
                "We provide the highest quality database services, analytical capabilities and other innovative " +
                "tools to assist in preventing crime as well as assisting in the identification, location and " +
                "arrest of fugitives and cross-border criminals. We aim to further improve our criminal " +
                "information databases and better support their integration, along with analytical/investigative " +
                "methods and mechanisms.\n\n" +
                "Objectives and activities will centre on improving the quality and quantity of information in our " +
                "databases, providing operational and specialized investigative support to member countries, " +
                "developing a global approach to integrated border management, and providing a platform on " +
                "technologically enabled threats, including cybercrime."),

            new(Id, "5", "Ensure organizational health and sustainability", objectives: [], GoalKind.CorporatePriority,
                "We will strengthen our organizational health and support mechanisms in order to ensure efficient " +
                "delivery of our core products and services. A key activity in this area will be the " +
                "implementation of a new INTERPOL Global Complex for Innovation in Singapore from September 2014. " +
                "We are also committed to improving our human resources strategy in order to best attract and " +
                "retain talent while promoting diversity as one of INTERPOL’s key strengths. In line with our " +
                "evolving funding model, we will continue to associate with relevant partners – whether private or " +
                "public – while ensuring safeguards are in place for the Organization to preserve both its " +
                "transparency and independence."),

            new(Id, "6", "Consolidate the institutional framework", objectives: [], GoalKind.CorporatePriority,
                "We recognize the importance of efficient governance mechanisms, the need to develop the strategic " +
                "and geographical outreach for the Organization, and to find innovative solutions to complement " +
                "INTERPOL’s funding. In this context, a comprehensive communication strategy plays a significant " +
                "role in raising INTERPOL’s public profile and awareness of the Organization. This institutional " +
                "effort needs to be supported by solid legal foundations. INTERPOL will continue to focus efforts " +
                "on enhancing the legal stability and foundation for its international activities. Finally, " +
                "INTERPOL gives further emphasis to the importance of establishing networks of cooperation with " +
                "other international organizations."),
        ],
        values: [],
        vision: "Connecting police for a safer world",
        mission: "Preventing and fighting crime through enhanced cooperation and innovation on police and security " +
        "matters");
}
