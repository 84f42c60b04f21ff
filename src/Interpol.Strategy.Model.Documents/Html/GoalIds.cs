namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Contains the ids of a goal and its objectives.</summary>
internal sealed record GoalIds(string Goal, string[] Objectives);
