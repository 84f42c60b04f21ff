using System.Security.Cryptography;
using Xunit.Sdk;

namespace Interpol.Strategy.Model.Tests;

public sealed class SourceFidelityTests
{
    [Fact]
    public void Check2014To2016_accepts_the_framework() =>
        SourceFidelity.Check2014To2016(InterpolFrameworks.Framework2014To2016);

    [Fact]
    public void Check2017To2020_accepts_the_framework() =>
        SourceFidelity.Check2017To2020(InterpolFrameworks.Framework2017To2020);

    [Fact]
    public void Check2014To2016_rejects_every_changed_word() =>
        AssertEveryWordMatters(InterpolFrameworks.Framework2014To2016, SourceFidelity.Check2014To2016, minWords: 700);

    [Fact]
    public void Check2017To2020_rejects_every_changed_word() =>
        AssertEveryWordMatters(InterpolFrameworks.Framework2017To2020, SourceFidelity.Check2017To2020, minWords: 350);

    [Fact]
    public void Checks_reject_removed_added_and_moved_elements()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        AssertRejected(framework with { Goals = [.. framework.Goals.Skip(1)] }, SourceFidelity.Check2017To2020);
        AssertRejected(framework with { Goals = [.. framework.Goals.Reverse()] }, SourceFidelity.Check2017To2020);
        AssertRejected(
            framework with
            {
                Goals = [.. framework.Goals.Select(goal => goal with { Objectives = [.. goal.Objectives.Skip(1)] })],
            },
            SourceFidelity.Check2017To2020);
        AssertRejected(
            framework with { Values = [.. framework.Values, new CoreValue { Name = "Courage" }] },
            SourceFidelity.Check2017To2020);
        AssertRejected(framework with { OtherInformation = "More" }, SourceFidelity.Check2017To2020);
        AssertRejected(framework with { PublicationDate = new DateOnly(2017, 1, 1) }, SourceFidelity.Check2017To2020);
        AssertRejected(
            framework with { Adoption = new() { Body = "General Assembly" } },
            SourceFidelity.Check2017To2020);
        AssertRejected(
            framework with { Period = FrameworkPeriod.FromYears(2017, 2021) },
            SourceFidelity.Check2017To2020);

        StrategicFramework earlier = InterpolFrameworks.Framework2014To2016;
        AssertRejected(
            earlier with { Adoption = earlier.Adoption! with { Session = 83 } },
            SourceFidelity.Check2014To2016);
        AssertRejected(
            earlier with { Adoption = earlier.Adoption! with { Month = 11 } },
            SourceFidelity.Check2014To2016);
        AssertRejected(
            earlier with { Goals = [.. earlier.Goals.Select(goal => goal with { Kind = GoalKind.StrategicGoal })] },
            SourceFidelity.Check2014To2016);
    }

    [Fact]
    public void Sources_match_the_hashes_in_the_library()
    {
        string folder = Path.Combine(Repository.Root, "tests", "Interpol.Strategy.Model.Tests", "Canonical", "Sources");
        Assert.Equal(
            InterpolFrameworks.All.Select(framework => framework.Id),
            InterpolFrameworks.Sources.Select(source => source.FrameworkId));
        Assert.Equal(
            Directory.GetFiles(folder)
                .Order(StringComparer.Ordinal)
                .Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            InterpolFrameworks.Sources.Select(source => source.Sha256.ToUpperInvariant()));
        Assert.Equal(
            ["Priorities (web page)", "Strategic Framework 2017-2020 (leaflet)"],
            InterpolFrameworks.Sources.Select(source => source.Title));
    }

    private static void AssertEveryWordMatters(
        StrategicFramework framework,
        Action<StrategicFramework> check,
        int minWords)
    {
        int words = 0;
        foreach ((string path, object value) in PropertyValues.Enumerate(framework))
        {
            if (value is not string text
                || path.EndsWith("Identifier", StringComparison.Ordinal)
                || path is "Source" or "Language")
            {
                continue;
            }

            string[] parts = text.Split(' ');
            for (int i = 0; i < parts.Length; i++, words++)
            {
                AssertRejected(PropertyValues.Replace(framework, path, ReplacePart(parts, i, parts[i] + "s")), check);
                AssertRejected(PropertyValues.Replace(framework, path, ReplacePart(parts, i, "word")), check);
                AssertRejected(
                    PropertyValues.Replace(framework, path, ReplacePart(parts, i, parts[i] + " " + parts[i])),
                    check);
                AssertRejected(PropertyValues.Replace(framework, path, ReplacePart(parts, i, "")), check);
            }
        }

        Assert.InRange(words, minWords, int.MaxValue);
    }

    private static string ReplacePart(string[] parts, int index, string part)
    {
        string[] changed = [.. parts];
        changed[index] = part;
        return string.Join(' ', changed);
    }

    private static void AssertRejected(StrategicFramework changed, Action<StrategicFramework> check) =>
        Assert.ThrowsAny<XunitException>(() => check(changed));
}
