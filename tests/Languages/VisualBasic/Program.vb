Imports Interpol.Strategy.Model

''' <summary>Uses the library as a Visual Basic program does, and fails if a result is wrong.</summary>
Module Program
    Sub Main()
        ' Construct.
        Dim shorePower As New Objective With {.Code = ElementCode.Parse("1.1"), .Name = "Shore power at every berth"}
        Dim cleanPower As New Goal With {
            .Code = ElementCode.Parse("1"),
            .Name = "A harbour that runs on clean power",
            .Objectives = New EquatableList(Of Objective)({shorePower})}
        Dim plan As New StrategicFramework With {
            .Id = FrameworkId.Parse("harbour-2026-2030"),
            .Name = "Harbour Plan",
            .Period = FrameworkPeriod.FromYears(2026, 2030),
            .Goals = {cleanPower}.ToEquatableList()}
        Check("harbour-2026-2030: Harbour Plan (1 goal, 1 objective)", plan.ToString())

        ' Look up.
        Check(shorePower, plan.GetObjective("1.1"))
        Dim goal As Goal = Nothing
        Check(False, plan.TryGetGoal("9", goal))
        Dim catalog = InterpolFrameworks.Catalog.Add(plan)
        Check(Of StrategyElement)(shorePower, catalog.Resolve("harbour-2026-2030/1.1"))
        Dim objectives = From element In InterpolFrameworks.Framework2017To2020.GetElements()
                         Where element.ElementKind = ElementKind.Objective
        Check(21, objectives.Count())

        ' Search.
        Check(Of StrategyElement)(shorePower, catalog.Search("shore power").Hits(0).Element)

        ' Lists.
        Dim codes = EquatableList.Create(New List(Of String) From {"4.10", "4.2"})
        Check(codes, New EquatableList(Of String)({"4.10", "4.2"}))
        Check(2, codes.Count)
        Check("4.2", codes.OrderBy(Function(code) ElementCode.Parse(code)).First())
        For Each code In codes
            Check(True, code.StartsWith("4."))
        Next

        ' Edit. Visual Basic has no copy expression.
        Dim renamed = plan.Replace(
            shorePower, New Objective With {.Code = shorePower.Code, .Name = "Shore power at 40 berths"})
        Check("1.1 Shore power at 40 berths", renamed.GetObjective("1.1").ToString())
        Check(plan, renamed.Replace(renamed.GetObjective("1.1"), shorePower))
        Dim longer = plan.AddGoal(New Goal With {.Code = ElementCode.Parse("2"), .Name = "A quiet harbour"})
        Check(2, longer.Goals.Count)
        Check(plan, longer.Remove(longer.GetGoal("2")))

        Console.WriteLine($"Visual Basic on .NET {Environment.Version.Major}: all results are right.")
    End Sub

    Sub Check(Of T)(expected As T, actual As T)
        If Not EqualityComparer(Of T).Default.Equals(expected, actual) Then
            Throw New InvalidOperationException($"Expected '{expected}', but got '{actual}'.")
        End If
    End Sub
End Module
