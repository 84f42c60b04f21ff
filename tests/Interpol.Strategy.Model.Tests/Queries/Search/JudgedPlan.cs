namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides a made-up plan of the port authority Harbour, with 60 elements, for judged queries.</summary>
internal static class JudgedPlan
{
    /// <summary>The codes and the names or descriptions. A code without a period is that of a goal.</summary>
    private const string Elements =
        """
        1 Safe passage for every vessel
        1.1 Train pilots in night-time manoeuvring
        1.2 Keep a round-the-clock vessel traffic service
        1.3 Inspect tug boats and mooring lines each quarter
        1.4 Reduce collisions in the north channel by a third
        1.5 Renew the lighthouse and its fog signal
        2 A harbour on clean power
        2.1 Install shore power at each cruise berth
        2.2 Replace diesel cranes with electric cranes
        2.3 Build a wind farm on the outer breakwater
        2.4 Measure air quality on every quay
        2.5 Publish greenhouse-gas emissions once a year
        2.6 Recycle ballast water and oily waste
        3 Efficient cargo handling
        3.1 Automate the container yard
        3.2 Shorten the turnaround of feeder ships
        3.3 Digitise customs declarations with the Single Window
        3.4 Extend the rail link to the inland terminals
        3.5 Adopt an appointment system for trucks
        3.6 Standardise weighing and stowage data
        4 Security of people and goods
        4.1 Fight smuggling together with the customs office
        4.2 Protect control systems against cyber-attacks
        4.3 Introduce biometric access at the gates
        4.4 Conduct counter-terrorism drills with the coast guard
        4.5 Investigate thefts from containers within a week
        4.6 Control access of drones to the airspace
        5 A fair employer
        5.1 Recruit apprentices from all neighbourhoods
        5.2 Promote women to supervisory positions
        5.3 Offer child care near the terminals
        5.4 Prevent accidents at work through protective clothing
        5.5 Negotiate pay with the dockers' union
        5.6 Support learning with a training centre
        6 Sound finances
        6.1 Diversify revenue beyond wharfage fees
        6.2 Finance the breakwater with green bonds
        6.3 Audit procurement and publish the criteria
        6.4 Manage risks with a reserve fund
        6.5 Lower the cost of dredging
        6.6 Insure warehouses against flooding
        7 A good neighbour
        7.1 Hold an annual forum with residents
        7.2 Cut the noise of night work
        7.3 Open the old docks as a public park
        7.4 Preserve the historical grain silo
        7.5 Sponsor the sailing school
        8 Research and partnership
        8.1 Study the effects of rising sea levels
        8.2 Share tide data with the National Oceanography Centre
        8.3 Test autonomous ferries with the university
        8.4 Coordinate with other ports on standards
        8.5 Exchange officers with partner ports
        8.6 Pilot hydrogen as a fuel for tug boats
        """;

    private static readonly string[] Values = ["Safety", "Openness", "Reliability", "Fairness"];

    public static StrategicFramework Framework { get; } = Create();

    /// <summary>Returns an element by its code, its name, or <c>vision</c> or <c>mission</c>.</summary>
    public static StrategyElement GetElement(string key) =>
        key == "vision" ? Framework.Vision!
        : key == "mission" ? Framework.Mission!
        : Framework.Values.SingleOrDefault(value => value.Name == key) is { } value ? value
        : Framework.GetElement(key);

    private static StrategicFramework Create()
    {
        string[][] lines = [.. Elements.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(' ', 2))];
        return new()
        {
            Id = FrameworkId.Parse("harbour-judged"),
            Name = "Harbour",
            Language = "en-GB",
            Vision = new() { Description = "The most trusted gateway of the region" },
            Mission = new() { Description = "Moving goods and people safely between land and sea" },
            Values = [.. Values.Select(name => new CoreValue { Name = name })],
            Goals =
            [
                .. lines.Where(line => line[0].Length == 1).Select(goal => new Goal
                {
                    Code = ElementCode.Parse(goal[0]),
                    Name = goal[1],
                    Objectives =
                    [
                        .. lines.Where(line => line[0].StartsWith(goal[0] + ".", StringComparison.Ordinal))
                            .Select(line => new Objective { Code = ElementCode.Parse(line[0]), Description = line[1] }),
                    ],
                }),
            ],
        };
    }
}
