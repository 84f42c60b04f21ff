using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Tests;

public sealed class CanonicalDataTests
{
    [Fact]
    public void Frameworks_match_the_approved_data()
    {
        var data = new StringBuilder($"Data version {InterpolFrameworks.DataVersion}\n");
        foreach (StrategicFramework framework in InterpolFrameworks.All)
        {
            _ = data.Append('\n');
            foreach ((string path, object value) in PropertyValues.Enumerate(framework))
            {
                _ = data.Append(path)
                    .Append(": ")
                    .Append(PropertyValues.Format(value).Replace("\n\n", "\n    ", StringComparison.Ordinal))
                    .Append('\n');
            }
        }

        Repository.AssertApproved(
            data.ToString(),
            "tests",
            "Interpol.Strategy.Model.Tests",
            "Canonical",
            "Data.approved.txt");
    }

    [Fact]
    public void Frameworks_have_as_many_elements_as_the_sources()
    {
        StrategicFramework earlier = InterpolFrameworks.Framework2014To2016;
        Assert.Equal([4, 2], earlier.Goals.GroupBy(goal => goal.Kind).Select(kind => kind.Count()));
        Assert.Empty(earlier.GetObjectives());
        Assert.Empty(earlier.Values);

        StrategicFramework later = InterpolFrameworks.Framework2017To2020;
        Assert.Equal([5, 4, 4, 3, 5], later.Goals.Select(goal => goal.Objectives.Count));
        Assert.Equal(21, later.GetObjectives().Count());
        Assert.Equal(5, later.Values.Count);
    }

    [Fact]
    public void Identifiers_are_unique_XML_names_that_start_with_the_framework_id()
    {
        string[] identifiers = [.. InterpolFrameworks.All.SelectMany(framework => PropertyValues.Enumerate(framework)
            .Where(member => member.Path.EndsWith("Identifier", StringComparison.Ordinal))
            .Select(member => (string)member.Value)
            .Append(framework.Id.ToString())
            .Distinct()
            .Select(identifier =>
                identifier.StartsWith(framework.Id.ToString(), StringComparison.Ordinal)
                    ? identifier
                    : $"{identifier} is not of {framework.Id}"))];
        Assert.All(identifiers, identifier => Assert.Equal(identifier, XmlConvert.VerifyNCName(identifier)));
        Assert.Distinct(identifiers);
        Assert.All(InterpolFrameworks.All.SelectMany(framework => framework.GetElements()), element =>
            Assert.NotNull(element.Identifier));
    }

    [Fact]
    public void Identifiers_of_goals_and_objectives_end_with_the_code()
    {
        Assert.Equal("interpol-2017-2020-4.2", InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Identifier);
        Assert.Equal("interpol-2017-2020-vision", InterpolFrameworks.Framework2017To2020.Vision!.Identifier);
        Assert.All(InterpolFrameworks.All, framework => Assert.All(framework.Goals, goal =>
        {
            Assert.Equal($"{framework.Id}-{goal.Code}", goal.Identifier);
            Assert.All(goal.Objectives, objective =>
            {
                Assert.Equal($"{framework.Id}-{objective.Code}", objective.Identifier);
                Assert.Equal(goal.Code, objective.Code!.Value.Parent);
            });
        }));
    }

    [Fact]
    public void Properties_return_the_same_instance()
    {
        Assert.Same(InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2014To2016);
        Assert.Same(InterpolFrameworks.Framework2017To2020, InterpolFrameworks.Framework2017To2020);
        Assert.Same(InterpolFrameworks.Catalog, InterpolFrameworks.Catalog);
        Assert.Equal(
            [InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020],
            InterpolFrameworks.All);
        Assert.Equal(InterpolFrameworks.All, InterpolFrameworks.Catalog.Frameworks);
    }

    [Fact]
    public void Adoption_of_the_framework_of_2014_2016_is_recorded() => Assert.Equal(
        new Adoption { Body = "General Assembly", Session = 82, Year = 2013, Month = 10 },
        InterpolFrameworks.Framework2014To2016.Adoption);
}
