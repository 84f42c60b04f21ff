using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>A strategic framework or plan: what an organisation is there for, what it wants to achieve in a period, and by which steps.</summary>
/// <remarks>
/// <para>Immutable; safe to share between threads. Two frameworks are equal when every value in them is, all the way down.</para>
/// <para>Source: the elements <c>StrategicPlan</c> of StratML (ISO 17469-1) and <c>PerformancePlanOrReport</c> of its Part 2 (ANSI/AIIM 22:2017).</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record StrategicFramework
{
    private readonly FrameworkId _id;
    private readonly string _name = "";
    private readonly string? _description;
    private readonly FrameworkPeriod _period;

    /// <summary>Beside the period and not around it: a nullable's constructor is one more method to compile at first touch.</summary>
    private readonly bool _hasPeriod;
    private readonly Vision? _vision;
    private readonly Mission? _mission;
    private readonly EquatableList<CoreValue> _values;
    internal readonly EquatableList<Goal> _goals;
    private readonly Adoption? _adoption;
    private readonly string? _source;
    private readonly EquatableList<Organization> _organizations;
    private readonly string? _identifier;

    /// <summary>A framework whose members are still to be set, in braces.</summary>
    public StrategicFramework()
    {
    }

    /// <summary>For data that is written in code.</summary>
    /// <remarks>
    /// Whoever touches such a framework first waits for the compiler, which takes each method that runs for the first time. The records'
    /// internal constructors write fields, so that none of the dozens of accessors runs; and none of them asks for optimised code, which
    /// takes ten times as long to compile.
    /// </remarks>
#pragma warning disable CS8618 // Name is set: by the field behind it.
    [SetsRequiredMembers]
    internal StrategicFramework(
        string id, string name, int firstYear, int lastYear, string organization, string source, string vision, string mission, Goal[] goals, CoreValue[] values, string? description = null, Adoption? adoption = null)
    {
        _id = new(id);
        _name = name;
        _description = description;
        _period = new(firstYear, lastYear);
        _hasPeriod = true;
        _vision = new(id, vision);
        _mission = new(id, mission);
        _values = new(values);
        _goals = new(goals);
        _adoption = adoption;
        _source = source;
        _organizations = new([new Organization(id, organization)]);
        _identifier = id;
    }
#pragma warning restore CS8618

    /// <summary>The short name by which programs know the framework, such as <c>interpol-2017-2020</c>; unique in a <see cref="FrameworkCatalog"/>.</summary>
    /// <exception cref="ArgumentException">Set to a <c>default</c> id.</exception>
    public required FrameworkId Id
    {
        get => _id;
        init => _id = Guard.NotDefault(value);
    }

    /// <summary>The framework's title; empty when a document leaves it empty, never <see langword="null"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to <see langword="null"/>.</exception>
    public required string Name
    {
        get => _name;
        init => _name = Guard.NotNull(value);
    }

    /// <summary>What the document says of itself, such as its introduction, paragraphs separated by a blank line; <see langword="null"/> when nothing.</summary>
    public string? Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>The days on which the framework is in force; <see langword="null"/> when that is not said.</summary>
    /// <remarks>Source: the elements <c>StartDate</c> and <c>EndDate</c> of <c>AdministrativeInformation</c>.</remarks>
    public FrameworkPeriod? Period
    {
        get => _hasPeriod ? _period : null;
        init => (_hasPeriod, _period) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>What the organisation wants to bring about in the end; <see langword="null"/> when that is not said.</summary>
    public Vision? Vision
    {
        get => _vision;
        init => _vision = value;
    }

    /// <summary>What the organisation is there to do; <see langword="null"/> when that is not said.</summary>
    public Mission? Mission
    {
        get => _mission;
        init => _mission = value;
    }

    /// <summary>The principles by which the organisation works, in the document's order; empty when none are named.</summary>
    public EquatableList<CoreValue> Values
    {
        get => _values;
        init => _values = value;
    }

    /// <summary>The goals with their objectives, in the document's order; empty when there are none, which the standard does not allow and the records do.</summary>
    public EquatableList<Goal> Goals
    {
        get => _goals;
        init => _goals = value;
    }

    /// <summary>By whom and when the framework was adopted; <see langword="null"/> when that is not known.</summary>
    /// <remarks>Of INTERPOL's documents; the standard has no element for it.</remarks>
    public Adoption? Adoption
    {
        get => _adoption;
        init => _adoption = value;
    }

    /// <summary>Where the document was published: a web address as a rule, any text in fact; <see langword="null"/> when that is not known.</summary>
    /// <remarks>Source: the element <c>Source</c> of <c>AdministrativeInformation</c>.</remarks>
    public string? Source
    {
        get => _source;
        init => _source = value;
    }

    /// <summary>Whether it is a plan or a report; a <see cref="FrameworkType.StrategicPlan"/> unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a number that is no member of <see cref="FrameworkType"/>.</exception>
    public FrameworkType Type
    {
        get;
        init => field = Guard.Defined(value, FrameworkType.PerformanceReport);
    }

    /// <summary>The organisations whose plan it is, in the document's order; empty when none are named.</summary>
    public EquatableList<Organization> Organizations
    {
        get => _organizations;
        init => _organizations = value;
    }

    /// <summary>What else the document says; <see langword="null"/> when nothing.</summary>
    public string? OtherInformation { get; init; }

    /// <summary>The day on which the document was published; <see langword="null"/> when that is not said.</summary>
    public DateOnly? PublicationDate { get; init; }

    /// <summary>The name by which documents refer to this one; <see langword="null"/> when it has none.</summary>
    /// <remarks>The rules are those of <see cref="StrategyElement.Identifier"/>. Source: the element <c>Identifier</c> of <c>AdministrativeInformation</c> in StratML Part 2.</remarks>
    public string? Identifier
    {
        get => _identifier;
        init => _identifier = value;
    }

    /// <summary>Who submitted the document for publication; <see langword="null"/> when that is not said.</summary>
    public ContactInformation? Submitter { get; init; }

    /// <summary>A hash of <see cref="Id"/> alone: frameworks rarely share one, and a hash of everything would take some hundred times as long.</summary>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The framework on one line, for a list or a log: its id, its title, and how many goals and objectives it has.</summary>
    public override string ToString()
    {
        int objectives = 0;
        foreach (Goal goal in Goals)
        {
            objectives += goal.Objectives.Count;
        }

        return SingleLine.CollapseWhiteSpace($"{Id}: {Name} ({Counted(Goals.Count, "goal")}, {Counted(objectives, "objective")})");
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
