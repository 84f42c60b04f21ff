using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>INTERPOL's leaflet "Strategic Framework 2017-2020", in the order of the leaflet.</summary>
internal static class Framework2017To2020
{
    private const string Id = "interpol-2017-2020";

    public static readonly StrategicFramework Instance = Create();

    [MethodImpl(Canonical.BuiltOnce)]
    private static StrategicFramework Create() => new()
    {
        Id = FrameworkId.Parse(Id),
        Name = "Strategic Framework 2017-2020",
        Period = FrameworkPeriod.OfYears(2017, 2020),
        Source = Canonical.Site,
        Organizations = Canonical.Organizations(Id),
        Identifier = Id,
        Vision = Canonical.Vision(Id, "Connecting police for a safer world"),
        Mission = Canonical.Mission(Id, "Preventing and fighting crime through enhanced cooperation and innovation on police and security matters"),
        Goals = Canonical.List(
            Goal("1", "Serve as the worldwide information hub for law enforcement cooperation",
                Objective("1.1", "Provide a secure infrastructure that is neutral, scalable and resilient to facilitate law enforcement information exchange worldwide"),
                Objective("1.2", "Continuously adapt INTERPOL's portfolio of products and services to meet evolving needs"),
                Objective("1.3", "Improve connectivity and access to INTERPOL's systems, and optimize interoperability with other relevant information systems"),
                Objective("1.4", "Promote and ensure high quality of data and information exchanged"),
                Objective("1.5", "Assist law enforcement globally with criminal intelligence exchange and analysis")),

            Goal("2", "Deliver state-of-the-art policing capabilities that support member countries to fight and prevent transnational crimes",
                Objective("2.1", "Promote the highest standards of operations for INTERPOL National Central Bureaus"),
                Objective("2.2", "Associate with specialized units and specialist networks for operational support and coordination"),
                Objective("2.3", "Build international police capabilities through the facilitation of expert knowledge, training and exchange of best practices"),
                Objective("2.4", "Provide an operational framework for multidisciplinary cooperation between law enforcement, academia and public and private partners, building bridges on security-related issues")),

            Goal("3", "Lead globally innovative approaches to policing",
                Objective("3.1", "Provide a cooperation framework for exchanges on future trends"),
                Objective("3.2", "Become an incubator for research and development on police methods and tools to prevent and fight crime"),
                Objective("3.3", "Facilitate a dialogue platform to exchange best practices, share new policing initiatives and develop a culture of innovation"),
                Objective("3.4", "Improve the effectiveness and efficiency of policing through standard setting and harmonization of existing practices")),

            Goal("4", "Maximise INTERPOL's role within the global security architecture",
                Objective("4.1", "Expand ground-level support and optimize regional presence for delivery of programmes"),
                Objective("4.2", "Build interaction within the Global Security Architecture to achieve common goals (Global Policing Initiative)"),
                Objective("4.3", "Ensure sustained advocacy at the highest levels of national governments and international forums")),

            Goal("5", "Consolidate resources and governance structures for enhanced operational performance",
                Objective("5.1", "Implement a sustainable funding model for the Organization"),
                Objective("5.2", "Enhance risk management and regulatory compliance, enforce the due diligence framework and strengthen a data protection culture"),
                Objective("5.3", "Strengthen internal delivery through change management"),
                Objective("5.4", "Ensure a diverse, respectful and safe working environment that attracts, develops and retains talent"),
                Objective("5.5", "Revitalize INTERPOL's governing bodies to best represent member countries"))),
        Values = Canonical.List(
            Value("respect", "Respect"),
            Value("integrity", "Integrity"),
            Value("excellence", "Excellence"),
            Value("teamwork", "Teamwork"),
            Value("innovation", "Innovation")),
    };

    private static Goal Goal(string code, string name, params Objective[] objectives) =>
        Canonical.Goal(Id, code, GoalKind.StrategicGoal, name, description: null, objectives);

    private static Objective Objective(string code, string statement) => Canonical.Objective(Id, code, statement);

    private static CoreValue Value(string suffix, string name) => Canonical.Value(Id, suffix, name);
}
