namespace Interpol.Strategy.Model;

/// <summary>Contains INTERPOL's leaflet "Strategic Framework 2017-2020", in the order of the leaflet.</summary>
internal static class Framework2017To2020
{
    public const string Id = "interpol-2017-2020";

    public static readonly StrategicFramework Instance = new(
        Id,
        name: "Strategic Framework 2017-2020",
        firstYear: 2017,
        lastYear: 2020,
        organization: Canonical.Publisher,
        source: Canonical.Site,
        vision: "Connecting police for a safer world",
        mission: "Preventing and fighting crime through enhanced cooperation and innovation on police and security " +
        "matters",
        goals:
        [
            new(Id, "1", "Serve as the worldwide information hub for law enforcement cooperation",
            [
                new(Id, "1.1", "Provide a secure infrastructure that is neutral, scalable and resilient to " +
                "facilitate law enforcement information exchange worldwide"),
                new(Id, "1.2", "Continuously adapt INTERPOL's portfolio of products and services to meet evolving " +
                "needs"),
                new(Id, "1.3", "Improve connectivity and access to INTERPOL's systems, and optimize " +
                "interoperability with other relevant information systems"),
                new(Id, "1.4", "Promote and ensure high quality of data and information exchanged"),
                new(Id, "1.5", "Assist law enforcement globally with criminal intelligence exchange and analysis"),
            ]),

            new(Id, "2", "Deliver state-of-the-art policing capabilities that support member countries to fight " +
            "and prevent transnational crimes",
            [
                new(Id, "2.1", "Promote the highest standards of operations for INTERPOL National Central Bureaus"),
                new(Id, "2.2", "Associate with specialized units and specialist networks for operational support " +
                "and coordination"),
                new(Id, "2.3", "Build international police capabilities through the facilitation of expert " +
                "knowledge, training and exchange of best practices"),
                new(Id, "2.4", "Provide an operational framework for multidisciplinary cooperation between law " +
                "enforcement, academia and public and private partners, building bridges on security-related issues"),
            ]),

            new(Id, "3", "Lead globally innovative approaches to policing",
            [
                new(Id, "3.1", "Provide a cooperation framework for exchanges on future trends"),
                new(Id, "3.2", "Become an incubator for research and development on police methods and tools to " +
                "prevent and fight crime"),
                new(Id, "3.3", "Facilitate a dialogue platform to exchange best practices, share new policing " +
                "initiatives and develop a culture of innovation"),
                new(Id, "3.4", "Improve the effectiveness and efficiency of policing through standard setting and " +
                "harmonization of existing practices"),
            ]),

            new(Id, "4", "Maximise INTERPOL's role within the global security architecture",
            [
                new(Id, "4.1", "Expand ground-level support and optimize regional presence for delivery of programmes"),
                new(Id, "4.2", "Build interaction within the Global Security Architecture to achieve common goals " +
                "(Global Policing Initiative)"),
                new(Id, "4.3", "Ensure sustained advocacy at the highest levels of national governments and " +
                "international forums"),
            ]),

            new(Id, "5", "Consolidate resources and governance structures for enhanced operational performance",
            [
                new(Id, "5.1", "Implement a sustainable funding model for the Organization"),
                new(Id, "5.2", "Enhance risk management and regulatory compliance, enforce the due diligence " +
                "framework and strengthen a data protection culture"),
                new(Id, "5.3", "Strengthen internal delivery through change management"),
                new(Id, "5.4", "Ensure a diverse, respectful and safe working environment that attracts, develops " +
                "and retains talent"),
                new(Id, "5.5", "Revitalize INTERPOL's governing bodies to best represent member countries"),
            ]),
        ],
        values:
        [
            new(Id, "respect", "Respect"),
            new(Id, "integrity", "Integrity"),
            new(Id, "excellence", "Excellence"),
            new(Id, "teamwork", "Teamwork"),
            new(Id, "innovation", "Innovation"),
        ]);
}
