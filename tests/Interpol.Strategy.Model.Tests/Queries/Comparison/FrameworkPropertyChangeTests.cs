using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that a comparison reports the changes of a framework's own properties.</summary>
[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class FrameworkPropertyChangeTests
{
    private static readonly string[] NotReported =
    [
        nameof(StrategicFramework.Id),
        nameof(StrategicFramework.Vision),
        nameof(StrategicFramework.Mission),
        nameof(StrategicFramework.Values),
        nameof(StrategicFramework.Goals),
    ];

    private static readonly StrategicFramework Plan = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void D5_PropertyChanges_contain_the_name_the_period_and_the_adoption()
    {
        StrategicFramework revised = Plan with
        {
            Name = "x",
            Period = FrameworkPeriod.FromYears(2017, 2021),
            Adoption = null,
        };

        var comparison = FrameworkComparison.Compare(Plan, revised);

        Assert.Equal(
            [
                $"Name: {Plan.Name} → x",
                "Period: 2017-2020 → 2017-2021",
                .. Plan.Adoption is null ? Array.Empty<string>() : [$"Adoption: {Plan.Adoption} → none"],
            ],
            comparison.PropertyChanges.Select(change => change.ToString()));
    }

    [Fact]
    public void PropertyChanges_describe_organizations_dates_and_the_submitter()
    {
        StrategicFramework plan = new() { Id = Plan.Id, Name = Plan.Name };
        StrategicFramework later = plan with
        {
            Organizations = [new() { Name = "Harbour", Identifier = "h-1" }, new() { Name = "City" }],
            PublicationDate = new(2026, 1, 2),
            Submitter = new() { GivenName = "Ada", Surname = "Berg", EmailAddress = "ada@harbour.example" },
        };

        Assert.Equal(
            [
                "Organizations: none → Harbour (h-1), City",
                "PublicationDate: none → 2026-01-02",
                "Submitter: none → Ada Berg ada@harbour.example",
            ],
            FrameworkComparison.Compare(plan, later).PropertyChanges.Select(change => change.ToString()));
        Assert.Equal(
            ["Organizations: City → none"],
            FrameworkComparison.Compare(plan with { Organizations = [new() { Name = "City" }] }, plan).PropertyChanges
                .Select(change => change.ToString()));
    }

    [Property]
    public void D5_PropertyChanges_contain_every_property_that_differs(ComparedPair pair)
    {
        var reported = FrameworkComparison.Compare(pair.Earlier, pair.Later).PropertyChanges
            .Select(change => change.Property)
            .ToHashSet();

        IEnumerable<string> different = typeof(StrategicFramework).GetProperties()
            .Where(property => !NotReported.Contains(property.Name))
            .Where(property => !Equals(
                RemoveWhiteSpace(property.GetValue(pair.Earlier)), RemoveWhiteSpace(property.GetValue(pair.Later))))
            .Select(property => property.Name);
        Assert.Empty(different.Except(reported));
    }

    [Property]
    public void D5_PropertyChanges_are_empty_for_equal_frameworks(ComparedPair pair) =>
        Assert.Empty(FrameworkComparison.Compare(pair.Later, pair.Later with { }).PropertyChanges);

    [Fact]
    public void D5_PropertyChanges_ignore_white_space_and_normalization() => Assert.Empty(
        FrameworkComparison.Compare(Plan with { Name = "Caf\u00e9 plan" }, Plan with { Name = " Cafe\u0301  plan" })
            .PropertyChanges);

    [Fact]
    public void D5_PropertyChanges_ignore_white_space_after_punctuation() => Assert.Empty(
        FrameworkComparison.Compare(Plan with { Name = "Plan, revised" }, Plan with { Name = "Plan,  revised" })
            .PropertyChanges);

    private static object? RemoveWhiteSpace(object? value) => value is string text
        ? string.Concat(text.Replace('\uFFFE', '\uFFFD').Normalize().Where(c => !char.IsWhiteSpace(c)
            && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format))
        : value;
}
